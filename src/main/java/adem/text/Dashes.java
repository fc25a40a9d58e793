package adem.text;

/** Reads the many dashes that look alike, on a page, from a phone, as the one on the keyboard. */
public final class Dashes {

    /** Hyphens, figure, en and em dash, horizontal bar, minus, and the hyphens of East Asian fonts. */
    private static final String ALIKE = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

    private Dashes() {}

    /** The text with each dash as {@code -}, without spaces beside it, in front and at the end. */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        boolean afterDash = true;
        int spaces = 0;
        for (int i = 0; i < typed.length(); i++) {
            char character = typed.charAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                spaces++;
                continue;
            }
            boolean dash = character == '-' || ALIKE.indexOf(character) >= 0;
            if (spaces > 0 && !dash && !afterDash) {
                plain.append(typed, i - spaces, i);
            }
            plain.append(dash ? '-' : character);
            afterDash = dash;
            spaces = 0;
        }
        return plain.toString();
    }
}
