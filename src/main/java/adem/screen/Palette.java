package adem.screen;

import adem.breath.Phase;
import adem.screen.figure.Look;
import adem.screen.figure.Rgb;

/** The few colours there are, for a terminal and its background. Every text of them can be read. */
final class Palette {

    /** Text needs so much (WCAG). */
    private static final double READABLE = 4.5;

    /** A background is light from here on, halfway between black and white as the eye sees it. */
    private static final double LIGHT = 0.18;

    private static final int TEAL = 0x2fb8a8;
    private static final int BLUE = 0x7a96e0;
    private static final int AMBER = 0xd0a050;
    private static final int SLATE = 0x808890;

    private static final int CYAN = 6;
    private static final int BRIGHT_BLUE = 12;
    private static final int YELLOW = 3;

    /** Lightest and darkest that a background may be, where nobody knows which it is. */
    private static final int BLACK = 0;

    private static final int WHITE = 0xffffff;

    private final Depth depth;
    private final int background;
    private final Style quiet;

    /** @param background {@code 0xRRGGBB}; below 0 where it is not known */
    Palette(Depth depth, int background) {
        this.depth = depth;
        this.background = background;
        this.quiet = new Style(text(SLATE), false);
    }

    Depth depth() {
        return depth;
    }

    Style plain() {
        return Style.PLAIN;
    }

    Style strong() {
        return Style.STRONG;
    }

    /** For what stands in the background; plain where nobody knows whether it could be read. */
    Style quiet() {
        return quiet;
    }

    /** For what needs care. */
    Style care() {
        return new Style(text(AMBER), false);
    }

    /** The phase's own colour, for words. */
    Style of(Phase phase) {
        return new Style(depth == Depth.FEW ? basic(phase) : text(colour(phase)), true);
    }

    /** A phase that has not come yet. */
    Style ahead(Phase phase) {
        return new Style(depth == Depth.FEW ? Style.OPEN : text(colour(phase)), false);
    }

    /** The phase's own colour, for what is no word. */
    int light(Phase phase) {
        return switch (depth) {
            case NONE -> Style.OPEN;
            case FEW -> basic(phase);
            default -> colour(phase);
        };
    }

    /** The colour of what is neither breath nor word. */
    int line() {
        return depth.shades() ? SLATE : Style.OPEN;
    }

    /** A colour so much nearer to the background, where that is known. */
    int dimmed(int colour, double share) {
        boolean can = depth.shades() && background >= 0 && colour >= 0;
        return can ? Rgb.mix(colour, background, share) : colour;
    }

    private static int basic(Phase phase) {
        return Style.basic(phase.isHold() ? YELLOW : phase.isInward() ? CYAN : BRIGHT_BLUE);
    }

    private static int colour(Phase phase) {
        return phase.isHold() ? AMBER : phase.isInward() ? TEAL : BLUE;
    }

    /** The colour, moved towards black or white until it can be read; the terminal's own where nobody knows. */
    private int text(int colour) {
        if (!depth.shades() || background < 0) {
            return Style.OPEN;
        }
        int towards = isLight() ? BLACK : WHITE;
        double part = 0;
        while (part < 1 && Rgb.contrast(shown(Rgb.mix(colour, towards, part)), background) < READABLE) {
            part += 0.05;
        }
        return Rgb.mix(colour, towards, part);
    }

    /** As the terminal shows it: of 256 colours the nearest, so that what looks the same is the same. */
    int shown(int colour) {
        return depth == Depth.MANY && colour >= 0 ? Sgr.colourOf(Sgr.nearest(colour)) : colour;
    }

    private boolean isLight() {
        return background >= 0 && Rgb.luminance(background) > LIGHT;
    }

    /** The colours of a body. */
    Look look() {
        if (depth == Depth.MANY) {
            // Slate is none of the 256; greys are.
            return isLight()
                    ? new Look(background, 0xbcbcbc, 0x949494, 0x767676, 0x4e4e4e, 0xd0d0d0, TEAL, 0x5f87d7, AMBER)
                    : new Look(
                            background, 0x3a3a3a, 0x6c6c6c, 0x949494, 0xd0d0d0, 0x4e4e4e, 0x5fd7af, 0x87afff, 0xd7af5f);
        }
        return isLight()
                ? new Look(background, 0xb4bcc8, 0x8a96aa, 0x6c7890, 0x4e5668, 0xc4c8cc, TEAL, 0x5f7ed0, AMBER)
                : new Look(background, 0x3a4456, 0x68768e, 0x96a4b8, 0xd3d7cf, 0x4a525c, 0x5fd0be, BLUE, AMBER);
    }
}
