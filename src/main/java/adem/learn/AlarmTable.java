package adem.learn;

import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the table of alarms, whose own head says how it is written. It is ours and is checked by the build's tests: a mistake is an
 * {@link IllegalArgumentException} that names the line. Of a wording only the line is kept: most are never looked into.
 */
final class AlarmTable {

    private static final String SAME = "same";
    private static final String LISTS = "lists";
    private static final String HARMLESS = "harmless";
    private static final String RIGHT = "right";

    /** An emergency as the table has it. */
    static final class Entry {
        private final Map<String, String> titles = new HashMap<>();
        private final Map<String, List<String>> text = new HashMap<>();
        private final Map<String, List<AlarmWording>> wordings = new HashMap<>();

        /**
         * True when these words of this language mean it.
         *
         * @param alone the words where little else is typed: then fewer will do
         */
        boolean fits(TypedWords typed, TypedWords alone, Language language) {
            String code = code(language);
            return anyFits(code, typed) || anyFits("only." + code, alone);
        }

        private boolean anyFits(String key, TypedWords typed) {
            for (AlarmWording wording : wordings(key)) {
                if (wording.fits(typed)) {
                    return true;
                }
            }
            return false;
        }

        /** The wordings under this key: {@code nl}, {@code en}, {@code only.nl} or {@code only.en}. */
        List<AlarmWording> wordings(String key) {
            return wordings.getOrDefault(key, List.of());
        }

        /** The title in this language, {@code nl} or {@code en}; null where it has none. */
        String title(String language) {
            return titles.get(language);
        }

        /** The paragraphs in this language, {@code nl} or {@code en}. */
        List<String> text(String language) {
            return text.getOrDefault(language, List.of());
        }

        /** What to tell, set off in this language. */
        Alarm alarm(String id, Language language) {
            List<Text> paragraphs = new ArrayList<>();
            for (int i = 0; i < text("nl").size(); i++) {
                paragraphs.add(new Text(text("nl").get(i), text("en").get(i)));
            }
            return new Alarm(id, new Text(title("nl"), title("en")), paragraphs, language);
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> harmless = new ArrayList<>();
    private final Map<String, String> lists = new HashMap<>();
    private final List<String> right = new ArrayList<>();
    private final SameWords same = new SameWords();

    private AlarmTable() {}

    /** Reads the table's text. */
    static AlarmTable read(String table) {
        AlarmTable read = new AlarmTable();
        String id = "";
        int number = 0;
        int from = 0;
        while (from < table.length()) {
            int end = table.indexOf('\n', from);
            String line = table.substring(from, end < 0 ? table.length() : end).strip();
            from = end < 0 ? table.length() : end + 1;
            number++;
            if (line.startsWith("[")) {
                id = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                read.line(id, line, number);
            }
        }
        return read;
    }

    private void line(String id, String line, int number) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("line " + number + ": no key");
        }
        String key = line.substring(0, colon);
        String value = line.substring(colon + 2);
        switch (id) {
            case SAME -> same.add(key, value);
            case LISTS -> lists.put(key, lists.containsKey(key) ? lists.get(key) + " " + value : value);
            case HARMLESS -> harmless.add(value);
            case RIGHT -> right.add(" " + value + " ");
            default -> entry(id, key, value, number);
        }
    }

    private void entry(String id, String key, String value, int number) {
        Entry entry = entries.get(id);
        if (entry == null) {
            entry = new Entry();
            entries.put(id, entry);
        }
        switch (key) {
            case "title.nl", "title.en" -> entry.titles.put(key.substring("title.".length()), value);
            case "text.nl", "text.en" ->
                at(entry.text, key.substring("text.".length())).add(value);
            case "nl", "en", "only.nl", "only.en" -> at(entry.wordings, key).add(new AlarmWording(value));
            default -> throw new IllegalArgumentException("line " + number + ": unknown key \"" + key + "\"");
        }
    }

    // No lambdas: this runs before anything else is looked up, and each would be slow to load.
    private static <T> List<T> at(Map<String, List<T>> lists, String key) {
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        return list;
    }

    private static String code(Language language) {
        return language == Language.NL ? "nl" : "en";
    }

    /** The alarms by their ids, in the order in which they are tried. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** The lists of words that wordings name, by name. */
    Map<String, String> lists() {
        return lists;
    }

    /** What is meant by words that are typed in another way. */
    SameWords same() {
        return same;
    }

    /** True where this word is spelt right, and is no slip of one that it resembles. */
    boolean isRight(String word) {
        for (String line : right) {
            if (line.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Lines of words that mean something else. */
    List<String> harmless() {
        return harmless;
    }
}
