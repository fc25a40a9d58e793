package adem.page;

import org.jline.jansi.Ansi;

/** Bold and quiet print for text that stays on the screen. */
public final class TextStyle {

    private final boolean colour;

    public TextStyle(boolean colour) {
        this.colour = colour;
    }

    public String strong(String text) {
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
