package adem.page;

import adem.text.LineWrap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jline.jansi.Ansi;

/**
 * Bold and slanted print for text that stays on the screen. There is no quiet print: no colour, and nothing that is faint,
 * is legible on every background, and a list does not ask the terminal for its own.
 */
public final class PrintStyle {

    private final boolean colour;

    public PrintStyle(boolean colour) {
        this.colour = colour;
    }

    /** True where text may have colours. */
    boolean hasColour() {
        return colour;
    }

    /** The text in bold. */
    public String strong(String text) {
        return colour ? Ansi.ansi().bold().a(text).reset().toString() : text;
    }

    /**
     * A paragraph in lines of at most so many columns, what stands between two stars slanted, over the ends of lines too.
     * Without colour only the stars go. A star without a second one stays.
     */
    List<String> emphasis(String paragraph, int width) {
        StringBuilder plain = new StringBuilder();
        BitSet slanted = slanted(paragraph, plain);
        // Without colour Jansi is not loaded.
        String italic = colour ? Ansi.ansi().a(Ansi.Attribute.ITALIC).toString() : "";
        String upright = colour ? Ansi.ansi().reset().toString() : "";
        List<String> lines = new ArrayList<>();
        // Wrapping changes nothing but spaces, so that the other characters can be told by their number.
        int number = 0;
        for (String line : LineWrap.words(plain.toString(), width)) {
            StringBuilder styled = new StringBuilder();
            boolean on = false;
            for (char character : line.toCharArray()) {
                boolean space = Character.isWhitespace(character);
                boolean slant = slanted.get(number) && (on || !space);
                styled.append(slant == on ? "" : slant ? italic : upright).append(character);
                on = slant;
                number += space ? 0 : 1;
            }
            lines.add(styled.append(on ? upright : "").toString());
        }
        return lines;
    }

    /** Takes the stars out; which of the characters that are no spaces stood between two of them, by number. */
    private static BitSet slanted(String paragraph, StringBuilder plain) {
        BitSet slanted = new BitSet();
        boolean open = false;
        int number = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            char character = paragraph.charAt(at);
            if (character == '*' && (open || paragraph.indexOf('*', at + 1) >= 0)) {
                open = !open;
                continue;
            }
            plain.append(character);
            if (!Character.isWhitespace(character)) {
                slanted.set(number++, open);
            }
        }
        return slanted;
    }
}
