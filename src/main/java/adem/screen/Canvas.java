package adem.screen;

/** Dots in a grid of character cells: braille, two across and four down in each, or one sign a cell in ASCII. */
final class Canvas {

    /** The dots' bits in a braille cell, by row and column, as Unicode numbers them. */
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private final int columns;
    private final int rows;
    private final int[][] cells;

    Canvas(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.cells = new int[rows][columns];
    }

    /** Dots across. */
    int width() {
        return columns * 2;
    }

    /** Dots down. */
    int height() {
        return rows * 4;
    }

    /** Sets a dot, counted from the upper left; one outside is left away. */
    void dot(int x, int y) {
        if (x >= 0 && y >= 0 && x < width() && y < height()) {
            cells[y / 4][x / 2] |= BITS[y % 4][x % 2];
        }
    }

    /** The sign in a cell: a space where there is no dot. */
    char at(int column, int row, boolean unicode) {
        int dots = cells[row][column];
        if (dots == 0) {
            return ' ';
        }
        return unicode ? (char) (0x2800 + dots) : ascii(dots);
    }

    private static char ascii(int dots) {
        boolean upper = (dots & 0x1b) != 0;
        boolean lower = (dots & 0xe4) != 0;
        return upper && lower ? ':' : upper ? '\'' : '.';
    }
}
