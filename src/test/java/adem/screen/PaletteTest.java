package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.Phase;
import adem.screen.figure.Look;
import adem.screen.figure.Rgb;
import adem.session.Moment;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text can be read: a contrast of 4.5, as WCAG asks, behind it what terminals have there. */
class PaletteTest {

    private static final double READABLE = 4.5;

    /** Black, white, Solarized dark and light, Gruvbox dark and light. */
    private static final int[] BACKGROUNDS = {0x000000, 0xffffff, 0x002b36, 0xfdf6e3, 0x282828, 0xfbf1c7};

    private static List<Style> texts(Palette palette) {
        List<Style> texts = new ArrayList<>(List.of(palette.quiet(), palette.care()));
        for (Phase phase : Phase.values()) {
            texts.add(palette.of(phase));
            texts.add(palette.ahead(phase));
        }
        return texts;
    }

    private static double contrast(int ink, int background, Depth depth) {
        int seen = depth == Depth.MANY ? Sgr.colourOf(Sgr.nearest(ink)) : ink;
        return Rgb.contrast(seen, background);
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "MANY"})
    void everyTextCanBeRead(Depth depth) {
        for (int background : BACKGROUNDS) {
            for (Style text : texts(new Palette(depth, background))) {
                assertThat(contrast(text.ink(), background, depth))
                        .as("%06x on %06x", text.ink(), background)
                        .isGreaterThanOrEqualTo(READABLE);
            }
        }
    }

    /** What comes next brightens step by step. */
    @ParameterizedTest
    @EnumSource(names = {"FULL", "MANY"})
    void everyTextOfAPictureCanBeReadAtAnyMoment(Depth depth) {
        Timeline timeline = Sessions.breathing("4-7-8", 1);
        for (int background : BACKGROUNDS) {
            Palette palette = new Palette(depth, background);
            Layout layout = Pictures.layout(80, 24, Pictures.options(Language.EN, DisplayOptions.Drawn.CURVE), palette);
            for (int tenth = 0; tenth < 270; tenth += 2) {
                Moment moment = timeline.at(Duration.ofMillis(tenth * 100));
                Canvas canvas = layout.compose(Pictures.scene(moment));
                for (int row = 0; row < canvas.rows(); row++) {
                    for (int column = 0; column < canvas.columns(); column++) {
                        check(canvas, column, row, background, depth);
                    }
                }
            }
        }
    }

    private static void check(Canvas canvas, int column, int row, int background, Depth depth) {
        String sign = canvas.sign(column, row);
        int ink = canvas.ink(column, row);
        if (!sign.isEmpty() && Character.isLetterOrDigit(sign.codePointAt(0)) && ink != Style.OPEN) {
            assertThat(contrast(ink, background, depth))
                    .as("%s in %06x on %06x, row %d", sign, ink, background, row)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    /** Nobody knows what is behind it: only the terminal's own colour can surely be read. */
    @ParameterizedTest
    @EnumSource
    void whereTheBackgroundIsNotKnownTextsAreTheTerminalsOwn(Depth depth) {
        Palette palette = new Palette(depth, -1);
        for (Style text : texts(palette)) {
            boolean few = depth == Depth.FEW && text.bold();
            assertThat(text.ink() == Style.OPEN).isEqualTo(!few);
        }
        assertThat(palette.plain().ink()).isEqualTo(Style.OPEN);
        assertThat(palette.strong().ink()).isEqualTo(Style.OPEN);
    }

    /** Colour 8 is the background itself in some palettes, Solarized among them. */
    @ParameterizedTest
    @EnumSource
    void nothingIsInColourEight(Depth depth) {
        for (int background : new int[] {-1, 0x000000, 0xffffff, 0x002b36}) {
            Palette palette = new Palette(depth, background);
            List<Integer> colours = new ArrayList<>();
            texts(palette).forEach(style -> colours.add(style.ink()));
            for (Phase phase : Phase.values()) {
                colours.add(palette.light(phase));
            }
            colours.add(palette.line());
            StringBuilder written = new StringBuilder();
            for (int colour : colours) {
                Sgr.ink(written, colour, depth);
                Sgr.ground(written, colour, depth);
            }
            assertThat(written.toString()).doesNotContainPattern("\\[(90|100|1;30|[34]8;5;8)m");
        }
    }

    @Test
    void eachPhaseHasItsOwnColour() {
        for (Depth depth : List.of(Depth.FEW, Depth.MANY, Depth.FULL)) {
            Palette palette = new Palette(depth, 0);
            List<Integer> lights =
                    List.of(palette.light(Phase.INHALE), palette.light(Phase.HOLD_IN), palette.light(Phase.EXHALE));
            assertThat(lights).doesNotHaveDuplicates();
            assertThat(palette.light(Phase.HOLD_OUT)).isEqualTo(palette.light(Phase.HOLD_IN));
        }
        assertThat(new Palette(Depth.NONE, 0).light(Phase.INHALE)).isEqualTo(Style.OPEN);
    }

    /** A body stands out from what is behind it, its lit edge most. */
    @Test
    void aBodyStandsOut() {
        for (int background : BACKGROUNDS) {
            Look look = new Palette(Depth.FULL, background).look();
            assertThat(Rgb.contrast(look.body(), background)).isGreaterThan(2);
            assertThat(Rgb.contrast(look.rim(), background)).isGreaterThan(Rgb.contrast(look.body(), background));
            assertThat(Rgb.contrast(look.body(), background)).isGreaterThan(Rgb.contrast(look.far(), background));
        }
    }
}
