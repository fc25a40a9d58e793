package adem.screen.figure;

/** A picture in character cells: each has a sign of quarters, and two colours. */
public final class Drawing {

    /** A colour that is not set: the terminal's own. */
    public static final int OPEN = -1;

    /** The quarters of a cell by their bits: 1 above left, 2 above right, 4 below left, 8 below right. */
    private static final String QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";

    private static final int ALL = 15;

    /** Colours are rounded to this, so that fewer cells change. */
    private static final int GRAIN = 10;

    /** Two colours that are no farther apart look the same. */
    private static final int SAME = 2 * GRAIN * GRAIN;

    /** A place that is covered by less stays open, where nothing can be blended. */
    private static final double HALF = 0.5;

    private final int columns;
    private final int rows;
    private final char[] signs;
    private final int[] inks;
    private final int[] grounds;

    private Drawing(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.signs = new char[columns * rows];
        this.inks = new int[columns * rows];
        this.grounds = new int[columns * rows];
    }

    /**
     * What was painted, in cells.
     *
     * @param background to blend edges with; below 0 where it is not known
     */
    static Drawing of(Sheet sheet, int background) {
        Drawing drawing = new Drawing(sheet.width() / Sheet.IN_CELL, sheet.height() / Sheet.IN_CELL);
        int[] places = new int[4];
        for (int row = 0; row < drawing.rows; row++) {
            for (int column = 0; column < drawing.columns; column++) {
                for (int i = 0; i < places.length; i++) {
                    places[i] = place(sheet, 2 * column + i % 2, 2 * row + i / 2, background);
                }
                drawing.cell(row * drawing.columns + column, places);
            }
        }
        return drawing;
    }

    private static int place(Sheet sheet, int x, int y, int background) {
        double cover = sheet.cover(x, y);
        if (cover == 0) {
            return OPEN;
        }
        if (background < 0) {
            return cover < HALF ? OPEN : rounded(sheet.colour(x, y));
        }
        int blended = rounded(Rgb.mix(background, sheet.colour(x, y), cover));
        return Rgb.distance(blended, rounded(background)) <= SAME ? OPEN : blended;
    }

    private static int rounded(int colour) {
        int rounded = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = (colour >> shift & 0xff) + GRAIN / 2;
            rounded |= Math.min(0xff, part - part % GRAIN) << shift;
        }
        return rounded;
    }

    /** The two colours that tell most of four, open ones among them, and which place has which. */
    private void cell(int at, int[] places) {
        int first = places[0];
        int second = places[0];
        int farthest = -1;
        for (int i = 0; i < places.length; i++) {
            for (int j = i + 1; j < places.length; j++) {
                int distance = distance(places[i], places[j]);
                if (distance > farthest) {
                    farthest = distance;
                    first = places[i];
                    second = places[j];
                }
            }
        }
        if (farthest <= SAME) {
            signs[at] = ' ';
            inks[at] = OPEN;
            grounds[at] = first;
            return;
        }
        // What is open can only be the ground.
        int ground = first == OPEN || second != OPEN && Rgb.luminance(first) < Rgb.luminance(second) ? first : second;
        int ink = ground == first ? second : first;
        int sign = 0;
        for (int i = 0; i < places.length; i++) {
            sign |= distance(places[i], ink) < distance(places[i], ground) ? 1 << i : 0;
        }
        signs[at] = QUARTERS.charAt(sign & ALL);
        inks[at] = mean(places, sign);
        grounds[at] = ground == OPEN ? OPEN : mean(places, ~sign & ALL);
    }

    /** The colour between those of some of the places. */
    private static int mean(int[] places, int which) {
        int mean = 0;
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if ((which >> i & 1) != 0) {
                count++;
                mean = count == 1 ? places[i] : Rgb.mix(mean, places[i], 1.0 / count);
            }
        }
        return rounded(mean);
    }

    private static int distance(int one, int other) {
        if (one == OPEN || other == OPEN) {
            return one == other ? 0 : Integer.MAX_VALUE;
        }
        return Rgb.distance(one, other);
    }

    /** How many cells across. */
    public int columns() {
        return columns;
    }

    /** How many cells down. */
    public int rows() {
        return rows;
    }

    /** The sign in a cell. */
    public char sign(int column, int row) {
        return signs[row * columns + column];
    }

    /** The colour of the sign: {@code 0xRRGGBB}, or {@link #OPEN}. */
    public int ink(int column, int row) {
        return inks[row * columns + column];
    }

    /** The colour behind the sign: {@code 0xRRGGBB}, or {@link #OPEN}. */
    public int ground(int column, int row) {
        return grounds[row * columns + column];
    }
}
