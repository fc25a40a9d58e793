package adem.screen;

/** The control sequences for colours, as far as a terminal has them. Pure. */
final class Sgr {

    private static final int FIRST_OF_CUBE = 16;
    private static final int FIRST_GREY = 232;
    private static final int GREYS = 24;
    private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

    private Sgr() {}

    /** Adds the numbers that set the colour of a sign. */
    static void ink(StringBuilder numbers, int colour, Depth depth) {
        colour(numbers, colour, depth, 30);
    }

    /** Adds the numbers that set the colour behind a sign. */
    static void ground(StringBuilder numbers, int colour, Depth depth) {
        colour(numbers, colour, depth, 40);
    }

    private static void colour(StringBuilder numbers, int colour, Depth depth, int first) {
        int basic = Style.basicOf(colour);
        if (numbers.length() > 0) {
            numbers.append(';');
        }
        if (colour == Style.OPEN || depth == Depth.NONE || basic < 0 && depth == Depth.FEW) {
            numbers.append(first + 9);
        } else if (basic >= 0) {
            numbers.append(basic < 8 ? first + basic : first + 52 + basic);
        } else if (depth == Depth.FULL) {
            numbers.append(first + 8).append(";2;").append(colour >> 16).append(';');
            numbers.append(colour >> 8 & 0xff).append(';').append(colour & 0xff);
        } else {
            numbers.append(first + 8).append(";5;").append(nearest(colour));
        }
    }

    /** The nearest of xterm's 256 colours, but for the first 16, which everybody sets as they like. */
    static int nearest(int colour) {
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        int r = step(red);
        int g = step(green);
        int b = step(blue);
        int cube = FIRST_OF_CUBE + 36 * r + 6 * g + b;
        int grey = Math.max(0, Math.min(GREYS - 1, ((red + green + blue) / 3 - 3) / 10));
        int level = 8 + 10 * grey;
        return off(red, green, blue, STEPS[r], STEPS[g], STEPS[b]) <= off(red, green, blue, level, level, level)
                ? cube
                : FIRST_GREY + grey;
    }

    /** What one of the 256 colours looks like, from the 16th on: {@code 0xRRGGBB}. */
    static int colourOf(int number) {
        if (number >= FIRST_GREY) {
            int level = 8 + 10 * (number - FIRST_GREY);
            return level << 16 | level << 8 | level;
        }
        int cube = number - FIRST_OF_CUBE;
        return STEPS[cube / 36] << 16 | STEPS[cube / 6 % 6] << 8 | STEPS[cube % 6];
    }

    private static int off(int red, int green, int blue, int r, int g, int b) {
        return (red - r) * (red - r) + (green - g) * (green - g) + (blue - b) * (blue - b);
    }

    private static int step(int value) {
        int nearest = 0;
        for (int i = 1; i < STEPS.length; i++) {
            nearest = Math.abs(STEPS[i] - value) < Math.abs(STEPS[nearest] - value) ? i : nearest;
        }
        return nearest;
    }
}
