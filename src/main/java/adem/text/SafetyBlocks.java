package adem.text;

import adem.host.Resources;
import adem.text.SafetyBlock.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The safety rules, of a table that a clinician can read and whose head says how it is written. It is ours and is checked by
 * the build's tests. Takes apart no more of it than is asked for.
 */
public final class SafetyBlocks {

    private final String table;

    /** @param table the text of the table */
    SafetyBlocks(String table) {
        this.table = "\n" + table;
    }

    /** The rules that come with adem. */
    public static SafetyBlocks builtIn() {
        return new SafetyBlocks(Resources.text("adem/text/safety.txt"));
    }

    /**
     * The rule of this name; empty where there is none.
     *
     * @throws IllegalArgumentException where the table has a mistake in it
     */
    public Optional<SafetyBlock> find(String id) {
        int head = table.indexOf("\n[" + id + "]\n");
        if (id.isEmpty() || head < 0) {
            return Optional.empty();
        }
        int begin = table.indexOf('\n', head + 1);
        int next = table.indexOf("\n[", begin);
        Map<String, String> values = new HashMap<>();
        for (String line :
                table.substring(begin, next < 0 ? table.length() : next).split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.charAt(0) != '#') {
                values.put(line.substring(0, colon), line.substring(colon + 2).trim());
            }
        }
        Text text = new Text(value(values, id, "nl"), value(values, id, "en"));
        boolean shorter = values.containsKey("short.nl") || values.containsKey("short.en");
        Text brief = shorter ? new Text(value(values, id, "short.nl"), value(values, id, "short.en")) : text;
        return Optional.of(new SafetyBlock(id, Level.of(value(values, id, "level")), text, brief));
    }

    private static String value(Map<String, String> values, String id, String key) {
        String value = values.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("[" + id + "] has no \"" + key + "\"");
        }
        return value;
    }

    /** The names of all rules, in the order of the table. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int at = table.indexOf("\n["); at >= 0; at = table.indexOf("\n[", at + 1)) {
            ids.add(table.substring(at + 2, table.indexOf(']', at)));
        }
        return ids;
    }
}
