package adem.screen.figure;

/** Drawings to look at, as text, and places to measure in them. */
final class Drawings {

    /** The colours of a body on black, and where nobody knows what is behind it. */
    static final Look ON_BLACK = look(0);

    static final Look HARD = look(-1);

    private static final String QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";

    private Drawings() {}

    private static Look look(int background) {
        return new Look(background, 0x3a4456, 0x68768e, 0x96a4b8, 0xd3d7cf, 0x4a525c, 0x5fd0be, 0x7a96e0, 0xd0a050);
    }

    /** The shape: a full block where the ground has a colour of its own. */
    static String shape(Drawing drawing) {
        StringBuilder shape = new StringBuilder();
        for (int row = 0; row < drawing.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < drawing.columns(); column++) {
                boolean full = drawing.ground(column, row) != Drawing.OPEN;
                line.append(full ? "█" : drawing.sign(column, row));
            }
            shape.append(line.toString().stripTrailing()).append('\n');
        }
        return shape.toString();
    }

    /** All there is: signs and both colours. */
    static String whole(Drawing drawing) {
        StringBuilder whole = new StringBuilder();
        for (int row = 0; row < drawing.rows(); row++) {
            for (int column = 0; column < drawing.columns(); column++) {
                whole.append(drawing.sign(column, row))
                        .append(Integer.toHexString(drawing.ink(column, row)))
                        .append(Integer.toHexString(drawing.ground(column, row)));
            }
            whole.append('\n');
        }
        return whole.toString();
    }

    /** The colour of a place, two by two of which are in a cell. */
    static int colour(Drawing drawing, int x, int y) {
        int column = x / 2;
        int row = y / 2;
        int quarters = QUARTERS.indexOf(drawing.sign(column, row));
        boolean inked = (quarters >> x % 2 + 2 * (y % 2) & 1) == 1;
        return inked ? drawing.ink(column, row) : drawing.ground(column, row);
    }

    /** The highest covered place of a column of places; as many as there are where nothing is covered. */
    static int top(Drawing drawing, int x) {
        int y = 0;
        while (y < 2 * drawing.rows() && colour(drawing, x, y) == Drawing.OPEN) {
            y++;
        }
        return y;
    }

    static boolean isEmpty(Drawing drawing) {
        return shape(drawing).isBlank();
    }
}
