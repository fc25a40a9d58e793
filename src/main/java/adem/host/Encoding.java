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
     * What the locale says: {@code LC_ALL}, else {@code LC_CTYPE}, else {@code LANG}. A locale that names no charset gets
     * UTF-8 letters, which nearly every terminal shows, but drawings in ASCII.
     */
    public static Encoding of(Map<String, String> environment) {
        String locale = "";
        for (String name : new String[] {"LANG", "LC_CTYPE", "LC_ALL"}) {
            String value = environment.getOrDefault(name, "");
            locale = value.isEmpty() ? locale : value;
        }
        return of(locale);
    }

    /** What one locale says, such as {@code nl_NL.UTF-8}. */
    static Encoding of(String locale) {
        int dot = locale.indexOf('.');
        int modifier = locale.indexOf('@');
        String charset = dot < 0 ? "" : locale.substring(dot + 1, modifier < dot ? locale.length() : modifier);
        if (charset.equalsIgnoreCase("UTF-8") || charset.equalsIgnoreCase("utf8")) {
            return new Encoding(StandardCharsets.UTF_8, true);
        }
        try {
            Charset named = charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset);
            return new Encoding(isForTerminals(named) ? named : StandardCharsets.UTF_8, false);
        } catch (IllegalArgumentException unknown) {
            return new Encoding(StandardCharsets.UTF_8, false);
        }
    }

    /** Some charsets can only be read, and some, such as UTF-16, are no terminal's: there a letter is not one byte of ASCII. */
    private static boolean isForTerminals(Charset charset) {
        return charset.canEncode() && Arrays.equals("A".getBytes(charset), new byte[] {'A'});
    }
}
