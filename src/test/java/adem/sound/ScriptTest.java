package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.text.Language;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of breaths. What is said of steps: {@link ScriptStepsTest}. */
class ScriptTest {

    private static List<String> said(Timeline timeline, Language language, boolean counting, boolean sentences) {
        return Script.of(timeline, language, counting).stream()
                .filter(utterance -> utterance.sentence() == sentences)
                .map(utterance -> utterance.at().toMillis() + " " + utterance.words())
                .toList();
    }

    @Test
    void aWordAtTheBeginningOfEachPhase() {
        assertThat(said(Sessions.breathing("4-2-6", 2), Language.NL, false, false))
                .containsExactly(
                        "5000 in, door je neus, naar je onderbuik",
                        "9000 houd vast",
                        "11000 uit, langzaam, door je neus of getuite lippen",
                        "17000 in",
                        "21000 houd vast",
                        "23000 uit");
        assertThat(said(Sessions.breathing("5-5-5-5", 2), Language.EN, false, false)
                        .subList(4, 8))
                .containsExactly("25000 in", "30000 hold", "35000 out", "40000 wait");
    }

    /** "hold, gently, without force" takes longer than two seconds. */
    @Test
    void theFirstBreathSaysHowWhereThereIsTime() {
        assertThat(said(Sessions.breathing("7-7-7", 1), Language.EN, false, false))
                .containsExactly(
                        "5000 in, through the nose, to your lower belly",
                        "12000 hold, gently, without force",
                        "19000 out, long and slow, through the nose or pursed lips");
        assertThat(said(Sessions.breathing("2-2", 1), Language.EN, false, false))
                .containsExactly("5000 in", "7000 out");
    }

    @Test
    void aSipHasAWordOfItsOwn() {
        assertThat(said(Sessions.breathing("sigh", 2), Language.EN, false, false))
                .containsExactly(
                        "5000 in, through the nose",
                        "8000 more",
                        "9000 out, long, through the mouth",
                        "17000 in",
                        "20000 more",
                        "21000 out");
        assertThat(said(Sessions.breathing("3+1-8", 1), Language.NL, true, false))
                .contains("8000 nog wat", "9000 uit, langzaam, door je neus of getuite lippen");
    }

    @Test
    void secondsAreCountedOnlyWhenAsked() {
        assertThat(said(Sessions.breathing("4-2-6", 2), Language.EN, true, false))
                .endsWith(
                        "17000 in",
                        "18000 2",
                        "19000 3",
                        "20000 4",
                        "21000 hold",
                        "22000 2",
                        "23000 out",
                        "24000 2",
                        "25000 3",
                        "26000 4",
                        "27000 5",
                        "28000 6");
        assertThat(said(Sessions.breathing("4-2-6", 2), Language.EN, false, false))
                .noneMatch(words -> words.matches("\\d+ \\d+"));
    }

    @Test
    void halfASecondIsNotCounted() {
        assertThat(said(Sessions.breathing("2.5-2.5", 1), Language.EN, true, false))
                .containsExactly("5000 in", "6000 2", "7500 out", "8500 2");
    }

    @Test
    void beforeAndAfterTheBreathsItSaysWhatToDo() {
        assertThat(said(Sessions.breathing("4-6", 3), Language.NL, false, true))
                .containsExactly(
                        "900 ga makkelijk zitten of liggen en laat je schouders zakken.",
                        "35900 blijf nog even zo en merk op hoe je erbij zit of ligt.");
        assertThat(said(Sessions.breathing("4-6", 3), Language.EN, false, true))
                .containsExactly(
                        "900 sit or lie comfortably and let your shoulders drop.",
                        "35900 stay a moment and notice how you feel.");
    }

    @Test
    void everyPatternIsSaidInOrderWithoutLooseEnds() {
        for (String pattern : List.of("4-6", "5-5", "4-7-8", "box", BreathPatterns.DEFAULT)) {
            for (Language language : Language.values()) {
                Timeline timeline = Sessions.breathing(pattern, 3);
                List<Utterance> script = Script.of(timeline, language, true);
                assertThat(script).isSortedAccordingTo(Comparator.comparing(Utterance::at));
                assertThat(script)
                        .allSatisfy(utterance -> assertThat(utterance.words()).matches("\\S.*[^\\s,]" + "|\\d"))
                        .allSatisfy(
                                utterance -> assertThat(utterance.at()).isBetween(Duration.ZERO, timeline.length()));
            }
        }
    }
}
