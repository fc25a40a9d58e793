package adem.screen;

import adem.screen.figure.Drawing;
import adem.screen.figure.Look;
import java.util.ArrayList;
import java.util.List;

/** A body in print: lines that stay on the screen. */
public final class PosePrint {

    private PosePrint() {}

    /** The colours of a body where nobody knows what is behind it. */
    public static Look look() {
        return new Palette(Depth.MANY, -1).look();
    }

    /** The lines of a drawing, with or without its colours. */
    public static List<String> lines(Drawing drawing, boolean colour, boolean unicode) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < drawing.rows(); row++) {
            StringBuilder line = new StringBuilder();
            boolean open = true;
            for (int column = 0; column < drawing.columns(); column++) {
                int ink = drawing.ink(column, row);
                int ground = drawing.ground(column, row);
                boolean blank = ink == Drawing.OPEN && ground == Drawing.OPEN;
                if (colour && unicode && !(blank && open)) {
                    open = blank;
                    StringBuilder numbers = new StringBuilder("0");
                    if (ink != Drawing.OPEN) {
                        Sgr.ink(numbers, ink, Depth.MANY);
                    }
                    if (ground != Drawing.OPEN) {
                        Sgr.ground(numbers, ground, Depth.MANY);
                    }
                    line.append("\033[").append(numbers).append('m').append(drawing.sign(column, row));
                } else {
                    line.append(sign(drawing, column, row, blank, unicode));
                }
            }
            lines.add(line.append(open ? "" : "\033[0m").toString().stripTrailing());
        }
        return lines;
    }

    private static String sign(Drawing drawing, int column, int row, boolean blank, boolean unicode) {
        boolean full = drawing.ground(column, row) != Drawing.OPEN;
        String sign = blank ? " " : full ? "█" : drawing.sign(column, row);
        return unicode || blank ? sign : "█▙▛▜▟".contains(sign) ? "#" : "+";
    }
}
