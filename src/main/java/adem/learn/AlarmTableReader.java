package adem.learn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the table of alarms, whose own head says how it is written. It is ours and is checked by the build's tests: a mistake is an
 * {@link IllegalArgumentException} that names the line.
 */
final class AlarmTableReader {

    private final byte[] text;
    private final AlarmIndex words;
    private final AlarmIndex harmless;
    private final Map<String, AlarmTable.Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> lists = new HashMap<>();
    private final List<AlarmTable.Use> uses = new ArrayList<>();
    private final BitSet alone = new BitSet();
    private final SameWords same = new SameWords();
    private final StringBuilder right = new StringBuilder(" ");
    private int groups;

    /** Where it is read, and in which line. */
    private int at;

    private int number;

    private AlarmTableReader(byte[] table) {
        // A line end behind the last one, so that nothing has to look for the end.
        text = Arrays.copyOf(table, table.length + 1);
        text[table.length] = '\n';
        words = new AlarmIndex(text, false);
        harmless = new AlarmIndex(text, true);
    }

    /** Reads the table's text, which is UTF-8. */
    static AlarmTable read(byte[] table) {
        AlarmTableReader reader = new AlarmTableReader(table);
        reader.read();
        return new AlarmTable(
                reader.entries,
                reader.groups,
                reader.words,
                reader.uses,
                reader.alone,
                reader.same,
                reader.right.toString(),
                reader.harmless);
    }

    private void read() {
        String id = "";
        while (at < text.length) {
            number++;
            switch (text[at]) {
                case '#', '\r', '\n' -> until('\n');
                case '[' -> {
                    at++;
                    id = until(']');
                    until('\n');
                }
                default -> line(id);
            }
            at++;
        }
    }

    /** What stands before the next of this sign, or before the end of the line. */
    private String until(char sign) {
        int from = at;
        int end = from;
        while (text[end] != sign && text[end] != '\n') {
            end++;
        }
        at = end;
        return string(from, end).stripTrailing();
    }

    private String string(int from, int end) {
        return new String(text, from, end - from, StandardCharsets.UTF_8);
    }

    private void line(String id) {
        String key = until(':');
        if (text[at] != ':') {
            throw mistake("no key");
        }
        at += 2;
        switch (id) {
            case "same" -> same.add(key, until('\n'));
            case "lists" -> {
                if (!lists.containsKey(key)) {
                    lists.put(key, groups++);
                }
                words(words, lists.get(key));
            }
            case "harmless" -> words(harmless, 0);
            case "right" -> right.append(until('\n')).append(' ');
            default -> entry(id, key);
        }
    }

    private void entry(String id, String key) {
        AlarmTable.Entry entry = entries.get(id);
        if (entry == null) {
            entry = new AlarmTable.Entry();
            entries.put(id, entry);
        }
        switch (key) {
            case "title.nl", "title.en", "text.nl", "text.en" -> entry.add(key, until('\n'));
            case "nl", "en", "only.nl", "only.en" -> entry.add(key, wording());
            default -> throw mistake("unknown key \"" + key + "\"");
        }
    }

    private IllegalArgumentException mistake(String what) {
        return new IllegalArgumentException("line " + number + ": " + what);
    }

    private AlarmWording wording() {
        int first = groups++;
        boolean excepts = false;
        words(words, first);
        while (text[at] != '\n') {
            excepts = text[at] == '-';
            at++;
            words(words, groups++);
        }
        int end = excepts ? groups - 1 : groups;
        alone.set(first, end == first + 1);
        return new AlarmWording(first, end, excepts);
    }

    /** Adds words to a group, up to a sign or the end of the line. */
    private void words(AlarmIndex to, int group) {
        int from = at;
        while (text[from] != '\n' && text[from] != '+' && text[from] != '-') {
            int end = from;
            while (text[end] > ' ') {
                end++;
            }
            if (text[from] == '@') {
                uses.add(new AlarmTable.Use(group, list(string(from + 1, end))));
            } else if (end > from) {
                to.add(from, group);
            }
            from = text[end] == '\n' ? end : end + 1;
        }
        at = from;
    }

    private int list(String name) {
        if (!lists.containsKey(name)) {
            throw mistake("no list @" + name + " before it");
        }
        return lists.get(name);
    }
}
