package adem.text;

/** Makes text fit to be printed: harmless to a terminal, and as wide as its column. */
public final class SafeText {

    private SafeText() {}

    /** The text with spaces up to a width, one at least. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The text on one line, without control characters or marks that turn the direction of writing. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
