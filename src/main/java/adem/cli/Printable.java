package adem.cli;

/** Makes text that came from outside harmless to a terminal. */
final class Printable {

    private Printable() {}

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
