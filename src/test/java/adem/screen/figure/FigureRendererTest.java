package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.session.Moment;
import adem.session.PoseRef;
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

/** A body moves as the timeline says, and no other way. */
class FigureRendererTest {

    private static final PoseRef LYING = new PoseRef("crook-lying-hands-belly", false);

    private final FigureRenderer mannequin = new FigureRenderer(false);
    private final Timeline breathing = timeline(
            new Step.Breathing(guidance(LYING), Breaths.of(BreathPatterns.find("4-4-6-4"), Optional.empty(), 2)),
            new Step.Repeating(guidance(new PoseRef("bridge", false)), 3, Duration.ofSeconds(4), Duration.ZERO),
            Step.Timed.fixed(guidance(new PoseRef("side-lying-cushion", true)), Duration.ofSeconds(30)),
            Step.Timed.fixed(guidance(new PoseRef("standing-shaking", false)), Duration.ofSeconds(30)));

    private static StepText guidance(PoseRef stance) {
        return StepText.of(Text.same("a"), Text.same("b"), stance);
    }

    private static Timeline timeline(Step... steps) {
        return Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true),
                List.of(steps));
    }

    private Moment at(double seconds) {
        return breathing.at(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    private static String picture(Drawing drawing) {
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row < drawing.rows(); row++) {
            for (int column = 0; column < drawing.columns(); column++) {
                picture.append(drawing.at(column, row, true));
            }
            picture.append('\n');
        }
        return picture.toString();
    }

    private String picture(double seconds) {
        return picture(mannequin.at(at(seconds), 60, 14));
    }

    /** The highest row that is in the colour of the breath. */
    private int bellyTop(double seconds) {
        Drawing drawing = mannequin.at(at(seconds), 60, 20);
        for (int row = 0; row < drawing.rows(); row++) {
            for (int column = 0; column < drawing.columns(); column++) {
                if (drawing.ink(column, row) == Ink.BREATH) {
                    return row;
                }
            }
        }
        return drawing.rows();
    }

    @Test
    void theBellyRisesWithTheInBreathAndSinksWithTheOutBreath() {
        assertThat(bellyTop(4)).isLessThan(bellyTop(2)).isLessThan(bellyTop(0));
        assertThat(bellyTop(14)).isEqualTo(bellyTop(0));
    }

    @Test
    void nothingMovesInAHold() {
        assertThat(picture(4.5)).isEqualTo(picture(7.5));
        assertThat(mannequin.moves(at(5))).isFalse();
        assertThat(mannequin.moves(at(2))).isTrue();
    }

    @Test
    void aRepetitionComesBackToWhereItBegan() {
        double second = 36 + 4;
        assertThat(picture(second + 2)).isNotEqualTo(picture(second));
        assertThat(picture(second + 4)).isEqualTo(picture(second));
    }

    /** A breath of rest is all that moves: the movement itself begins when it is counted. */
    @Test
    void whileItIsExplainedNothingIsRepeated() {
        StepText words = guidance(new PoseRef("bridge", false)).aloud(Text.same("a".repeat(150)));
        Timeline explained = timeline(Step.Repeating.explained(words, 3, Duration.ofSeconds(4), Duration.ZERO));
        String before = picture(mannequin.at(explained.at(Duration.ofSeconds(2)), 60, 14));
        assertThat(picture(mannequin.at(explained.at(Duration.ofSeconds(12)), 60, 14)))
                .isEqualTo(before);
        Duration counted = explained.steps().get(0).leadIn().plusSeconds(2);
        assertThat(picture(mannequin.at(explained.at(counted), 60, 14))).isNotEqualTo(before);
    }

    @Test
    void onePoseFlowsIntoTheNext() {
        // Ten seconds on, nothing but the pose it came from can make a difference: a quiet breath takes ten.
        double change = 36 + 12;
        assertThat(picture(change)).isNotEqualTo(picture(change + 10));
        assertThat(picture(change + 0.4)).isNotEqualTo(picture(change + 10.4));
        assertThat(picture(change + 1)).isEqualTo(picture(change + 11));
    }

    @Test
    void theOtherSideIsSeenInAMirror() {
        PoseRef one = new PoseRef("side-lying-cushion", false);
        PoseRef other = new PoseRef("side-lying-cushion", true);
        assertThat(picture(mannequin.of(one, 40, 12))).isNotEqualTo(picture(mannequin.of(other, 40, 12)));
    }

    @Test
    void reducedMotionHoldsThePose() {
        FigureRenderer held = new FigureRenderer(true);
        for (double seconds : new double[] {0, 2, 9}) {
            assertThat(picture(held.at(at(seconds), 60, 14))).isEqualTo(picture(held.at(at(1), 60, 14)));
            assertThat(held.moves(at(seconds))).isFalse();
        }
        assertThat(picture(held.at(at(85), 60, 14))).isEqualTo(picture(held.at(at(90), 60, 14)));
    }

    @Test
    void whatShakesIsQuick() {
        assertThat(mannequin.isQuick(at(36 + 12 + 31))).isTrue();
        assertThat(mannequin.isQuick(at(2))).isFalse();
    }

    @Test
    void noPoseIsNoPicture() {
        assertThat(mannequin.shows(PoseRef.NONE)).isFalse();
        assertThat(mannequin.shows(new PoseRef("no-such-pose", false))).isFalse();
    }
}
