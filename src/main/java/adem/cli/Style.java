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

    /** What stands between stars in a line, slanted; without colour only the stars go. */
    String emphasis(String line) {
        String[] parts = line.split("\\*", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            boolean slanted = colour && i % 2 == 1 && i + 1 < parts.length;
            text.append(
                    slanted ? Ansi.ansi().a(Ansi.Attribute.ITALIC).a(parts[i]).reset() : parts[i]);
        }
        return text.toString();
    }

    String quiet(String text) {
        return colour ? Ansi.ansi().fgBrightBlack().a(text).reset().toString() : text;
    }
}
