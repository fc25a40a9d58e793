package adem.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as RFC 8259 has it and nothing more, to test what is written. Numbers become doubles. */
public final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The value, in maps and lists. */
    public static Object read(String json) {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value();
        reader.space();
        reader.must(reader.at == json.length(), "the end");
        return value;
    }

    private void must(boolean right, String expected) {
        if (!right) {
            throw new AssertionError("expected " + expected + " at " + at + " of " + text);
        }
    }

    private boolean next(char character) {
        space();
        boolean there = at < text.length() && text.charAt(at) == character;
        at += there ? 1 : 0;
        return there;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Object value() {
        if (next('{')) {
            return map();
        }
        if (next('[')) {
            return list();
        }
        if (next('"')) {
            return string();
        }
        for (Object word : new Object[] {true, false, "null"}) {
            if (text.startsWith(word.toString(), at)) {
                at += word.toString().length();
                return word.equals("null") ? null : word;
            }
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        must(number.lookingAt(), "a value");
        at = number.end();
        return Double.valueOf(number.group());
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        if (next('}')) {
            return map;
        }
        do {
            must(next('"'), "a key");
            String key = string();
            must(next(':'), "a colon");
            must(!map.containsKey(key), "a new key");
            map.put(key, value());
        } while (next(','));
        must(next('}'), "}");
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        if (next(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (next(','));
        must(next(']'), "]");
        return list;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        while (true) {
            must(at < text.length(), "the end of a string");
            char character = text.charAt(at++);
            if (character == '"') {
                return string.toString();
            }
            must(character >= ' ', "no control character");
            string.append(character == '\\' ? escaped() : character);
        }
    }

    private char escaped() {
        must(at < text.length(), "an escaped character");
        char character = text.charAt(at++);
        if (character == 'u') {
            must(text.substring(at).matches("(?s)[0-9a-fA-F]{4}.*"), "four hexadecimal digits");
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int index = "\"\\/bfnrt".indexOf(character);
        must(index >= 0, "a known escape");
        return "\"\\/\b\f\n\r\t".charAt(index);
    }
}
