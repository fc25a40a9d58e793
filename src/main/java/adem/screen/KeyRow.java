package adem.screen;

import java.util.ArrayList;
import java.util.List;

/** Keys and what they do, in as many lines as it takes: a key and its name stay together. Pure. */
final class KeyRow {

    private static final int NARROW = 30;

    private KeyRow() {}

    /** @param keys pairs of a key and a word or two */
    static List<Line> lines(List<String[]> keys, int width, Palette palette) {
        String gap = width < NARROW ? "  " : "   ";
        List<Line> lines = new ArrayList<>();
        Line line = Line.EMPTY;
        for (String[] key : keys) {
            Line one = Line.of(key[0], palette.plain()).and(" " + key[1], palette.quiet());
            if (!line.isEmpty() && line.columns() + gap.length() + one.columns() > width) {
                lines.add(line);
                line = Line.EMPTY;
            }
            line = line.isEmpty()
                    ? one
                    : line.and(gap, palette.plain())
                            .and(key[0], palette.plain())
                            .and(" " + key[1], palette.quiet());
        }
        lines.add(line);
        return lines;
    }
}
