package adem.page;

import java.util.Collection;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truths as JSON, two spaces a level. */
public final class Json {

    private Json() {}

    public static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, "\n", json);
        return json.append('\n').toString();
    }

    private static void write(Object value, String margin, StringBuilder json) {
        if (value instanceof Map) {
            json.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                json.append(comma).append(margin).append("  ");
                text(String.valueOf(entry.getKey()), json);
                json.append(": ");
                write(entry.getValue(), margin + "  ", json);
                comma = ",";
            }
            json.append(comma.isEmpty() ? "}" : margin + "}");
        } else if (value instanceof Collection) {
            json.append('[');
            String comma = "";
            for (Object element : (Collection<?>) value) {
                json.append(comma).append(margin).append("  ");
                write(element, margin + "  ", json);
                comma = ",";
            }
            json.append(comma.isEmpty() ? "]" : margin + "]");
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
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c / 16, 16)).append(Character.forDigit(c % 16, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
