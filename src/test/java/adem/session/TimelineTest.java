package adem.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.breath.Pace;
import adem.breath.Phase;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline box = Sessions.breathing("4-4-4-4", 2);

    private static Duration at(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    @Test
    void segmentsLieEndToEnd() {
        Duration end = Duration.ZERO;
        for (Segment segment : box.segments()) {
            assertThat(segment.start()).isEqualTo(end);
            end = segment.end();
        }
        assertThat(box.length()).isEqualTo(end).isEqualTo(at(5 + 32 + 3));
    }

    @Test
    void aPhaseBeginsOnItsSecond() {
        assertThat(box.at(at(4.999)).phase()).isEmpty();
        assertThat(box.at(at(5)).phase()).contains(Phase.INHALE);
        assertThat(box.at(at(9)).phase()).contains(Phase.HOLD_IN);
        assertThat(box.at(at(13)).phase()).contains(Phase.EXHALE);
        assertThat(box.at(at(17)).phase()).contains(Phase.HOLD_OUT);
        assertThat(box.at(at(21)).segment().number()).isEqualTo(2);
    }

    @Test
    void phasesWithoutLengthDoNotExist() {
        assertThat(Sessions.breathing("4-6", 1).segments())
                .extracting(Segment::phase)
                .doesNotContain(Optional.of(Phase.HOLD_IN));
    }

    @Test
    void aMomentTellsHowFar() {
        Moment moment = box.at(at(14));
        assertThat(moment.elapsed()).isEqualTo(at(1));
        assertThat(moment.remaining()).isEqualTo(at(3));
        assertThat(moment.progress()).isEqualTo(0.25);
        assertThat(moment.left()).isEqualTo(at(23));
        assertThat(moment.overall()).isEqualTo(14.0 / 40);
    }

    /** What is left at the beginning is what the plan tells, and what is told as done at the end: settling and closing are not breathed. */
    @Test
    void whatIsLeftIsWhatIsPlannedAndDone() {
        Step.Breathing breathing = (Step.Breathing) box.steps().get(1);
        assertThat(MomentText.plan(breathing.breaths()).en())
                .endsWith(", " + TimeFormat.clock(box.at(at(0)).left()) + " in all");
        assertThat(box.at(at(0)).left()).isEqualTo(box.practice(at(0), box.length()));
        assertThat(box.at(at(5)).left()).isEqualTo(at(32));
        assertThat(box.at(at(37)).left()).isZero();
        assertThat(box.at(box.length()).left()).isZero();
    }

    @Test
    void outsideIsTheFirstAndTheLastMoment() {
        assertThat(box.at(at(-1)).position()).isZero();
        assertThat(box.at(at(1000)).position()).isEqualTo(box.length());
        assertThat(box.at(at(1000)).index()).isEqualTo(box.segments().size() - 1);
    }

    @Test
    void thePaceToComeIsKnownBeforehandAndNoneAfterTheLastBreath() {
        assertThat(box.at(at(0)).pace()).contains(Pace.of(4, 4, 4, 4));
        assertThat(box.at(at(38)).pace()).isEmpty();
    }

    @Test
    void opensWithEachStepAndBreath() {
        assertThat(box.nextOpening(at(0))).contains(at(5));
        assertThat(box.nextOpening(at(5))).contains(at(21));
        assertThat(box.nextOpening(at(30))).contains(at(37));
        assertThat(box.nextOpening(at(38))).isEmpty();
        assertThat(box.previousOpening(at(30))).isEqualTo(at(5));
        assertThat(box.previousOpening(at(2))).isZero();
    }

    /** However time is cut into pieces, the pieces add up. */
    @RepeatedTest(200)
    void piecesAddUp(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Timeline timeline = Sessions.breathing("3.5-6.5", 1 + random.nextInt(20));
        Duration position = Duration.ZERO;
        Duration breathing = Duration.ZERO;
        int breaths = 0;
        while (position.compareTo(timeline.length()) < 0) {
            Duration further = position.plusMillis(1 + random.nextInt(15_000));
            Duration to = further.compareTo(timeline.length()) < 0 ? further : timeline.length();
            breaths += timeline.breathsEnding(position, to);
            breathing = breathing.plus(timeline.practice(position, to));
            position = to;
        }
        assertThat(breathing).isEqualTo(timeline.length().minus(at(8)));
        assertThat(breaths).isEqualTo((int) breathing.toSeconds() / 10);
    }

    @Test
    void theBreathIsHeldInItsHoldsOnly() {
        assertThat(box.at(at(2)).isHeld()).isFalse();
        assertThat(box.at(at(6)).isHeld()).isFalse();
        assertThat(box.at(at(10)).isHeld()).isTrue();
        assertThat(box.at(at(14)).isHeld()).isFalse();
        assertThat(box.at(at(18)).isHeld()).isTrue();
    }

    @Test
    void aMomentTellsHowFarItsStepIsAndWhatComesNext() {
        Moment second = box.at(at(22));
        assertThat(second.elapsedOfStep()).isEqualTo(at(17));
        assertThat(second.remainingOfStep()).isEqualTo(at(15));
        assertThat(second.next()).contains(box.steps().get(2));
        Moment last = box.at(at(38));
        assertThat(last.elapsedOfStep()).isEqualTo(at(1));
        assertThat(last.remainingOfStep()).isEqualTo(at(2));
        assertThat(last.next()).isEmpty();
    }

    @Test
    void theLastBreathCountsWhereNothingFollowsIt() {
        Timeline breaths = Timeline.of(box.info(), box.steps().subList(1, 2));
        assertThat(breaths.breathsEnding(at(0), breaths.length())).isEqualTo(2);
        assertThat(breaths.breathsEnding(breaths.length(), breaths.length())).isZero();
    }

    @Test
    void thereIsSomethingToDo() {
        assertThatThrownBy(() -> Timeline.of(box.info(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** A numbered step tells no pace before its breaths begin: its words come first. */
    @Test
    void whereStepsAreNumberedThePaceIsThatOfThePresentBreathOnly() {
        TimelineInfo numbered = new TimelineInfo(
                PracticeId.NONE, box.info().title(), List.of(), Optional.empty(), Optional.empty(), true);
        Timeline timeline = Timeline.of(numbered, box.steps());
        assertThat(timeline.at(at(2)).pace()).isEmpty();
        assertThat(timeline.at(at(6)).pace()).contains(Pace.of(4, 4, 4, 4));
    }
}
