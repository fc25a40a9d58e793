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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A body moves as the timeline says, and no other way. */
class FigureRendererTest {

    private static final PoseRef LYING = new PoseRef("crook-lying-hands-belly", false);

    private final FigureRenderer mannequin = new FigureRenderer(false, Blocks.QUADRANTS);
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
        return Drawings.whole(drawing);
    }

    private String picture(double seconds) {
        return picture(mannequin.at(at(seconds), 60, 14, Drawings.ON_BLACK));
    }

    /** The highest place of the belly, counted from above. */
    private int bellyTop(double seconds) {
        Drawing drawing = mannequin.at(at(seconds), 80, 24, Drawings.HARD);
        return Drawings.top(drawing, bellyColumn(80, 24));
    }

    /** Where the breath gathers when the lungs are full, in places from the left. */
    private static int bellyColumn(int columns, int rows) {
        Pose pose = new PoseLibrary().find(LYING.pose()).orElseThrow();
        Vec2 gathered = pose.at(pose.air().get(pose.air().size() - 1), 1, 0, 0);
        return (int) (2 * new PoseFrame(pose, false, columns, 2 * rows).x(gathered.x()));
    }

    @Test
    void theBellyRisesWithTheInBreathAndSinksWithTheOutBreath() {
        assertThat(bellyTop(4)).isLessThan(bellyTop(2)).isLessThan(bellyTop(0));
        assertThat(bellyTop(14)).isEqualTo(bellyTop(0));
    }

    /** But for the light: a ring closes, and it begins to turn just before the breath does. */
    @Test
    void nothingMovesInAHold() {
        assertThat(picture(4.5)).isNotEqualTo(picture(7.2));
        assertThat(picture(7.8)).isNotEqualTo(picture(7.2));
        assertThat(Drawings.shape(mannequin.at(at(7.8), 60, 14, Drawings.HARD)))
                .isEqualTo(Drawings.shape(mannequin.at(at(4.5), 60, 14, Drawings.HARD)));
    }

    @Test
    void theLightOfAHoldIsThatOfNoBreath() {
        assertThat(colours(6)).anyMatch(FigureRendererTest::isWarm);
        assertThat(colours(2)).noneMatch(FigureRendererTest::isWarm);
        assertThat(colours(10)).noneMatch(FigureRendererTest::isWarm);
    }

    private List<Integer> colours(double seconds) {
        Drawing drawing = mannequin.at(at(seconds), 60, 14, Drawings.ON_BLACK);
        List<Integer> colours = new ArrayList<>();
        for (int y = 0; y < 2 * drawing.rows(); y++) {
            for (int x = 0; x < 2 * drawing.columns(); x++) {
                colours.add(Drawings.colour(drawing, x, y));
            }
        }
        return colours;
    }

    private static boolean isWarm(int colour) {
        return colour != Drawing.OPEN && (colour >> 16 & 0xff) > (colour & 0xff) + 0x20;
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
        String before = picture(mannequin.at(explained.at(Duration.ofSeconds(2)), 60, 14, Drawings.ON_BLACK));
        assertThat(picture(mannequin.at(explained.at(Duration.ofSeconds(12)), 60, 14, Drawings.ON_BLACK)))
                .isEqualTo(before);
        Duration counted = explained.steps().get(0).leadIn().plusSeconds(2);
        assertThat(picture(mannequin.at(explained.at(counted), 60, 14, Drawings.ON_BLACK)))
                .isNotEqualTo(before);
    }

    @Test
    void onePoseFlowsIntoTheNext() {
        // Ten seconds on, nothing but the pose it came from can make a difference: a quiet breath takes ten, and begins
        // in two.
        double change = 36 + 12;
        assertThat(picture(change)).isNotEqualTo(picture(change + 10));
        assertThat(picture(change + 0.4)).isNotEqualTo(picture(change + 10.4));
        assertThat(picture(change + 2)).isEqualTo(picture(change + 12));
    }

    @Test
    void theOtherSideIsSeenInAMirror() {
        PoseRef one = new PoseRef("side-lying-cushion", false);
        PoseRef other = new PoseRef("side-lying-cushion", true);
        assertThat(picture(mannequin.of(one, 40, 12, Drawings.ON_BLACK)))
                .isNotEqualTo(picture(mannequin.of(other, 40, 12, Drawings.ON_BLACK)));
    }

    /** Without motion the light still tells the breath. */
    @Test
    void reducedMotionHoldsThePoseButNotTheLight() {
        FigureRenderer held = new FigureRenderer(true, Blocks.QUADRANTS);
        for (double seconds : new double[] {0, 2, 9, 16}) {
            assertThat(Drawings.shape(held.at(at(seconds), 60, 14, Drawings.HARD)))
                    .isEqualTo(Drawings.shape(held.at(at(1), 60, 14, Drawings.HARD)));
            assertThat(held.moves(at(seconds))).isTrue();
        }
        assertThat(picture(held.at(at(2), 60, 14, Drawings.ON_BLACK)))
                .isNotEqualTo(picture(held.at(at(1), 60, 14, Drawings.ON_BLACK)));
        assertThat(Drawings.shape(held.at(at(85), 60, 14, Drawings.HARD)))
                .isEqualTo(Drawings.shape(held.at(at(90.2), 60, 14, Drawings.HARD)));
        assertThat(held.moves(at(85))).isFalse();
    }

    @Test
    void whatShakesIsSeenToShake() {
        double shaking = 36 + 12 + 30 + 2;
        assertThat(Drawings.shape(mannequin.at(at(shaking + 0.125), 60, 14, Drawings.ON_BLACK)))
                .isNotEqualTo(Drawings.shape(mannequin.at(at(shaking), 60, 14, Drawings.ON_BLACK)));
    }

    /** Whatever it was before, so that the first breath begins with an in-breath. */
    @Test
    void aSettleInEndsEmpty() {
        for (double length : new double[] {3, 5, 7, 10, 12.5}) {
            Timeline settling = timeline(
                    Step.Timed.fixed(guidance(LYING), Duration.ofMillis((long) (length * 1000))),
                    new Step.Breathing(guidance(LYING), Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 1)));
            Duration last = settling.segments().get(0).end().minusMillis(1);
            String end = picture(mannequin.at(settling.at(last), 60, 14, Drawings.ON_BLACK));
            assertThat(end)
                    .as("after %s s", length)
                    .isEqualTo(picture(mannequin.of(LYING, 0, 0, 60, 14, Drawings.ON_BLACK)));
            Duration before = last.minusSeconds(2);
            assertThat(picture(mannequin.at(settling.at(before), 60, 14, Drawings.ON_BLACK)))
                    .isNotEqualTo(end);
        }
    }

    @Test
    void noPoseIsNoPicture() {
        assertThat(mannequin.shows(PoseRef.NONE)).isFalse();
        assertThat(mannequin.shows(new PoseRef("no-such-pose", false))).isFalse();
    }

    /** Tighten, stay, let go: each has a light of its own. */
    @Test
    void thePartsOfARepetitionAreSeenAsLight() {
        Timeline tightening = timeline(new Step.Repeating(
                guidance(new PoseRef("pelvic-floor", false)), 1, Duration.ofSeconds(13), Duration.ofSeconds(3)));
        Drawing begun = mannequin.at(tightening.at(Duration.ofMillis(50)), 32, 13, Drawings.ON_BLACK);
        Drawing held = mannequin.at(tightening.at(Duration.ofMillis(2_500)), 32, 13, Drawings.ON_BLACK);
        Drawing loosened = mannequin.at(tightening.at(Duration.ofMillis(6_000)), 32, 13, Drawings.ON_BLACK);

        assertThat(reddest(held)).isGreaterThan(reddest(begun) + 20);
        assertThat(reddest(loosened)).isLessThan(reddest(held));
    }

    /** By how much the reddest place is more red than blue: amber is, teal and blue are not. */
    private static int reddest(Drawing drawing) {
        int most = 0;
        for (int row = 0; row < drawing.rows(); row++) {
            for (int column = 0; column < drawing.columns(); column++) {
                for (int colour : new int[] {drawing.ink(column, row), drawing.ground(column, row)}) {
                    most = colour < 0 ? most : Math.max(most, (colour >> 16 & 0xff) - (colour & 0xff));
                }
            }
        }
        return most;
    }
}
