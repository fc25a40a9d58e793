package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
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

/** Which tone begins when, and how long it may last, in milliseconds. */
class ScoreTest {

    private static final StepText TEXT = StepText.of(Text.same("a"), Text.same("b"));

    private static List<String> score(Step... steps) {
        Timeline timeline = Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true),
                List.of(steps));
        return Score.of(timeline).stream()
                .map(cue -> cue.kind() + " " + cue.at().toMillis() + " "
                        + cue.length().toMillis())
                .toList();
    }

    @Test
    void aRepetitionWithoutAHoldTicks() {
        assertThat(score(new Step.Repeating(TEXT, 2, Duration.ofSeconds(6), Duration.ZERO)))
                .containsExactly("BEGIN 0 4000", "TICK 0 60", "TICK 6000 60", "END 8000 4000");
    }

    /** Move two seconds, hold five, let go three. */
    @Test
    void aRepetitionWithAHoldTicksSoundsAsLongAsItIsHeldAndTicksLower() {
        assertThat(score(new Step.Repeating(TEXT, 2, Duration.ofSeconds(10), Duration.ofSeconds(5))))
                .containsExactly(
                        "BEGIN 0 4000",
                        "TICK 0 60",
                        "HOLD 2000 5000",
                        "LET_GO 7000 60",
                        "TICK 10000 60",
                        "HOLD 12000 5000",
                        "LET_GO 17000 60",
                        "END 17000 3000");
    }

    @Test
    void aSipRisesOnceMore() {
        Step sigh = new Step.Breathing(TEXT, Breaths.of(BreathPatterns.find("3+1-8"), Optional.empty(), 1));
        assertThat(score(sigh))
                .containsExactly("BEGIN 0 4000", "INHALE 0 3000", "SIP 3000 1000", "EXHALE 4000 8000", "END 8000 4000");
    }

    @Test
    void breathsRiseStayAndFallAndAnotherStepHasABowl() {
        Step rest = Step.Timed.fixed(TEXT, Duration.ofSeconds(5));
        Step breath = new Step.Breathing(TEXT, Breaths.of(BreathPatterns.find("4-7-8"), Optional.empty(), 1));
        assertThat(score(rest, breath))
                .containsExactly(
                        "BEGIN 0 4000",
                        "STEP 5000 4000",
                        "INHALE 5000 4000",
                        "HOLD 9000 7000",
                        "EXHALE 16000 8000",
                        "END 20000 4000");
    }
}
