package adem.screen;

import adem.text.TextWidth;

/** The rows that every screen has: a title at the top, keys at the bottom. */
final class Corners {

    /** As wide as a picture gets. */
    private static final int WIDEST = 110;

    private static final int NARROW = 30;

    /** From here on there is room for air and large numbers. */
    private static final int AIRY = 18;

    private final int columns;

    Corners(int columns) {
        this.columns = columns;
    }

    /** True for a screen so high that there is room for air. */
    static boolean isAiry(int rows) {
        return rows >= AIRY;
    }

    /** How many columns to use: all but a margin. */
    int width() {
        return columns < NARROW ? columns : Math.min(WIDEST, columns - 6);
    }

    /** The empty columns to the left. */
    int left() {
        return (columns - width()) / 2;
    }

    /** Two texts at the two ends of a row; where there is no room for both, the left one is cut. */
    void ends(Canvas canvas, int row, Line left, String right, Style style) {
        int wide = TextWidth.columns(right);
        left.write(canvas, left(), row);
        canvas.text(left() + width() - wide, row, right, style);
    }

    /** The same for two plain texts. */
    void ends(Canvas canvas, int row, String left, Style leftStyle, String right, Style rightStyle) {
        String shown = TextWidth.cut(left, Math.max(1, width() - 2 - TextWidth.columns(right)));
        ends(canvas, row, Line.of(left.isEmpty() ? "" : shown, leftStyle), right, rightStyle);
    }

    /** A line in the middle of a row. */
    void centred(Canvas canvas, int row, Line line) {
        line.write(canvas, Math.max(0, (columns - line.columns()) / 2), row);
    }
}
