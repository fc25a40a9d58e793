package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.session.Moment;
import adem.session.PracticeId;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BellPatternTest {

    private static final StepText GUIDANCE = StepText.of(Text.same("a"), Text.same("b"));
    private static final Step REST = Step.Timed.fixed(GUIDANCE, Duration.ofSeconds(10));

    private static Timeline timeline(Step... steps) {
        return Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true),
                List.of(steps));
    }

    private static Step breathing(String pace) {
        return new Step.Breathing(GUIDANCE, Breaths.of(BreathPatterns.find(pace), Optional.empty(), 2));
    }

    private static List<Integer> times(Timeline timeline) {
        return timeline.segments().stream()
                .map(segment -> BellPattern.times(timeline.at(segment.start())))
                .toList();
    }

    /** At a place of a timeline whose second segment, an out-breath, begins at four seconds. */
    private static Moment out(long millis) {
        return timeline(breathing("4-6")).at(Duration.ofMillis(4_000 + millis));
    }

    @Test
    void onceForInTwiceForOutNeverInAHold() {
        assertThat(times(timeline(breathing("4-7-8")))).containsExactly(1, 0, 2, 1, 0, 2);
        assertThat(times(timeline(breathing("box")))).containsExactly(1, 0, 2, 0, 1, 0, 2, 0);
    }

    @Test
    void onceForEachTimeAirComesIn() {
        assertThat(times(timeline(breathing("3+1-8")))).containsExactly(1, 1, 2, 1, 1, 2);
    }

    @Test
    void threeTimesForAnotherStepOnceForARepetition() {
        Step repeating = new Step.Repeating(GUIDANCE, 3, Duration.ofSeconds(4), Duration.ZERO);
        assertThat(times(timeline(REST, repeating, REST, repeating))).containsExactly(0, 3, 1, 1, 3, 3, 1, 1);
        assertThat(times(timeline(repeating))).containsExactly(0, 1, 1);
    }

    /** Each repetition moves, holds and lets go: once, not at all, twice. */
    @Test
    void onceToMoveNeverInAHoldTwiceToLetGo() {
        Step held = new Step.Repeating(GUIDANCE, 2, Duration.ofSeconds(10), Duration.ofSeconds(5));
        assertThat(times(timeline(REST, held))).containsExactly(0, 3, 0, 2, 1, 0, 2);
    }

    @Test
    void aStepOfBreathsBeginsWithIn() {
        assertThat(times(timeline(REST, breathing("4-6"), REST))).containsExactly(0, 1, 2, 1, 2, 3);
    }

    @Test
    void ringsAreApart() {
        assertThat(BellPattern.due(out(0))).isEqualTo(1);
        assertThat(BellPattern.due(out(299))).isEqualTo(1);
        assertThat(BellPattern.due(out(300))).isEqualTo(2);
        assertThat(BellPattern.due(out(5_999))).isEqualTo(2);
    }

    @Test
    void tellsWhenItRingsNext() {
        assertThat(BellPattern.next(out(0))).isEqualTo(Duration.ofMillis(300));
        assertThat(BellPattern.next(out(120))).isEqualTo(Duration.ofMillis(180));
        assertThat(BellPattern.next(out(300))).isEqualTo(Duration.ofMillis(5_700));
        assertThat(BellPattern.next(timeline(REST).at(Duration.ofSeconds(1)))).isEqualTo(Duration.ofSeconds(9));
    }
}
