package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PainterTest {

    private static final int COLUMNS = 30;
    private static final int ROWS = 8;
    private static final Style RED = new Style(0xff0000, false);
    private static final Style BLUE = new Style(0x0000ff, true);

    private static Canvas canvas() {
        return new Canvas(COLUMNS, ROWS);
    }

    private static Canvas with(int column, int row, String text, Style style) {
        Canvas canvas = canvas();
        canvas.text(column, row, text, style);
        return canvas;
    }

    /** What is written but for the control sequences. */
    private static String signs(String written) {
        return written.replaceAll("\033\\[[0-9;]*[A-Za-z]", "");
    }

    @Test
    void theFirstPictureClearsTheScreen() {
        Canvas canvas = with(2, 3, "word", RED);
        String written = Painter.changes(null, canvas, Depth.FULL);
        assertThat(written).startsWith("\033[0m\033[2J").endsWith("\033[0m");
        assertThat(signs(written)).isEqualTo("word");
        assertThat(Painter.changes(new Canvas(COLUMNS, ROWS - 1), canvas, Depth.FULL))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void theSamePictureIsNotPaintedAgain(Depth depth) {
        Canvas canvas = with(2, 3, "word \u653E\u677E", RED);
        Canvas same = with(2, 3, "word \u653E\u677E", RED);
        assertThat(Painter.changes(canvas, same, depth)).isEmpty();
    }

    @Test
    void onlyCellsThatChangedAreWritten() {
        String written = Painter.changes(with(2, 3, "Breathe in", RED), with(2, 3, "Breathe on", RED), Depth.FULL);
        assertThat(written).isEqualTo("\033[4;11H\033[0;38;2;255;0;0mo\033[0m");
        assertThat(signs(Painter.changes(with(0, 0, "abc", RED), with(0, 0, "abc", BLUE), Depth.FULL)))
                .isEqualTo("abc");
        assertThat(signs(Painter.changes(with(0, 0, "abc", RED), canvas(), Depth.FULL)))
                .isEqualTo("   ");
    }

    @Test
    void aShortGapIsWrittenAgainAndALongOneLeapt() {
        String near = Painter.changes(with(0, 0, "abcdef", RED), with(0, 0, "xbcxef", RED), Depth.FULL);
        assertThat(signs(near)).isEqualTo("xbcx");
        String far = Painter.changes(with(0, 0, "abcdefgh", RED), with(0, 0, "xbcdefgx", RED), Depth.FULL);
        assertThat(signs(far)).isEqualTo("xx");
    }

    @Test
    void aWideCharacterIsWrittenWholeOrNotAtAll() {
        Canvas wide = with(4, 2, "\u653E\u677E", RED);
        assertThat(signs(Painter.changes(with(4, 2, "\u653E\u5B50", RED), wide, Depth.FULL)))
                .isEqualTo("\u677E");
        assertThat(signs(Painter.changes(with(4, 2, "abcd", RED), wide, Depth.FULL)))
                .isEqualTo("\u653E\u677E");
        // The right half of one stood where a letter stays: the terminal may have lost it.
        assertThat(signs(Painter.changes(wide, with(4, 2, "ab", RED), Depth.FULL)))
                .isEqualTo("ab  ");
        assertThat(signs(Painter.changes(with(3, 2, "\u653E", RED), with(4, 2, "\u653E", RED), Depth.FULL)))
                .isEqualTo(" \u653E");
    }

    @Test
    void withoutColoursNoneIsWritten() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            assertThat(Painter.changes(null, random(random), Depth.NONE))
                    .doesNotContainPattern("\033\\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;[0-9;]*)?m");
        }
    }

    @Test
    void with256ColoursOnlyThoseThatNobodySetsAreWritten() {
        Random random = new Random(4);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            written.append(Painter.changes(null, random(random), Depth.MANY));
        }
        assertThat(written.toString())
                .doesNotContain("8;2;")
                .containsPattern("\033\\[(0;)?(1;)?38;5;\\d+[;m]")
                .containsPattern("48;5;\\d+m")
                .doesNotContainPattern("\033\\[[34]8;5;(\\d|1[0-5])m")
                .doesNotContainPattern("\033\\[(3[0-7]|4[0-7]|9[0-7]|10[0-7])m");
    }

    /** After any number of changes a terminal shows what it would show if it were painted anew. */
    @ParameterizedTest
    @EnumSource
    void aTerminalShowsTheCanvas(Depth depth) {
        Random random = new Random(5);
        ScreenTerminal terminal = new ScreenTerminal(COLUMNS, ROWS);
        Canvas before = null;
        for (int i = 0; i < 300; i++) {
            Canvas now = i % 3 == 0 || before == null ? random(random) : retouched(before, random);
            terminal.write(inked(Painter.changes(before, now, depth)));
            long[] cells = new long[COLUMNS * ROWS];
            terminal.dump(cells, null);
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    String where = "picture %d, column %d, row %d".formatted(i, column, row);
                    check(cells[row * COLUMNS + column], now, column, row, depth, where);
                }
            }
            before = now;
        }
    }

    /** JLine's emulator forgets the colour of the text when that behind it is reset: it is told again. */
    private static String inked(String written) {
        Matcher styles = Pattern.compile("\033\\[([0-9;]*)m").matcher(apart(written));
        StringBuilder told = new StringBuilder();
        String ink = "";
        while (styles.find()) {
            String style = styles.group(1);
            ink = style.equals("0") || style.equals("39") ? "" : style.startsWith("3") ? styles.group() : ink;
            styles.appendReplacement(told, styles.group() + (style.equals("49") ? ink : ""));
        }
        return styles.appendTail(told).toString();
    }

    /** A sequence for each style: the emulator reads only the first colour of one. */
    private static String apart(String written) {
        Pattern one = Pattern.compile("[34]8;2;\\d+;\\d+;\\d+|[34]8;5;\\d+|\\d+");
        return Pattern.compile("\033\\[([0-9;]+)m")
                .matcher(written)
                .replaceAll(styles -> one.matcher(styles.group(1))
                        .results()
                        .map(style -> "\033[" + style.group() + "m")
                        .collect(Collectors.joining()));
    }

    private static void check(long cell, Canvas canvas, int column, int row, Depth depth, String where) {
        String sign = canvas.sign(column, row);
        if (sign.equals(Canvas.FILLED)) {
            return;
        }
        assertThat(ScreenTerminal.cellCodePoint(cell)).as(where).isEqualTo(sign.codePointAt(0));
        assertThat(colour(ScreenTerminal.cellHasBackground(cell), ScreenTerminal.cellBackground(cell)))
                .as(where)
                .isEqualTo(shown(canvas.ground(column, row), depth));
        if (!sign.equals(" ")) {
            assertThat(colour(ScreenTerminal.cellHasForeground(cell), ScreenTerminal.cellForeground(cell)))
                    .as(where)
                    .isEqualTo(shown(canvas.ink(column, row), depth));
            assertThat(ScreenTerminal.cellBold(cell)).as(where).isEqualTo(canvas.isBold(column, row));
        }
    }

    private static int colour(boolean set, int colour) {
        return set ? colour : Style.OPEN;
    }

    /** As the emulator keeps it: four bits of each part. */
    private static int shown(int colour, Depth depth) {
        if (colour == Style.OPEN || !depth.shades()) {
            return Style.OPEN;
        }
        int seen = depth == Depth.MANY ? Sgr.colourOf(Sgr.nearest(colour)) : colour;
        return (seen >> 20 & 0xf) << 8 | (seen >> 12 & 0xf) << 4 | seen >> 4 & 0xf;
    }

    private static Canvas random(Random random) {
        Canvas canvas = canvas();
        for (int row = 0; row < ROWS; row++) {
            int column = random.nextInt(8);
            while (column < COLUMNS) {
                column = piece(canvas, column, row, random) + random.nextInt(6);
            }
        }
        return canvas;
    }

    /** The same but for a row or two. */
    private static Canvas retouched(Canvas before, Random random) {
        Canvas canvas = canvas();
        int changed = random.nextInt(ROWS);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                String sign = before.sign(column, row);
                int from = row == changed ? random.nextInt(3) - 1 : 0;
                if (!sign.equals(Canvas.FILLED) && from == 0) {
                    boolean wide =
                            column + 1 < COLUMNS && before.sign(column + 1, row).equals(Canvas.FILLED);
                    if (wide || before.ground(column, row) == Style.OPEN) {
                        Style style = new Style(before.ink(column, row), before.isBold(column, row));
                        canvas.text(column, row, sign, style);
                    } else {
                        canvas.sign(column, row, sign, before.ink(column, row), before.ground(column, row));
                    }
                }
            }
        }
        return canvas;
    }

    private static int piece(Canvas canvas, int column, int row, Random random) {
        int ink = random.nextInt(4) == 0 ? Style.OPEN : random.nextInt(1 << 24);
        if (random.nextInt(3) == 0) {
            canvas.sign(column, row, random.nextBoolean() ? " " : "\u259A", ink, random.nextInt(1 << 24));
            return column + 1;
        }
        String[] words = {"Breathe in", "\u653E\u677E", "a\u653E", "4", "\u25CF", "x y"};
        return canvas.text(column, row, words[random.nextInt(words.length)], new Style(ink, random.nextBoolean()));
    }
}
