package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {

    private static StepText step(Text title, Text instruction) {
        return StepText.of(title, instruction);
    }

    private static String said(StepText step) {
        return SpokenText.of(step).en();
    }

    @Test
    void saysTheTitleAndThenWhatToDo() {
        assertThat(said(step(Text.same("Bridge"), Text.same("lift your pelvis"))))
                .isEqualTo("Bridge. lift your pelvis.");
    }

    /** A side behind the title is for who reads. */
    @ParameterizedTest
    @CsvSource({"Lunge (one side), Lunge", "Lunge, Lunge", "Lunge (a) now, Lunge (a) now", "Lunge (a) (b), Lunge (a)"})
    void noSideIsSaidThatStandsInBracketsAtTheEnd(String title, String said) {
        assertThat(SpokenText.title(step(Text.same(title), Text.same("x"))).en())
                .isEqualTo(said);
    }

    @Test
    void noTitleIsSaidWhereTheWordsBeginWithItInBothLanguages() {
        Text title = new Text("Rust", "Rest");
        assertThat(said(step(title, new Text("rust uit", "rest a while")))).isEqualTo("rest a while.");
        assertThat(said(step(title, new Text("lig stil", "rest a while")))).isEqualTo("Rest. rest a while.");
        assertThat(said(step(title, new Text("rust uit", "lie still")))).isEqualTo("Rest. lie still.");
    }

    @Test
    void wordsToSayTakeThePlaceOfTitleAndInstructionAndTheCautionComesLast() {
        StepText careful = new StepText(
                Text.same("Bridge"),
                Text.same("lift"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Text.same("Stop when it hurts")),
                PoseRef.NONE,
                Optional.empty());
        assertThat(said(careful)).isEqualTo("Bridge. lift. Stop when it hurts.");
        assertThat(said(careful.aloud(Text.same("Lift your pelvis"))))
                .isEqualTo("Lift your pelvis. Stop when it hurts.");
        assertThat(said(careful.withoutCaution())).isEqualTo("Bridge. lift.");
    }

    @Test
    void eachSentenceEndsOnceAndEmptyOnesAreNotSaid() {
        assertThat(SpokenText.sentences(
                                List.of(Text.same("Now:"), Text.same(" "), Text.same("Ready?"), Text.same("Go")))
                        .en())
                .isEqualTo("Now: Ready? Go.");
    }

    @ParameterizedTest
    @CsvSource({
        "'Call 112 if you have COPD.', 'Call 1 1 2 if you have C O P D.'",
        "'PTSD, TRE', 'P T S D, T R E'",
        "'NEVER force', 'NEVER force'"
    })
    void abbreviationsAreSpelledAndNothingElse(String words, String spelled) {
        assertThat(SpokenText.spelled(words)).isEqualTo(spelled);
    }

    @Test
    void lengthIsThatOfTheSlowerLanguage() {
        assertThat(SpokenText.timeToSay(new Text("ademhaling", "breath")))
                .isEqualTo(SpokenText.timeToSay("ademhaling"));
        assertThat(SpokenText.timeToSay(new Text("adem", "breathing"))).isEqualTo(SpokenText.timeToSay("breathing"));
    }

    /** Half a second and 85 ms for each letter; what takes less than two seconds is said while counting begins. */
    @Test
    void whatIsLongIsWaitedForInWholeSecondsAndWhatIsShortNotAtAll() {
        assertThat(SpokenText.leadIn(step(Text.same("a"), Text.same("a" + "b".repeat(15)))))
                .isZero();
        // Eighteen letters and a full stop take 2.115 s, the bowl before them 0.9 s.
        assertThat(SpokenText.leadIn(step(Text.same("a"), Text.same("a" + "b".repeat(17)))))
                .isEqualTo(Duration.ofSeconds(4));
    }
}
