package adem.screen;

/**
 * How a text looks.
 *
 * @param ink its colour, {@code 0xRRGGBB}, one of {@link #basic}, or {@link #OPEN}
 * @param bold true for a strong one
 */
record Style(int ink, boolean bold) {

    /** The terminal's own colour. */
    static final int OPEN = -1;

    private static final int BASIC = 1 << 24;

    static final Style PLAIN = new Style(OPEN, false);

    static final Style STRONG = new Style(OPEN, true);

    /** One of the 16 colours that every terminal with colours has, each in its own way. */
    static int basic(int number) {
        return BASIC | number;
    }

    /** The number of one of the 16 colours; below 0 for any other. */
    static int basicOf(int colour) {
        return colour >= BASIC ? colour - BASIC : -1;
    }

    Style strong() {
        return new Style(ink, true);
    }
}
