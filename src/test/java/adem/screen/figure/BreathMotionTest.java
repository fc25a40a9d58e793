package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.Phase;
import adem.session.BreathTimeline;
import adem.session.PoseRef;
import adem.session.Timeline;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A breath of 4 s in and 6 s out, lying, as it is seen at 80 x 24 at twelve frames a second: always alive, never jumping. */
class BreathMotionTest {

    private static final PoseRef LYING = new PoseRef("crook-lying-hands-belly", false);
    private static final int COLUMNS = 74;
    private static final int ROWS = 11;
    private static final int FRAMES = 12;
    private static final int SETTLE = 7;
    private static final int BREATH = 10;

    private final FigureRenderer figures = new FigureRenderer(false, Blocks.QUADRANTS);
    private final Timeline timeline = BreathTimeline.of(
            Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 1), Duration.ofSeconds(SETTLE), List.of());

    private Drawing frame(int second, int frame) {
        Duration at = Duration.ofSeconds(second).plusNanos(frame * 1_000_000_000L / FRAMES);
        return figures.at(timeline.at(at), COLUMNS, ROWS, Drawings.ON_BLACK);
    }

    @Test
    void everySecondHasEightFramesThatDiffer() {
        for (int second = SETTLE; second < SETTLE + BREATH; second++) {
            Set<String> seen = new HashSet<>();
            for (int frame = 0; frame < FRAMES; frame++) {
                seen.add(Drawings.whole(frame(second, frame)));
            }
            assertThat(seen).as("second %d of the breath", second - SETTLE).hasSizeGreaterThanOrEqualTo(8);
        }
    }

    /** How high the body is above the place where the breath gathers, in places of a sheet and parts of them. */
    @Test
    void theBellyMovesAtMostAnEighthOfItsWayBetweenTwoFrames() {
        double travel = belly(1) - belly(0);
        assertThat(travel).isGreaterThan(2);
        double before = belly(0);
        Pace pace = Pace.of(4, 6);
        for (int i = 0; i <= BREATH * FRAMES; i++) {
            double second = (double) i / FRAMES;
            double fullness = second < 4
                    ? pace.fullness(Phase.INHALE, second / 4)
                    : pace.fullness(Phase.EXHALE, (second - 4) / 6);
            double now = belly(fullness);
            assertThat(Math.abs(now - before)).as("at %.2f s", second).isLessThanOrEqualTo(travel / 8);
            before = now;
        }
    }

    private static double belly(double fullness) {
        Pose pose = new PoseLibrary().find(LYING.pose()).orElseThrow();
        Sheet sheet = new Sheet(COLUMNS, ROWS, Blocks.QUADRANTS);
        PoseFrame frame = new PoseFrame(pose, false, COLUMNS, 2 * ROWS);
        Function<String, Vec2> joints = joint -> pose.at(joint, fullness, 0, 0);
        new BodyPainter(sheet, frame, Drawings.HARD, Light.NONE).paint(pose, joints, List.of());
        Vec2 gathered = pose.at(pose.air().get(pose.air().size() - 1), 1, 0, 0);
        int x = (int) (Sheet.ACROSS * frame.x(gathered.x()));
        double covered = 0;
        for (int y = 0; y < sheet.height(); y++) {
            covered += sheet.cover(x, y);
        }
        return covered;
    }

    /** In the picture itself, whose places are whole: one at a time. */
    @Test
    void theBellyIsNeverSeenToLeap() {
        Pose pose = new PoseLibrary().find(LYING.pose()).orElseThrow();
        Vec2 gathered = pose.at(pose.air().get(pose.air().size() - 1), 1, 0, 0);
        int x = (int) (2 * new PoseFrame(pose, false, COLUMNS, 2 * ROWS).x(gathered.x()));
        int before = -1;
        int highest = 2 * ROWS;
        for (int i = 0; i < BREATH * FRAMES; i++) {
            Duration at = Duration.ofSeconds(SETTLE).plusNanos(i * 1_000_000_000L / FRAMES);
            Drawing drawing = figures.at(timeline.at(at), COLUMNS, ROWS, Drawings.HARD);
            int top = Drawings.top(drawing, x);
            assertThat(before < 0 ? 0 : Math.abs(top - before)).as("at %s", at).isLessThanOrEqualTo(1);
            before = top;
            highest = Math.min(highest, top);
        }
        assertThat(highest).isLessThan(before);
    }

    /** Empty, so that the next can begin with an in-breath. */
    @Test
    void aBreathEndsAsItBegan() {
        Duration end = Duration.ofSeconds(SETTLE + BREATH).minusNanos(1);
        Drawing last = figures.at(timeline.at(end), COLUMNS, ROWS, Drawings.HARD);
        assertThat(Drawings.shape(last))
                .isEqualTo(Drawings.shape(figures.of(LYING, 0, 0, COLUMNS, ROWS, Drawings.HARD)));
    }
}
