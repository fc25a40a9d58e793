package adem.screen;

/** How many colours a terminal has. */
enum Depth {
    /** No colour is wanted, or there is none. */
    NONE,
    /** The 8 or 16 of its own choice. */
    FEW,
    /** The 256 of xterm. */
    MANY,
    /** All that there are. */
    FULL;

    private static final int ALL = 1 << 24;

    /** @param colours that the terminal has; 0 where it does not say */
    static Depth of(int colours) {
        return colours >= ALL ? FULL : colours >= 256 ? MANY : colours >= 8 ? FEW : NONE;
    }

    /** As many as are wanted: none, or over a network so few that few bytes tell which. */
    static Depth of(int colours, DisplayOptions options) {
        Depth all = options.colour() ? of(colours) : NONE;
        return options.far() && all == FULL ? MANY : all;
    }

    /** True where a body can be shaded. */
    boolean shades() {
        return this == MANY || this == FULL;
    }
}
