package adem.screen;

import adem.breath.Phase;
import org.jline.utils.AttributedStyle;

/** The few colours there are, of middle lightness so that they read on dark and on light. JLine rounds them to 256. */
final class Palette {

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    private final AttributedStyle quiet;
    private final AttributedStyle inhale;
    private final AttributedStyle hold;
    private final AttributedStyle exhale;

    /** @param colours what the terminal has: 2^24, 256, 16 or 8; below 8 everything stays plain */
    Palette(int colours) {
        this.quiet = colour(colours, AttributedStyle.BLACK + AttributedStyle.BRIGHT, 0x80, 0x88, 0x90);
        this.inhale = colour(colours, AttributedStyle.CYAN, 0x1f, 0xa0, 0x9a);
        this.hold = colour(colours, AttributedStyle.YELLOW, 0xc0, 0x8a, 0x2e);
        this.exhale = colour(colours, AttributedStyle.BLUE + AttributedStyle.BRIGHT, 0x5f, 0x87, 0xd7);
    }

    private static AttributedStyle colour(int colours, int basic, int red, int green, int blue) {
        if (colours >= 256) {
            return PLAIN.foreground(red, green, blue);
        }
        if (colours >= 16) {
            return PLAIN.foreground(basic);
        }
        // Eight colours have no bright black: what is quiet stays plain.
        return colours >= 8 && basic != AttributedStyle.BLACK + AttributedStyle.BRIGHT
                ? PLAIN.foreground(basic % 8)
                : PLAIN;
    }

    AttributedStyle plain() {
        return PLAIN;
    }

    AttributedStyle strong() {
        return PLAIN.bold();
    }

    /** For what stands in the background. */
    AttributedStyle quiet() {
        return quiet;
    }

    /** The phase's own colour. */
    AttributedStyle of(Phase phase) {
        if (phase.isHold()) {
            return hold;
        }
        return phase == Phase.INHALE ? inhale : exhale;
    }
}
