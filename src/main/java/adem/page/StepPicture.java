package adem.page;

import adem.screen.PosePrint;
import adem.screen.figure.Drawing;
import adem.screen.figure.FigureRenderer;
import adem.session.PoseRef;
import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** A pose in print: a picture that stays on the screen. */
public final class StepPicture {

    private StepPicture() {}

    /** The lines of a pose that breathes in a little. */
    public static List<String> lines(FigureRenderer figures, PoseRef stance, int columns, int rows, Printer printer) {
        Drawing drawing = figures.of(stance, columns, rows, PosePrint.look());
        return PosePrint.lines(drawing, printer.style().hasColour(), printer.unicode());
    }

    /** Text on the left, a drawing on the right. */
    public static List<String> beside(List<String> text, int width, List<String> picture) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(text.size(), picture.size()); i++) {
            String left = i < text.size() ? text.get(i) : "";
            String right = i < picture.size() ? picture.get(i) : "";
            lines.add((padded(left, width) + right).stripTrailing());
        }
        return lines;
    }

    /** A line with its styles, and spaces up to a width; one at least. */
    static String padded(String line, int width) {
        return line + " ".repeat(Math.max(1, width - columns(line)));
    }

    /** How wide a line looks, its styles left out. */
    private static int columns(String line) {
        return TextWidth.columns(line.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
}
