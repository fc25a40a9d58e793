package adem.language;

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

    private String fill(Language language, Object... values) {
        String filled = in(language);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String word = value instanceof Text ? ((Text) value).in(language) : String.valueOf(value);
            filled = filled.replace("{" + i + "}", word);
        }
        return filled;
    }
}
