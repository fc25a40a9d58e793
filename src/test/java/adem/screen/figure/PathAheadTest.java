package adem.screen.figure;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Moment;
import adem.session.PoseRef;
import adem.session.PracticeId;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.Text;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The path of a movement lies ahead of the limb, never behind it, and shows itself and goes without a jump. */
class PathAheadTest {

    private static final double SPACING = 2;
    private static final double HALF = 1;

    private static Pose pose(String name) {
        return new PoseLibrary().find(name).orElseThrow();
    }

    private static List<PathAhead.Dot> dots(Pose pose, double part) {
        return new PathAhead(pose, SPACING).at(part, false, false, HALF);
    }

    /** Of these a routine counts repetitions or breaths. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arms-rise-sink", "bridge", "face-front", "face-front-up-down", "heel-press", "heel-raise",
                "hip-circles", "hip-circles-back", "pelvic-floor", "pelvis-rock", "short-foot", "standing-pelvis-tilt"
            })
    void everyMovementThatIsRepeatedHasItsPath(String name) {
        assertThat(dots(pose(name), 0.1)).isNotEmpty();
    }

    @Test
    void theWayUpIsAboveAndTheWayDownBelow() {
        Pose bridge = pose("bridge");
        for (double part : new double[] {0.05, 0.15, 0.25, 0.35}) {
            double now = bridge.at("pubis", 0, part, 0).y();
            assertThat(dots(bridge, part))
                    .as("up, %.2f", part)
                    .isNotEmpty()
                    .allMatch(dot -> dot.at().y() > now);
        }
        for (double part : new double[] {0.7, 0.8, 0.9}) {
            double now = bridge.at("pubis", 0, part, 0).y();
            assertThat(dots(bridge, part))
                    .as("down, %.2f", part)
                    .isNotEmpty()
                    .allMatch(dot -> dot.at().y() < now);
        }
    }

    /** The pelvis goes to the right, to the back, to the left: what it has passed is left alone until it comes there again. */
    @Test
    void aCircleIsSeenHalfARoundAhead() {
        assertThat(dots(pose("hip-circles"), 0.25))
                .isNotEmpty()
                .allMatch(dot -> dot.at().y() > 44);
        assertThat(dots(pose("hip-circles"), 0.75))
                .isNotEmpty()
                .allMatch(dot -> dot.at().y() < 48);
        assertThat(dots(pose("hip-circles"), 0.5))
                .isNotEmpty()
                .allMatch(dot -> dot.at().x() < 2);
        assertThat(dots(pose("hip-circles-back"), 0.5))
                .isNotEmpty()
                .allMatch(dot -> dot.at().x() > -2);
    }

    @Test
    void nothingLiesAheadInTheStillPartsAndAtTheEnds() {
        Pose bridge = pose("bridge");
        assertThat(dots(bridge, 0)).isEmpty();
        assertThat(dots(bridge, 0.6)).isEmpty();
        assertThat(dots(bridge, 1)).isEmpty();
        PathAhead circle = new PathAhead(pose("hip-circles"), SPACING);
        assertThat(circle.at(0, true, false, HALF)).isEmpty();
        assertThat(circle.at(0.99, false, true, HALF)).isEmpty();
        assertThat(circle.at(0.99, false, false, HALF)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.9, false", "3.1, true"})
    void whoHardlyMovesHasNone(double units, boolean seen) {
        Pose pose = PoseReader.read(
                "joint hip 0 0 0.1\njoint knee 9 9 0.1\nlimb hip knee\nturn 0.5 knee 0 " + units + "\n");
        assertThat(!dots(pose, 0.1).isEmpty()).isEqualTo(seen);
    }

    @Test
    void bothHandsHaveTheirs() {
        List<Vec2> places = dots(pose("arms-rise-sink"), 0.1).stream()
                .map(PathAhead.Dot::at)
                .toList();
        assertThat(places).hasSizeGreaterThan(4);
        for (Vec2 place : places) {
            assertThat(places)
                    .anyMatch(other -> Math.abs(other.x() + place.x()) < 0.1 && Math.abs(other.y() - place.y()) < 0.1);
        }
    }

    /** Twelve pictures a second of a repetition of 4 s: the dots stay in their places and come and go in steps. */
    @ParameterizedTest
    @ValueSource(strings = {"bridge", "hip-circles", "arms-rise-sink", "standing-pelvis-tilt", "face-front"})
    void noDotJumpsOrFlickers(String name) {
        PathAhead path = new PathAhead(pose(name), SPACING);
        Set<String> places = new TreeSet<>();
        Map<String, Double> before = new HashMap<>();
        int frames = 48;
        for (int frame = 0; frame <= 2 * frames; frame++) {
            Map<String, Double> now = new HashMap<>();
            for (PathAhead.Dot dot : path.at(frame % frames / (double) frames, frame < frames, false, HALF)) {
                now.merge("%.1f %.1f".formatted(dot.at().x(), dot.at().y()), dot.bright(), Math::max);
            }
            for (String place : now.keySet()) {
                assertThat(now.get(place) - before.getOrDefault(place, 0.0))
                        .as("%s at %s in frame %d", name, place, frame)
                        .isLessThan(0.5);
            }
            places.addAll(now.keySet());
            before = now;
        }
        assertThat(places).hasSizeLessThan(60);
    }

    private static Moment moment(Step step, double seconds) {
        TimelineInfo info =
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true);
        return Timeline.of(info, List.of(step)).at(Duration.ofMillis((long) (seconds * 1000)));
    }

    private static StepText words(String pose) {
        return StepText.of(Text.same("a"), Text.same("b"), new PoseRef(pose, false));
    }

    /** The highest covered place above the pelvis of a bridge that begins. */
    private static int top(boolean still, Look look, double seconds) {
        Step step = new Step.Repeating(words("bridge"), 3, Duration.ofSeconds(5), Duration.ZERO);
        Drawing drawing = new FigureRenderer(still, Blocks.QUADRANTS).at(moment(step, seconds), 72, 12, look);
        int x = (int) (2 * new PoseFrame(pose("bridge"), false, 72, 24).x(49));
        return Math.min(Drawings.top(drawing, x), Drawings.top(drawing, x - 1));
    }

    @Test
    void itIsSeenInASessionButNotWithReducedMotion() {
        assertThat(top(false, Drawings.ON_BLACK, 0.6)).isLessThan(top(false, Drawings.ON_BLACK, 0) - 4);
        assertThat(top(false, Drawings.HARD, 0.6)).isLessThan(top(false, Drawings.HARD, 0) - 4);
        assertThat(top(true, Drawings.ON_BLACK, 0.6)).isEqualTo(top(true, Drawings.ON_BLACK, 0));
    }

    @Test
    void itIsFaint() {
        Step step = new Step.Repeating(words("bridge"), 3, Duration.ofSeconds(5), Duration.ZERO);
        Drawing drawing = new FigureRenderer(false, Blocks.QUADRANTS).at(moment(step, 0.6), 72, 12, Drawings.ON_BLACK);
        int x = (int) (2 * new PoseFrame(pose("bridge"), false, 72, 24).x(49));
        int y = Drawings.top(drawing, x);
        double contrast = Rgb.contrast(Drawings.colour(drawing, x, y), 0);
        assertThat(contrast).isBetween(1.2, 6.0);
        assertThat(contrast).isLessThan(Rgb.contrast(Drawings.ON_BLACK.rim(), 0) / 2);
    }

    /** Nobody counts the strides of a walk, and feet go everywhere. */
    @Test
    void whatIsNotCountedHasNone() {
        Step walk = Step.Timed.fixed(words("walking"), Duration.ofSeconds(30));
        FigureRenderer figures = new FigureRenderer(false, Blocks.QUADRANTS);
        String walking = Drawings.shape(figures.at(moment(walk, 20.5), 40, 14, Drawings.HARD));
        assertThat(dots(pose("walking"), 0.25)).isNotEmpty();
        assertThat(walking)
                .isNotEqualTo(
                        Drawings.shape(figures.of(new PoseRef("walking", false), 0, 0.25, 40, 14, Drawings.HARD)));
    }
}
