package adem.screen;

import adem.text.TextWidth;
import java.util.Arrays;

/** A picture of a whole screen: in each cell what is seen as one character, its colour, and the colour behind it. */
final class Canvas {

    /** In a cell that a wide character to its left fills. */
    static final String FILLED = "";

    private static final String BLANK = " ";

    private final int columns;
    private final int rows;
    private final String[] signs;
    private final int[] inks;
    private final int[] grounds;
    private final boolean[] bold;
    private boolean wide;

    /** An empty one. */
    Canvas(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.signs = new String[columns * rows];
        this.inks = new int[columns * rows];
        this.grounds = new int[columns * rows];
        this.bold = new boolean[columns * rows];
        Arrays.fill(signs, BLANK);
        Arrays.fill(inks, Style.OPEN);
        Arrays.fill(grounds, Style.OPEN);
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Writes a text in a row, and tells the column after it; what is outside is left away. */
    int text(int column, int row, String text, Style style) {
        int at = column;
        for (int from = 0; from < text.length(); ) {
            int end = TextWidth.end(text, from);
            int columnsOfSign = TextWidth.columns(text, from, end);
            if (columnsOfSign > 0 && at >= 0 && at + columnsOfSign <= columns && row >= 0 && row < rows) {
                put(at, row, text.substring(from, end), style.ink(), Style.OPEN, style.bold());
                if (columnsOfSign == 2) {
                    wide = true;
                    put(at + 1, row, FILLED, style.ink(), Style.OPEN, style.bold());
                }
            }
            at += columnsOfSign;
            from = end;
        }
        return at;
    }

    /** Puts a sign of one column into a cell; one outside is left away. */
    void sign(int column, int row, String sign, int ink, int ground) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            put(column, row, sign, ink, ground, false);
        }
    }

    private void put(int column, int row, String sign, int ink, int ground, boolean strong) {
        int at = row * columns + column;
        boolean blank = sign.equals(BLANK);
        signs[at] = sign;
        // A space has no colour: one that changed would be painted again for nothing.
        inks[at] = blank ? Style.OPEN : ink;
        bold[at] = !blank && strong;
        grounds[at] = ground;
    }

    /** True where some character fills two cells. */
    boolean isWide() {
        return wide;
    }

    String sign(int column, int row) {
        return signs[row * columns + column];
    }

    int ink(int column, int row) {
        return inks[row * columns + column];
    }

    int ground(int column, int row) {
        return grounds[row * columns + column];
    }

    boolean isBold(int column, int row) {
        return bold[row * columns + column];
    }

    /** True for a cell that looks as it does in another picture of the same size. */
    boolean hasCellOf(Canvas other, int column, int row) {
        int at = row * columns + column;
        return inks[at] == other.inks[at]
                && grounds[at] == other.grounds[at]
                && bold[at] == other.bold[at]
                && signs[at].equals(other.signs[at]);
    }

    /** The text of a row without what is empty at its end. */
    String row(int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            text.append(sign(column, row));
        }
        return text.toString().stripTrailing();
    }
}
