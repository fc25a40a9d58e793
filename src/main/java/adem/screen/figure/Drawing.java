package adem.screen.figure;

/** A picture in character cells: each has a sign that fills parts of it, and two colours. */
public final class Drawing {

    /** A colour that is not set: the terminal's own. */
    public static final int OPEN = -1;

    /** A place that is covered by less stays open, where nothing can be blended. */
    private static final double HALF = 0.5;

    private final int columns;
    private final int rows;
    private final Blocks blocks;
    /** Two colours that are no farther apart look the same. */
    private final int same;

    private final byte[] signs;
    private final int[] inks;
    private final int[] grounds;

    private Drawing(int columns, int rows, Blocks blocks) {
        this.columns = columns;
        this.rows = rows;
        this.blocks = blocks;
        this.same = 2 * blocks.grain() * blocks.grain();
        this.signs = new byte[columns * rows];
        this.inks = new int[columns * rows];
        this.grounds = new int[columns * rows];
    }

    /**
     * What was painted, in cells.
     *
     * @param background to blend edges with; below 0 where it is not known
     */
    static Drawing of(Sheet sheet, int background) {
        int down = sheet.blocks().down();
        Drawing drawing = new Drawing(sheet.columns(), sheet.rows(), sheet.blocks());
        int[] places = new int[Sheet.ACROSS * down];
        for (int row = 0; row < drawing.rows; row++) {
            for (int column = 0; column < drawing.columns; column++) {
                for (int i = 0; i < places.length; i++) {
                    places[i] = drawing.place(sheet, 2 * column + i % 2, down * row + i / 2, background);
                }
                drawing.cell(row * drawing.columns + column, places);
            }
        }
        return drawing;
    }

    private int place(Sheet sheet, int x, int y, int background) {
        double cover = sheet.cover(x, y);
        if (cover == 0) {
            return OPEN;
        }
        if (background < 0) {
            return cover < HALF ? OPEN : rounded(sheet.colour(x, y));
        }
        int blended = rounded(Rgb.mix(background, sheet.colour(x, y), cover));
        return Rgb.distance(blended, rounded(background)) <= same ? OPEN : blended;
    }

    private int rounded(int colour) {
        return blocks.rounded(colour >> 16 & 0xff) << 16
                | blocks.rounded(colour >> 8 & 0xff) << 8
                | blocks.rounded(colour & 0xff);
    }

    /** The two colours that tell most of those of a cell, open ones among them, and which place has which. */
    private void cell(int at, int[] places) {
        int first = places[0];
        int second = places[0];
        if (isAllOf(places, first)) {
            inks[at] = OPEN;
            grounds[at] = first;
            return;
        }
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
        if (farthest <= same) {
            inks[at] = OPEN;
            grounds[at] = first;
            return;
        }
        // What is open can only be the ground.
        int ground = first == OPEN || second != OPEN && Rgb.isDarker(first, second) ? first : second;
        int ink = ground == first ? second : first;
        int sign = 0;
        for (int i = 0; i < places.length; i++) {
            sign |= distance(places[i], ink) < distance(places[i], ground) ? 1 << i : 0;
        }
        signs[at] = (byte) sign;
        inks[at] = mean(places, sign);
        grounds[at] = ground == OPEN ? OPEN : mean(places, ~sign);
    }

    private static boolean isAllOf(int[] places, int colour) {
        for (int place : places) {
            if (place != colour) {
                return false;
            }
        }
        return true;
    }

    /** The colour between those of some of the places. */
    private int mean(int[] places, int which) {
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
    public String sign(int column, int row) {
        return blocks.sign(signs[row * columns + column]);
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
