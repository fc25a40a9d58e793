package adem.learn;

import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of alarms. The words of its wordings stand in groups, which have numbers from 0.
 *
 * @param entries the alarms by their ids, in the order in which they are tried
 * @param groups how many groups there are
 * @param words the words of all groups
 * @param uses which groups name a list
 * @param alone the groups whose words need no others
 * @param same what is meant by words that are typed in another way
 * @param right words that are spelt right, and are no slips of those that they resemble, with spaces around each
 * @param harmless words that mean something else
 */
record AlarmTable(
        Map<String, Entry> entries,
        int groups,
        AlarmIndex words,
        List<Use> uses,
        BitSet alone,
        SameWords same,
        String right,
        AlarmIndex harmless) {

    /**
     * A group that has the words of a list.
     *
     * @param group its number
     * @param list the number of the group that is the list
     */
    record Use(int group, int list) {}

    /** An emergency as the table has it. */
    static final class Entry {
        private final Map<String, List<String>> lines = new HashMap<>();
        private final Map<String, List<AlarmWording>> wordings = new HashMap<>();

        // No lambdas: this runs before anything else is looked up, and each would be slow to load.
        private static <T> void add(Map<String, List<T>> lists, String key, T value) {
            List<T> list = lists.get(key);
            if (list == null) {
                list = new ArrayList<>();
                lists.put(key, list);
            }
            list.add(value);
        }

        /** Adds a line under this key: {@code title.nl}, {@code text.nl} or those of English. */
        void add(String key, String line) {
            add(lines, key, line);
        }

        /** Adds a wording under this key: {@code nl}, {@code en}, {@code only.nl} or {@code only.en}. */
        void add(String key, AlarmWording wording) {
            add(wordings, key, wording);
        }

        /**
         * True when these words of this language mean it.
         *
         * @param alone the words where little else is typed: then fewer will do
         */
        boolean fits(TypedWords typed, TypedWords alone, Language language) {
            boolean dutch = language == Language.NL;
            return anyFits(dutch ? "nl" : "en", typed) || anyFits(dutch ? "only.nl" : "only.en", alone);
        }

        private boolean anyFits(String key, TypedWords typed) {
            for (AlarmWording wording : wordings(key)) {
                if (wording.fits(typed)) {
                    return true;
                }
            }
            return false;
        }

        /** The wordings under this key. */
        List<AlarmWording> wordings(String key) {
            return wordings.getOrDefault(key, List.of());
        }

        /** The title in this language, {@code nl} or {@code en}; null where it has none. */
        String title(String language) {
            List<String> title = lines.get("title." + language);
            return title == null ? null : title.get(0);
        }

        /** The paragraphs in this language, {@code nl} or {@code en}. */
        List<String> text(String language) {
            return lines.getOrDefault("text." + language, List.of());
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
}
