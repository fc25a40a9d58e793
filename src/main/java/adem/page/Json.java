package adem.page;

import java.util.Collection;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and truths as JSON, two spaces a level. All of it is ASCII: other characters are
 * escaped, so that a program reads the same whatever the charset of the locale is.
 */
public final class Json {

    private Json() {}

    /** The JSON of a value, with a line end; a number that is none, such as 0/0, is {@code null}. */
    public static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, "\n", json);
        return json.append('\n').toString();
    }

    private static void write(Object value, String margin, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            json.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(comma).append(margin).append("  ");
                text(String.valueOf(entry.getKey()), json);
                json.append(": ");
                write(entry.getValue(), margin + "  ", json);
                comma = ",";
            }
            json.append(comma.isEmpty() ? "}" : margin + "}");
        } else if (value instanceof Collection<?> elements) {
            json.append('[');
            String comma = "";
            for (Object element : elements) {
                json.append(comma).append(margin).append("  ");
                write(element, margin + "  ", json);
                comma = ",";
            }
            json.append(comma.isEmpty() ? "]" : margin + "]");
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            json.append("null");
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            text(String.valueOf(value), json);
        }
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(Character.forDigit(c >> shift & 0xF, 16));
                }
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
