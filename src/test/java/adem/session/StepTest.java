package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long steps and their parts are, and how far the user may change that. */
class StepTest {

    private static final StepText TEXT = StepText.of(Text.same("a"), Text.same("b"));

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static Step.Repeating repeating(int count, double every, double hold) {
        return new Step.Repeating(TEXT, count, seconds(every), seconds(hold));
    }

    private static List<String> parts(Step step) {
        Timeline timeline = Timeline.of(TimelineInfo.of(Text.same("t")), List.of(step));
        return timeline.segments().stream()
                .map(part -> part.movement().map(Movement::spoken).map(Text::en).orElse("-") + " "
                        + part.length().toMillis())
                .toList();
    }

    @Test
    void aRepetitionWithoutAHoldIsOneMovement() {
        assertThat(parts(repeating(2, 6, 0))).containsExactly("tighten 6000", "tighten 6000");
    }

    /** There and back take equally long, but nobody needs more than two seconds to get there. */
    @ParameterizedTest
    @CsvSource({"5, 2, 1500, 1500", "6, 2, 2000, 2000", "10, 3, 2000, 5000"})
    void aRepetitionWithAHoldGoesThereStaysAndComesBack(double every, double hold, long move, long release) {
        assertThat(parts(repeating(1, every, hold)))
                .containsExactly("tighten " + move, "stay " + seconds(hold).toMillis(), "let go " + release);
    }

    @Test
    void whatIsNotRepeatedHasNoMovement() {
        assertThat(parts(Step.Timed.fixed(TEXT, seconds(9)))).containsExactly("- 9000");
    }

    @Test
    void repetitionsBecomeOneMoreUntilThreeHours() {
        assertThat(repeating(3, 6, 2).longer()).isEqualTo(repeating(4, 6, 2));
        assertThat(repeating(1799, 6, 2).longer().count()).isEqualTo(1800);
        Step most = repeating(1800, 6, 2);
        assertThat(most.longer()).isSameAs(most);
    }

    @Test
    void repetitionsBecomeOneFewerButNotThoseThatBegan() {
        assertThat(repeating(3, 6, 2).shorter(2, Duration.ZERO)).isEqualTo(repeating(2, 6, 2));
        Step begun = repeating(3, 6, 2);
        assertThat(begun.shorter(3, Duration.ZERO)).isSameAs(begun);
        Step one = repeating(1, 6, 2);
        assertThat(one.shorter(0, Duration.ZERO)).isSameAs(one);
    }

    private static Step timed(long length) {
        return new Step.Timed(TEXT, seconds(length), seconds(60), seconds(180));
    }

    /** Half a minute each time; the longest ends a shorter notch. */
    @ParameterizedTest
    @CsvSource({"120, 150", "150, 180", "160, 180", "180, 180"})
    void aTimeGrowsToItsLongest(long length, long grown) {
        assertThat(timed(length).longer().length()).isEqualTo(seconds(grown));
    }

    /** Never under its shortest, never to what is over already: it would end at once. */
    @ParameterizedTest
    @CsvSource({"120, 0, 90", "90, 0, 60", "80, 0, 80", "60, 0, 60", "120, 89, 90", "120, 90, 120", "120, 91, 120"})
    void aTimeShrinksToItsShortest(long length, long elapsed, long left) {
        assertThat(timed(length).shorter(0, seconds(elapsed)).length()).isEqualTo(seconds(left));
    }

    /** What counts waits until its words are said; what is counted stays as it was. */
    @Test
    void longerWordsComeBeforeWhatIsCounted() {
        Text words = Text.same("c".repeat(100));
        Step repeating = repeating(3, 6, 2).aloud(words);
        Breaths three = Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 3);
        Step breathing = new Step.Breathing(TEXT, three).aloud(words);
        assertThat(repeating.leadIn())
                .isEqualTo(SpokenText.leadIn(TEXT.aloud(words)))
                .isPositive();
        assertThat(breathing.leadIn()).isEqualTo(repeating.leadIn());
        assertThat(repeating.length()).isEqualTo(repeating.leadIn().plusSeconds(18));
        assertThat(breathing.length()).isEqualTo(breathing.leadIn().plusSeconds(30));
        assertThat(breathing.text().spoken()).contains(words);
    }
}
