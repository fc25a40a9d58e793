package adem.text;

/**
 * A text in both languages. Being one value, it cannot miss a translation.
 *
 * @param nl the Dutch
 * @param en the English
 */
public record Text(String nl, String en) {

    /** A text that is the same in both languages: a name, a number. */
    public static Text same(String both) {
        return new Text(both, both);
    }

    /** The wording in one language. */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    /** Puts values in the places {@code {0}}, {@code {1}}…; a {@link Text} value is put in in the same language. */
    public Text with(Object... values) {
        return new Text(fill(Language.NL, values), fill(Language.EN, values));
    }

    /** In one pass, so that braces in a value stay what they are. */
    private String fill(Language language, Object... values) {
        String pattern = in(language);
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            int number = placeAt(pattern, i);
            if (number < 0 || number >= values.length) {
                filled.append(pattern.charAt(i));
            } else {
                Object value = values[number];
                filled.append(value instanceof Text text ? text.in(language) : value);
                i += 2;
            }
        }
        return filled.toString();
    }

    /** Which place begins here, -1 for none. */
    private static int placeAt(String pattern, int index) {
        boolean place =
                index + 2 < pattern.length() && pattern.charAt(index) == '{' && pattern.charAt(index + 2) == '}';
        return place ? Character.digit(pattern.charAt(index + 1), 10) : -1;
    }
}
