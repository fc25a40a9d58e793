package adem.screen.figure;

/** Colours as {@code 0xRRGGBB}. */
public final class Rgb {

    private Rgb() {}

    /** The colour this far on the way to another, 0 the one, 1 the other. */
    public static int mix(int from, int to, double part) {
        double share = Math.max(0, Math.min(1, part));
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xff;
            int b = to >> shift & 0xff;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    /** The light that a colour gives, from 0 to 1, as WCAG reckons it. */
    public static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** How well two colours are told apart, from 1 to 21, as WCAG reckons it; text needs 4.5. */
    public static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** How far apart two colours are: the sum over their parts of the squares. */
    static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
