package adem.screen.figure;

/** The signs that fill parts of a cell: so many parts down, two across. */
public enum Blocks {
    /** Quarters, which every font has. */
    QUADRANTS(2, 10) {
        @Override
        String sign(int parts) {
            return " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".substring(parts, parts + 1);
        }
    },
    /** Sixths, which only terminals draw well that draw them themselves. */
    SEXTANTS(3, 12) {
        @Override
        String sign(int parts) {
            return switch (parts) {
                case 0 -> " ";
                case LEFT -> "▌";
                case RIGHT -> "▐";
                case LEFT | RIGHT -> "█";
                default -> {
                    // The halves stand elsewhere in Unicode, so what follows them moves up.
                    int before = parts > RIGHT ? 2 : parts > LEFT ? 1 : 0;
                    yield Character.toString(FIRST + parts - 1 - before);
                }
            };
        }
    };

    private static final int LEFT = 0b010101;
    private static final int RIGHT = 0b101010;
    private static final int FIRST = 0x1fb00;

    private final int down;
    private final int grain;

    Blocks(int down, int grain) {
        this.down = down;
        this.grain = grain;
    }

    /** To what a part of a colour, from 0 to 255, is rounded, so that not too many cells change from picture to picture. */
    int grain() {
        return grain;
    }

    /** How many parts a cell has from top to bottom. */
    int down() {
        return down;
    }

    /** The sign whose parts are filled by their bits: 1 above left, 2 above right, 4 below the first, and so on. */
    abstract String sign(int parts);
}
