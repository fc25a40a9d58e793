package adem.screen.figure;

import java.util.Arrays;

/** A picture while it is painted: some places a cell, each with a colour that covers it in part. */
final class Sheet {

    /** Places across a cell. */
    static final int ACROSS = 2;

    private final Blocks blocks;
    private final int width;
    private final int height;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] cover;

    Sheet(int columns, int rows, Blocks blocks) {
        this.blocks = blocks;
        this.width = columns * ACROSS;
        this.height = rows * blocks.down();
        this.red = new float[width * height];
        this.green = new float[width * height];
        this.blue = new float[width * height];
        this.cover = new float[width * height];
    }

    int columns() {
        return width / ACROSS;
    }

    int rows() {
        return height / blocks.down();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Blocks blocks() {
        return blocks;
    }

    /** How many cell widths the middle of a row of places is from above; a cell is two of its widths high. */
    double middle(int row) {
        return 2 * (row + 0.5) / blocks.down();
    }

    /** The row of places that lies so many cell widths from above, within the sheet or the next one to it. */
    int row(double widths) {
        return (int) Math.max(0, Math.min(height, widths * blocks.down() / 2));
    }

    /** Makes it empty again. */
    void clear() {
        Arrays.fill(cover, 0);
        Arrays.fill(red, 0);
        Arrays.fill(green, 0);
        Arrays.fill(blue, 0);
    }

    /** Lays a colour over what is there, so much of it. */
    void lay(int x, int y, int colour, double share) {
        int at = y * width + x;
        float over = (float) Math.max(0, Math.min(1, share));
        float under = 1 - over;
        red[at] = red[at] * under + (colour >> 16 & 0xff) * over;
        green[at] = green[at] * under + (colour >> 8 & 0xff) * over;
        blue[at] = blue[at] * under + (colour & 0xff) * over;
        cover[at] = cover[at] * under + over;
    }

    /** How much of a place is covered, from 0 to 1. */
    double cover(int x, int y) {
        return cover[y * width + x];
    }

    /** What covers a place, as if it covered all of it. */
    int colour(int x, int y) {
        int at = y * width + x;
        float all = Math.max(cover[at], 1e-6f);
        return part(red[at] / all) << 16 | part(green[at] / all) << 8 | part(blue[at] / all);
    }

    private static int part(float value) {
        return Math.max(0, Math.min(0xff, Math.round(value)));
    }
}
