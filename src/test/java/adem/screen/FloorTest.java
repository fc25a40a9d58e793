package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.Phase;
import adem.screen.figure.Rgb;
import adem.session.Moment;
import adem.session.Segment;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.text.Language;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorTest {

    private static final Duration EIGHTH = Duration.ofMillis(125);

    /** Where nobody knows what is behind it a floor has the colours of its phases, and the light alone is brighter. */
    private static final Palette PALETTE = new Palette(Depth.FULL, -1);

    private static final DisplayOptions MOVING = Pictures.options(Language.EN, DisplayOptions.Drawn.FIGURE);

    private static final DisplayOptions STILL =
            new DisplayOptions(Language.EN, true, true, true, true, DisplayOptions.Drawn.FIGURE);

    private static Canvas floor(Moment moment, int width, DisplayOptions options) {
        Canvas canvas = new Canvas(width, 2);
        new Floor(moment, width, true, options, PALETTE).paint(canvas, 0, 0);
        return canvas;
    }

    @ParameterizedTest
    @CsvSource({"4-6, 61", "4-7-8, 61", "4-7-8, 28", "4-4-4-4, 40", "4-4-6-4, 100", "5.5-5.5, 33"})
    void eachPartIsAsLongAsItLasts(String pace, int width) {
        Timeline timeline = Sessions.breathing(pace, 2);
        Moment moment = timeline.at(Duration.ofSeconds(6));
        Canvas canvas = floor(moment, width, STILL);
        double whole = moment.pace().orElseThrow().total().toNanos();
        int at = 0;
        for (Phase phase : Phase.values()) {
            double cells = moment.pace().orElseThrow().length(phase).toNanos() / whole * width;
            int counted = 0;
            while (at < width && canvas.ink(at, 0) == PALETTE.light(phase)) {
                at++;
                counted++;
            }
            assertThat((double) counted).as("%s of %s", phase, pace).isBetween(cells - 1, cells + 1);
        }
        assertThat(at).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"4-6, 61", "4-7-8, 61", "4-7-8, 28", "4-4-4-4, 40", "5.5-5.5, 33"})
    void theLightGlidesOnAndNeverBack(String pace, int width) {
        Timeline timeline = Sessions.breathing(pace, 1);
        Segment first = timeline.segments().get(1);
        Segment last = timeline.segments().get(timeline.segments().size() - 2);
        double before = -1;
        for (Duration at = first.start(); at.compareTo(last.end()) < 0; at = at.plus(EIGHTH)) {
            double light = light(timeline.at(at), width);
            assertThat(light).as("%s at %s", pace, at).isGreaterThan(before);
            // No farther than it glides in that time, and half a cell.
            double most = (double) width
                    * EIGHTH.toNanos()
                    / last.end().minus(first.start()).toNanos();
            assertThat(before < 0 ? 0 : light - before).isLessThan(most + 0.5);
            before = light;
        }
        assertThat(before).isGreaterThan(width - 2);
    }

    /** Where the light is: the middle of what is brighter, in cells from the left. */
    private static double light(Moment moment, int width) {
        Canvas moving = floor(moment, width, MOVING);
        Canvas still = floor(moment, width, STILL);
        double sum = 0;
        double moments = 0;
        for (int x = 0; x < width; x++) {
            double dark = Rgb.luminance(still.ink(x, 0));
            double brighter = (Rgb.luminance(moving.ink(x, 0)) - dark) / (1 - dark);
            sum += brighter;
            moments += brighter * (x + 0.5);
        }
        assertThat(sum).isGreaterThan(0.1);
        return moments / sum;
    }

    /** In few colours it is a ball. */
    @ParameterizedTest
    @CsvSource({"NONE", "FEW"})
    void withoutShadesABallRolls(Depth depth) {
        Timeline timeline = Sessions.breathing("4-6", 1);
        int before = -1;
        for (int tenth = 0; tenth < 100; tenth++) {
            Canvas canvas = new Canvas(50, 2);
            Moment moment = timeline.at(Duration.ofMillis(5_000 + 100 * tenth));
            new Floor(moment, 50, true, MOVING, new Palette(depth, -1)).paint(canvas, 0, 0);
            assertThat(canvas.row(0)).matches("━*●─*").hasSize(50);
            int ball = canvas.row(0).indexOf('●');
            assertThat(ball).isBetween(Math.max(0, before), before + 1);
            before = ball;
        }
        assertThat(before).isEqualTo(49);
    }

    @ParameterizedTest
    @CsvSource({
        "4-7-8, 61, EN, in           hold                  out",
        "4-7-8, 20, NL, in          uit",
        "4-4-4-4, 20, EN, in   hold out  wait"
    })
    void itsPartsAreNamedWhereTheyBegin(String pace, int width, Language language, String names) {
        Canvas canvas = new Canvas(width, 2);
        Moment moment = Sessions.breathing(pace, 1).at(Duration.ofSeconds(6));
        DisplayOptions options = Pictures.options(language, DisplayOptions.Drawn.FIGURE);
        new Floor(moment, width, true, options, PALETTE).paint(canvas, 0, 0);
        // A name that does not fit is left out, not cut.
        assertThat(canvas.row(1)).isEqualTo(names);
    }
}
