package adem.learn;

import java.util.BitSet;
import java.util.List;

/** The words that somebody typed, and where among them words of the table stand. */
final class TypedWords {

    private static final BitSet NOWHERE = new BitSet();

    private final AlarmTable table;
    private final BitSet[] places;

    /**
     * @param words as they are compared
     * @param table the table they are compared with
     */
    TypedWords(List<String> words, AlarmTable table) {
        this.table = table;
        this.places = new BitSet[table.groups()];
        for (int i = 0; i < words.size(); i++) {
            for (AlarmIndex.Place place : table.words().like(words.get(i))) {
                if (place.word().end(words, i) >= 0 && !isAnother(place, words.get(i))) {
                    at(place.group()).set(i);
                }
            }
        }
        for (AlarmTable.Use use : table.uses()) {
            if (places[use.list()] != null) {
                at(use.group()).or(places[use.list()]);
            }
        }
    }

    /** Where nothing else tells what is meant, a word that is spelt right is no slip of another. */
    private boolean isAnother(AlarmIndex.Place place, String typed) {
        List<AlarmPart> parts = place.word().parts();
        return table.alone().get(place.group())
                && parts.size() == 1
                && !parts.get(0).isSpeltAs(typed)
                && table.right().contains(" " + typed + " ");
    }

    private BitSet at(int group) {
        if (places[group] == null) {
            places[group] = new BitSet();
        }
        return places[group];
    }

    /** The places where one of the words of a group begins. */
    BitSet places(int group) {
        return places[group] == null ? NOWHERE : places[group];
    }
}
