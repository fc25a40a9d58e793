package adem.screen;

import adem.breath.Phase;
import org.jline.utils.AttributedStyle;

/** The few colours there are, of middle lightness so that they read on dark and on light. JLine rounds them to 256. */
final class Palette {

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    private final int colours;

    /** @param colours what the terminal has: 2^24, 256, 8 or 16; below 8 everything stays plain */
    Palette(int colours) {
        this.colours = colours;
    }

    AttributedStyle plain() {
        return PLAIN;
    }

    AttributedStyle strong() {
        return PLAIN.bold();
    }

    /** For what stands in the background. */
    AttributedStyle quiet() {
        return colour(AttributedStyle.BRIGHT, 0x80, 0x88, 0x90);
    }

    /** The phase's own colour; null is no phase. */
    AttributedStyle of(Phase phase) {
        if (phase == null) {
            return strong();
        }
        if (phase.isHold()) {
            return colour(AttributedStyle.YELLOW, 0xc0, 0x8a, 0x2e);
        }
        return phase == Phase.INHALE
                ? colour(AttributedStyle.CYAN, 0x1f, 0xa0, 0x9a)
                : colour(AttributedStyle.BLUE + AttributedStyle.BRIGHT, 0x5f, 0x87, 0xd7);
    }

    private AttributedStyle colour(int basic, int red, int green, int blue) {
        if (colours >= 256) {
            return PLAIN.foreground(red, green, blue);
        }
        return colours >= 8 ? PLAIN.foreground(basic) : PLAIN;
    }
}
