package adem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How legible a style is: contrast as in WCAG 2, 1 to 21, on the backgrounds that many people have. */
final class Contrast {

    /** What WCAG 2 asks of text (1.4.3, level AA). */
    static final double BAR = 4.5;

    private static final int[] SOLARIZED = {
        0x073642, 0xdc322f, 0x859900, 0xb58900, 0x268bd2, 0xd33682, 0x2aa198, 0xeee8d5,
        0x002b36, 0xcb4b16, 0x586e75, 0x657b83, 0x839496, 0x6c71c4, 0x93a1a1, 0xfdf6e3
    };
    private static final int[] GRUVBOX_DARK = {
        0x282828, 0xcc241d, 0x98971a, 0xd79921, 0x458588, 0xb16286, 0x689d6a, 0xa89984,
        0x928374, 0xfb4934, 0xb8bb26, 0xfabd2f, 0x83a598, 0xd3869b, 0x8ec07c, 0xebdbb2
    };
    private static final int[] GRUVBOX_LIGHT = {
        0xfbf1c7, 0xcc241d, 0x98971a, 0xd79921, 0x458588, 0xb16286, 0x689d6a, 0x7c6f64,
        0x928374, 0x9d0006, 0x79740e, 0xb57614, 0x076678, 0x8f3f71, 0x427b58, 0x3c3836
    };
    private static final int[] XTERM = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
    };

    /** Background, and the sixteen colours there. */
    private static final Map<Integer, int[]> BACKGROUNDS = Map.of(
            0x000000, XTERM,
            0xffffff, XTERM,
            0x002b36, SOLARIZED,
            0xfdf6e3, SOLARIZED,
            0x282828, GRUVBOX_DARK,
            0xfbf1c7, GRUVBOX_LIGHT);

    private static final int[] CUBE = {0, 95, 135, 175, 215, 255};

    private Contrast() {}

    /**
     * The least contrast of a style on any background: 0 where it is unknown, faint or a background of its own, 21 where it
     * leaves the colour as the user chose it.
     *
     * @param style the numbers of a select graphic rendition, such as {@code 1;38;5;244}
     */
    static double least(String style) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : style.split(";")) {
            numbers.add(number.isEmpty() ? 0 : Integer.parseInt(number));
        }
        double least = 21;
        for (Map.Entry<Integer, int[]> background : BACKGROUNDS.entrySet()) {
            for (int i = 0; i < numbers.size(); i++) {
                int number = numbers.get(i);
                if (number == 38 && i + 4 < numbers.size() && numbers.get(i + 1) == 2) {
                    int colour = numbers.get(i + 2) << 16 | numbers.get(i + 3) << 8 | numbers.get(i + 4);
                    least = Math.min(least, of(colour, background.getKey()));
                    i += 4;
                } else if (number == 38 && i + 2 < numbers.size() && numbers.get(i + 1) == 5) {
                    least = Math.min(least, of(colour(numbers.get(i + 2), background.getValue()), background.getKey()));
                    i += 2;
                } else if (number >= 30 && number <= 37 || number >= 90 && number <= 97) {
                    int colour = number >= 90 ? number - 90 + 8 : number - 30;
                    least = Math.min(least, of(background.getValue()[colour], background.getKey()));
                } else if (!List.of(0, 1, 3, 4, 21, 22, 23, 24, 39).contains(number)) {
                    return 0;
                }
            }
        }
        return least;
    }

    private static int colour(int number, int[] sixteen) {
        if (number < 16) {
            return sixteen[number];
        }
        if (number >= 232) {
            return (8 + 10 * (number - 232)) * 0x010101;
        }
        int cube = number - 16;
        return CUBE[cube / 36] << 16 | CUBE[cube / 6 % 6] << 8 | CUBE[cube % 6];
    }

    /** The contrast of two colours, {@code 0xRRGGBB}. */
    static double of(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
