package adem.screen.figure;

/** The signs that fill parts of a cell: so many parts down, two across. */
public enum Blocks {
    /** Quarters, which every font has. */
    QUADRANTS(2, 10),
    /** Sixths, which only terminals draw well that draw them themselves. */
    SEXTANTS(3, 12);

    private static final int LEFT = 0b010101;
    private static final int RIGHT = 0b101010;

    private final int down;
    private final int grain;
    private final String[] signs;
    private final int[] rounded = new int[0x100];

    Blocks(int down, int grain) {
        this.down = down;
        this.grain = grain;
        for (int part = 0; part < rounded.length; part++) {
            rounded[part] = Math.min(0xff, (part + grain / 2) / grain * grain);
        }
        this.signs = new String[1 << 2 * down];
        for (int parts = 0; parts < signs.length; parts++) {
            signs[parts] = down == 2 ? quarters(parts) : sixths(parts);
        }
    }

    /** A part of a colour, from 0 to 255, to the nearest multiple of the grain. */
    int rounded(int part) {
        return rounded[part];
    }

    private static String quarters(int parts) {
        return " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".substring(parts, parts + 1);
    }

    private static String sixths(int parts) {
        return switch (parts) {
            case 0 -> " ";
            case LEFT -> "▌";
            case RIGHT -> "▐";
            case LEFT | RIGHT -> "█";
            default -> {
                // The halves stand elsewhere in Unicode, so what follows them moves up.
                int before = parts > RIGHT ? 2 : parts > LEFT ? 1 : 0;
                yield Character.toString(0x1fb00 + parts - 1 - before);
            }
        };
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
    String sign(int parts) {
        return signs[parts];
    }
}
