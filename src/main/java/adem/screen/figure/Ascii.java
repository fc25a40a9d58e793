package adem.screen.figure;

/** The ASCII sign that looks most like eight dots. */
final class Ascii {

    private static final int TOP = 0x01 | 0x08;
    private static final int UPPER = 0x02 | 0x10;
    private static final int LOWER = 0x04 | 0x20;
    private static final int BOTTOM = 0x40 | 0x80;
    private static final int LEFT = 0x01 | 0x02 | 0x04 | 0x40;
    private static final int RIGHT = 0x08 | 0x10 | 0x20 | 0x80;

    private Ascii() {}

    static char sign(int dots) {
        boolean high = (dots & (TOP | UPPER)) != 0;
        boolean low = (dots & (LOWER | BOTTOM)) != 0;
        if (!high) {
            return (dots & LOWER) == 0 ? '_' : flat(dots) ? '-' : '.';
        }
        if (!low) {
            return (dots & UPPER) == 0 ? flat(dots) ? '"' : '\'' : flat(dots) ? '-' : '\'';
        }
        boolean left = (dots & LEFT) != 0;
        boolean right = (dots & RIGHT) != 0;
        if (left != right) {
            return '|';
        }
        int rising = count(dots & RIGHT & (TOP | UPPER)) + count(dots & LEFT & (LOWER | BOTTOM));
        int falling = count(dots & LEFT & (TOP | UPPER)) + count(dots & RIGHT & (LOWER | BOTTOM));
        return rising > falling ? '/' : falling > rising ? '\\' : '+';
    }

    /** True when both columns have a dot. */
    private static boolean flat(int dots) {
        return (dots & LEFT) != 0 && (dots & RIGHT) != 0;
    }

    private static int count(int dots) {
        return Integer.bitCount(dots);
    }
}
