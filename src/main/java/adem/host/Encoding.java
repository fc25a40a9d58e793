package adem.host;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * How text becomes bytes.
 *
 * @param charset of the bytes
 * @param unicode true where the terminal surely draws more than letters
 */
public record Encoding(Charset charset, boolean unicode) {

    /**
     * What the locale says. A locale that names no charset gets
     * UTF-8 letters, which nearly every terminal shows, but drawings in ASCII.
     */
    public static Encoding of(Map<String, String> environment) {
        return of(locale(environment));
    }

    /** The locale for letters: {@code LC_ALL}, else {@code LC_CTYPE}, else {@code LANG}; empty where none is set. */
    public static String locale(Map<String, String> environment) {
        String locale = "";
        for (String name : new String[] {"LANG", "LC_CTYPE", "LC_ALL"}) {
            String value = environment.getOrDefault(name, "");
            locale = value.isEmpty() ? locale : value;
        }
        return locale;
    }

    /** The charset that a locale names; empty where it names none. */
    public static String charsetOf(String locale) {
        int dot = locale.indexOf('.');
        int modifier = locale.indexOf('@');
        // macOS has a locale that is only a charset.
        return dot < 0
                ? locale.equals("UTF-8") ? locale : ""
                : locale.substring(dot + 1, modifier < dot ? locale.length() : modifier);
    }

    /** What one locale says, such as {@code nl_NL.UTF-8}. */
    static Encoding of(String locale) {
        String charset = charsetOf(locale);
        if (charset.equalsIgnoreCase("UTF-8") || charset.equalsIgnoreCase("utf8")) {
            return new Encoding(StandardCharsets.UTF_8, true);
        }
        return new Encoding(charset.isEmpty() ? StandardCharsets.UTF_8 : writable(charset), false);
    }

    /** Some can only be read; those and unknown ones give way to UTF-8. */
    private static Charset writable(String name) {
        try {
            Charset charset = Charset.forName(name);
            return isForTerminals(charset) ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Some charsets can only be read, and some, such as UTF-16, are no terminal's: there a letter is not one byte of ASCII. */
    private static boolean isForTerminals(Charset charset) {
        return charset.canEncode() && Arrays.equals("A".getBytes(charset), new byte[] {'A'});
    }
}
