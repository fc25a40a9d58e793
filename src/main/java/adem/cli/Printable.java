package adem.cli;

/** Makes text fit to be printed: harmless to a terminal, and as wide as its column. */
final class Printable {

    private Printable() {}

    /** The text with spaces up to a width, one at least. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The text on one line, without control characters or marks that turn the direction of writing. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
