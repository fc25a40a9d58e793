package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.screen.figure.FigureRenderer;
import adem.session.Moment;
import adem.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures to look at, as text. */
final class Pictures {

    private static final Path GOLDEN = Path.of("src/test/resources/adem/screen");

    /** Parts of a colour that differ by less make a grey. */
    private static final int GREY = 40;

    private Pictures() {}

    static DisplayOptions options(Language language, DisplayOptions.Drawn drawn) {
        return new DisplayOptions(language, true, true, true, false, drawn);
    }

    static Layout layout(int columns, int rows, DisplayOptions options, Palette palette) {
        return new Layout(columns, rows, options, palette, new FigureRenderer(options.still(), options.blocks()));
    }

    static Scene scene(Moment moment) {
        return new Scene(moment, false, false, 0);
    }

    /** The text of a picture, a line for each row. */
    static String text(Canvas canvas) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < canvas.rows(); row++) {
            text.append(canvas.row(row)).append('\n');
        }
        return text.toString();
    }

    /**
     * The colour of each cell, and where that is blank the colour behind it: a dot for the terminal's own, s slate or grey, i as an in-breath,
     * e as an out-breath, h as a hold, a digit for one of the 16; a capital or a plus where it is bold.
     */
    static String styles(Canvas canvas) {
        StringBuilder styles = new StringBuilder();
        for (int row = 0; row < canvas.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < canvas.columns(); column++) {
                line.append(style(canvas, column, row));
            }
            styles.append(line.toString().stripTrailing()).append('\n');
        }
        return styles.toString();
    }

    private static char style(Canvas canvas, int column, int row) {
        boolean blank = canvas.sign(column, row).equals(" ");
        int colour = blank ? canvas.ground(column, row) : canvas.ink(column, row);
        if (blank && colour == Style.OPEN) {
            return ' ';
        }
        char letter = letter(colour);
        return canvas.isBold(column, row) ? letter == '.' ? '+' : Character.toUpperCase(letter) : letter;
    }

    private static char letter(int colour) {
        int basic = Style.basicOf(colour);
        if (colour == Style.OPEN || basic >= 0) {
            return basic < 0 ? '.' : Character.forDigit(basic, 16);
        }
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        int most = Math.max(red, Math.max(green, blue));
        boolean grey = most - Math.min(red, Math.min(green, blue)) < GREY;
        return grey ? 's' : red == most ? 'h' : green == most ? 'i' : 'e';
    }

    /** Compares with what was seen once by eye and kept; {@code -Dadem.golden=write} keeps it anew. */
    static void keeps(String name, String picture) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("adem.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture, StandardCharsets.UTF_8);
        }
        assertThat(picture).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
