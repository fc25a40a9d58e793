package adem.learn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that somebody typed, and where among them words of the table stand. Most of the table begins with a letter that was
 * not typed: of that nothing is read.
 */
final class TypedWords {

    private static final int LETTERS = 128;

    private final List<String> words;
    private final AlarmTable table;
    private final boolean[] initials = new boolean[LETTERS];
    private final Map<String, BitSet> found = new HashMap<>();

    /**
     * @param words as they are compared
     * @param table the table they are compared with
     */
    TypedWords(List<String> words, AlarmTable table) {
        this.words = words;
        this.table = table;
        for (String word : words) {
            // The second letter too: the first two may be swapped.
            for (int i = 0; i < Math.min(2, word.length()); i++) {
                initials[word.charAt(i) % LETTERS] = true;
            }
        }
    }

    /**
     * The places where one of these words begins.
     *
     * @param alone true where nothing else tells what is meant: then a word that is spelt right is no slip of another
     */
    BitSet places(String group, boolean alone) {
        BitSet places = new BitSet();
        int from = 0;
        while (from < group.length()) {
            int space = group.indexOf(' ', from);
            int to = space < 0 ? group.length() : space;
            if (group.charAt(from) == '@') {
                places.or(list(group.substring(from + 1, to)));
            } else if (initials[group.charAt(group.charAt(from) == '=' ? from + 1 : from) % LETTERS]) {
                add(AlarmWord.of(group.substring(from, to)), alone, places);
            }
            from = to + 1;
        }
        return places;
    }

    private BitSet list(String name) {
        BitSet known = found.get(name);
        if (known == null) {
            String list = table.lists().get(name);
            if (list == null) {
                throw new IllegalArgumentException("no list @" + name);
            }
            known = places(list, false);
            found.put(name, known);
        }
        return known;
    }

    private void add(AlarmWord word, boolean alone, BitSet places) {
        for (int place = 0; place < words.size(); place++) {
            if (word.end(words, place) >= 0 && !(alone && isAnother(word, words.get(place)))) {
                places.set(place);
            }
        }
    }

    private boolean isAnother(AlarmWord word, String typed) {
        return word.parts().size() == 1
                && table.isRight(typed)
                && !word.parts().get(0).isSpeltAs(typed);
    }
}
