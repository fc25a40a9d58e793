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
            mixed |= (int) (a + (b - a) * share + 0.5) << shift;
        }
        return mixed;
    }

    /** True for a colour that is darker than another, as far as that can be told quickly. */
    static boolean isDarker(int one, int other) {
        return brightness(one) < brightness(other);
    }

    private static int brightness(int colour) {
        return 2126 * (colour >> 16 & 0xff) + 7152 * (colour >> 8 & 0xff) + 722 * (colour & 0xff);
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
