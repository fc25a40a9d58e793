package adem.suggest;

import adem.host.Resources;
import adem.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of wishes, whose own head says how it is written. It is ours and is checked by the build's tests: a mistake is an
 * {@link IllegalArgumentException} that names the line.
 */
public final class WishTable {

    /** Words that are spelt right and say nothing here: no wish and no situation. */
    private static final String ORDINARY = "ordinary";

    /** Expressions that mean something else than their words. */
    private static final String SAYINGS = "sayings";

    private final Map<String, WishEntry> entries = new LinkedHashMap<>();

    private final String text;

    private WishTable(String text) {
        this.text = text;
    }

    /** The table that comes with adem. */
    public static WishTable builtIn() {
        return read(Resources.text("adem/suggest/wishes.txt"));
    }

    /**
     * Of that only what fits a time of the week, and what fits everybody: all that is needed where nothing is wished. The rest of it is
     * not read, because that takes longer than to print a page.
     */
    public static WishTable ofHours() {
        String text = Resources.text("adem/suggest/wishes.txt");
        StringBuilder parts = new StringBuilder();
        for (int at = text.indexOf("\nhours: "); at >= 0; at = text.indexOf("\nhours: ", at + 1)) {
            parts.append(section(text, text.lastIndexOf("\n[", at)));
        }
        return read(parts.append(section(text, text.indexOf("\n[" + Fitting.ANY + "]")))
                .toString());
    }

    private static String section(String text, int begin) {
        int next = text.indexOf("\n[", begin + 1);
        return text.substring(begin, next < 0 ? text.length() : next);
    }

    /** Reads the table's text. */
    static WishTable read(String text) {
        WishTable table = new WishTable(text);
        WishEntry entry = null;
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end).strip();
            from = end < 0 ? text.length() : end + 1;
            number++;
            if (line.startsWith("[") && line.endsWith("]")) {
                entry = new WishEntry(line.substring(1, line.length() - 1));
                if (table.entries.put(entry.id(), entry) != null) {
                    throw new IllegalArgumentException("line " + number + ": " + line + " is there twice");
                }
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                int colon = line.indexOf(": ");
                if (colon < 0 || entry == null || !entry.put(line.substring(0, colon), line.substring(colon + 2))) {
                    throw new IllegalArgumentException("line " + number + ": " + line);
                }
            }
        }
        return table;
    }

    /** All wishes, in the order in which they go before each other. */
    public List<WishEntry> entries() {
        List<WishEntry> wishes = new ArrayList<>(entries.values());
        wishes.remove(entries.get(ORDINARY));
        wishes.remove(entries.get(SAYINGS));
        return wishes;
    }

    /** The expressions that mean something else than their words. */
    Sayings sayings() {
        Sayings sayings = new Sayings();
        WishEntry entry = entries.get(SAYINGS);
        for (Language language : Language.values()) {
            (entry == null ? List.<String>of() : entry.wordings(language)).forEach(sayings::add);
        }
        return sayings;
    }

    /** How many of these words say nothing but what language they are in. */
    int ordinary(List<String> words, Language language) {
        int count = 0;
        WishEntry ordinary = entries.get(ORDINARY);
        for (String line : ordinary == null ? List.<String>of() : ordinary.wordings(language)) {
            List<String> known = List.of(line.split(" "));
            for (String word : words) {
                count += known.contains(word) ? 1 : 0;
            }
        }
        return count;
    }

    /** The words that are spelt right, so that none is a slip of another. */
    SpeltWords spelt() {
        return new SpeltWords(text);
    }

    /**
     * The wish of this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public WishEntry entry(String id) {
        WishEntry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no wish [" + id + "]");
        }
        return entry;
    }
}
