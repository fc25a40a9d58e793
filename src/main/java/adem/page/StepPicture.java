package adem.page;

import adem.screen.figure.Drawing;
import adem.screen.figure.Ink;
import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** A pose in print: a picture that stays on the screen. */
public final class StepPicture {

    private StepPicture() {}

    /** The lines of a drawing; what stands around the body is quiet. */
    public static List<String> lines(Drawing drawing, Printer printer) {
        PrintStyle style = printer.style();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < drawing.rows(); row++) {
            StringBuilder line = new StringBuilder();
            StringBuilder props = new StringBuilder();
            for (int column = 0; column < drawing.columns(); column++) {
                char sign = drawing.at(column, row, printer.unicode());
                if (drawing.ink(column, row) == Ink.PROP) {
                    props.append(sign);
                } else {
                    line.append(props.length() == 0 ? "" : style.quiet(props.toString()))
                            .append(sign);
                    props.setLength(0);
                }
            }
            line.append(props.length() == 0 ? "" : style.quiet(props.toString()));
            lines.add(line.toString());
        }
        return lines;
    }

    /** Text on the left, a drawing on the right. */
    public static List<String> beside(List<String> text, int width, List<String> picture) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(text.size(), picture.size()); i++) {
            String left = i < text.size() ? text.get(i) : "";
            String right = i < picture.size() ? picture.get(i) : "";
            lines.add((left + " ".repeat(Math.max(1, width - columns(left))) + right).stripTrailing());
        }
        return lines;
    }

    /** How wide a line looks, its styles left out. */
    private static int columns(String line) {
        return TextWidth.columns(line.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
}
