package adem.text;

/**
 * Makes what a program printed harmless to a terminal. Letters stay, and colours where they are wanted. A line that was written
 * over, as a progress bar is, is shown as it was in the end. Everything else that steers a terminal is left out. Pure.
 */
public final class ProgramOutput {

    private static final int ESCAPE = 0x1B;
    private static final int BELL = 7;
    private static final String RESET = "\033[m";

    private final String printed;
    private final boolean colours;
    private final StringBuilder clean = new StringBuilder();
    /** Where the line begins in what is clean. */
    private int line;

    /** Up to here a step back takes nothing away: there the line begins, or a colour. */
    private int kept;

    private boolean coloured;
    private int at;

    private ProgramOutput(String printed, boolean colours) {
        this.printed = printed;
        this.colours = colours;
    }

    /**
     * The text, which ends with the end of a line unless it is empty.
     *
     * @param colours true to keep colours and bold letters; they are switched off again at its end
     */
    public static String harmless(String printed, boolean colours) {
        return new ProgramOutput(printed, colours).text();
    }

    private String text() {
        while (at < printed.length()) {
            int character = printed.codePointAt(at);
            at += Character.charCount(character);
            take(character);
        }
        if (coloured) {
            clean.append(RESET);
        }
        if (!clean.isEmpty() && (coloured || clean.charAt(clean.length() - 1) != '\n')) {
            clean.append('\n');
        }
        return clean.toString();
    }

    private void take(int character) {
        if (character == '\n') {
            clean.append('\n');
            line = clean.length();
            kept = line;
        } else if (character == '\t') {
            clean.append('\t');
        } else if (character == '\r') {
            // What follows is written over the line; before the end of a line it is nothing.
            if (at < printed.length() && printed.charAt(at) != '\n' && printed.charAt(at) != '\r') {
                coloured |= clean.indexOf("\033", line) >= 0; // What goes may have been the end of a colour.
                clean.setLength(line);
                kept = line;
            }
        } else if (character == '\b') {
            if (clean.length() > kept) {
                clean.setLength(clean.offsetByCodePoints(clean.length(), -1));
            }
        } else if (character == ESCAPE) {
            escape();
        } else if (character != BELL) {
            clean.appendCodePoint(SafeText.isUnsafe(character) ? '?' : character);
        }
    }

    /** A sequence as ECMA-48 has them: of a control, of a string that lasts until its end, or of two or three characters. */
    private void escape() {
        int begin = at;
        char kind = next();
        if (kind == '[') {
            char last = next();
            while (last >= ' ' && last < '@') {
                last = next();
            }
            String parameters = printed.substring(Math.min(begin + 1, printed.length()), Math.max(begin + 1, at - 1));
            if (last == 'm' && colours && parameters.matches("[0-9;:]*")) {
                clean.append("\033[").append(parameters).append('m');
                kept = clean.length();
                coloured = !parameters.matches("0*");
            }
        } else if ("]PX^_".indexOf(kind) >= 0) {
            string();
        } else {
            while (kind >= ' ' && kind < '0') {
                kind = next();
            }
        }
    }

    private void string() {
        for (char one = next(); one != 0 && one != BELL; one = next()) {
            if (one == ESCAPE) {
                next();
                return;
            }
        }
    }

    /** The next character of a sequence; 0 at the end, and for the end of a line, which belongs to none. */
    private char next() {
        if (at >= printed.length() || printed.charAt(at) == '\n') {
            return 0;
        }
        return printed.charAt(at++);
    }
}
