package adem.screen.figure;

import java.util.Arrays;

/** Dots in character cells, each cell with the ink that tells most. */
public final class Drawing implements Figure.Paper {

    /** The dots' bits in a braille cell, by row and column, as Unicode numbers them. */
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private final int columns;
    private final int rows;
    private final int[] cells;
    private final Ink[] inks;

    /** An empty drawing of so many cells. */
    public Drawing(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.cells = new int[columns * rows];
        this.inks = new Ink[columns * rows];
    }

    /** Sets a dot, counted from the upper left; one outside is left away. */
    @Override
    public void dot(int x, int y, Ink ink) {
        if (x >= 0 && y >= 0 && x < columns * 2 && y < rows * 4) {
            int cell = y / 4 * columns + x / 2;
            cells[cell] |= BITS[y % 4][x % 2];
            inks[cell] = inks[cell] == null || ink.compareTo(inks[cell]) > 0 ? ink : inks[cell];
        }
    }

    /** How many cells across. */
    public int columns() {
        return columns;
    }

    /** How many cells down. */
    public int rows() {
        return rows;
    }

    /** What a cell is drawn in, or null where it is empty. */
    public Ink ink(int column, int row) {
        return inks[row * columns + column];
    }

    /** The sign in a cell: a space where there is no dot. */
    public char at(int column, int row, boolean unicode) {
        int dots = cells[row * columns + column];
        if (dots == 0) {
            return ' ';
        }
        return unicode ? (char) (0x2800 + dots) : Ascii.sign(dots);
    }

    /** True when a row looks as it does in another drawing of the same size. */
    public boolean hasRowOf(Drawing other, int row) {
        int from = row * columns;
        int to = from + columns;
        return Arrays.equals(cells, from, to, other.cells, from, to)
                && Arrays.equals(inks, from, to, other.inks, from, to);
    }
}
