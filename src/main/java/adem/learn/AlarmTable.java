package adem.learn;

import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the table of alarms, whose own head says how it is written. It is ours and is checked by the build's tests: a mistake is an
 * {@link IllegalArgumentException} that names the line.
 */
final class AlarmTable {

    private static final String HARMLESS = "harmless";
    private static final String SAME = "same";

    /** An emergency as the table has it. */
    static final class Entry {
        private final Map<String, String> titles = new LinkedHashMap<>();
        private final Map<String, List<String>> text = new LinkedHashMap<>();
        private final Map<Language, List<AlarmWording>> wordings = new EnumMap<>(Language.class);
        private final Map<Language, List<AlarmWording>> alone = new EnumMap<>(Language.class);

        /** True when these words of this language mean it; where little else is typed, fewer words do. */
        boolean fits(List<String> typed, boolean little, Language language) {
            return wordings.getOrDefault(language, List.of()).stream().anyMatch(wording -> wording.fits(typed))
                    || little
                            && alone.getOrDefault(language, List.of()).stream()
                                    .anyMatch(wording -> wording.fits(typed));
        }

        /** What to tell, set off in this language. */
        Alarm alarm(String id, Language language) {
            List<Text> paragraphs = new ArrayList<>();
            for (int i = 0; i < text.get("nl").size(); i++) {
                paragraphs.add(new Text(text.get("nl").get(i), text.get("en").get(i)));
            }
            return new Alarm(id, new Text(titles.get("nl"), titles.get("en")), paragraphs, language);
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<AlarmWord> harmless = new ArrayList<>();
    private final Map<String, List<String>> same = new HashMap<>();

    private AlarmTable() {}

    /** Reads the table's text. */
    static AlarmTable read(String table) {
        AlarmTable read = new AlarmTable();
        String id = "";
        int number = 0;
        for (String line : table.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                id = line.substring(1, line.length() - 1);
            } else {
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
        if (id.equals(SAME)) {
            same.put(key, List.of(value.split(" ")));
            return;
        }
        if (id.equals(HARMLESS)) {
            AlarmWording.words(value).forEach(word -> harmless.add(word.exactly()));
            return;
        }
        Entry entry = entries.computeIfAbsent(id, any -> new Entry());
        switch (key) {
            case "title.nl", "title.en" -> entry.titles.put(key.substring("title.".length()), value);
            case "text.nl", "text.en" ->
                entry.text
                        .computeIfAbsent(key.substring("text.".length()), any -> new ArrayList<>())
                        .add(value);
            case "nl" -> wording(entry.wordings, Language.NL, value);
            case "en" -> wording(entry.wordings, Language.EN, value);
            case "only.nl" -> wording(entry.alone, Language.NL, value);
            case "only.en" -> wording(entry.alone, Language.EN, value);
            default -> throw new IllegalArgumentException("line " + number + ": unknown key \"" + key + "\"");
        }
    }

    private static void wording(Map<Language, List<AlarmWording>> wordings, Language language, String value) {
        wordings.computeIfAbsent(language, any -> new ArrayList<>()).add(AlarmWording.of(value));
    }

    /** The alarms by their ids, in the order in which they are tried. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** What a word means that is typed in another way. */
    List<String> meant(String word) {
        return same.getOrDefault(word, List.of(word));
    }

    /** What means something else. */
    List<AlarmWord> harmless() {
        return harmless;
    }
}
