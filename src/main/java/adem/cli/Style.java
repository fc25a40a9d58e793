package adem.cli;

import org.jline.jansi.Ansi;

/** Bold and quiet print for text that stays on the screen. */
final class Style {

    private final boolean colour;

    Style(boolean colour) {
        this.colour = colour;
    }

    String strong(String text) {
        return colour ? Ansi.ansi().bold().a(text).reset().toString() : text;
    }

    String quiet(String text) {
        return colour ? Ansi.ansi().fgBrightBlack().a(text).reset().toString() : text;
    }
}
