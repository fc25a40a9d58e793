package adem.learn;

import adem.text.NearestWords;
import java.util.List;

/**
 * One way to say something in an emergency: a word, or several in order with a few others between them.
 *
 * @param parts the words, in order
 */
record AlarmWord(List<Part> parts) {

    /** So many other words may stand between two of an expression, as in {@code kan echt bijna niet}. */
    private static final int GAP = 3;

    private static final int SHORTEST_WITH_SWAP = 4;
    private static final int SHORTEST_WITH_GAP = 5;
    private static final int SHORTEST_WITH_CHANGE = 6;
    private static final int SHORTEST_WITH_TWO = 10;

    /**
     * A word of it.
     *
     * @param exact true where it is spelt just so
     * @param open true where any ending will do
     */
    record Part(String word, boolean exact, boolean open) {

        static Part of(String written) {
            boolean exact = written.startsWith("=");
            boolean open = written.endsWith("*");
            return new Part(written.substring(exact ? 1 : 0, written.length() - (open ? 1 : 0)), exact, open);
        }

        boolean fits(String typed) {
            if (typed.equals(word) || open && typed.startsWith(word)) {
                return true;
            }
            if (exact || typed.isEmpty() || typed.charAt(0) != word.charAt(0)) {
                return false;
            }
            return isSlip(open && typed.length() > word.length() ? typed.substring(0, word.length()) : typed);
        }

        /** Short words soon become other words: in those only a swap, a double or a missing letter is a slip. */
        private boolean isSlip(String typed) {
            int length = word.length();
            if (length < SHORTEST_WITH_SWAP || Math.abs(typed.length() - length) > 2) {
                return false;
            }
            int most = length >= SHORTEST_WITH_TWO ? 2 : 1;
            if (NearestWords.distance(typed, word, most) > most) {
                return false;
            }
            if (length >= SHORTEST_WITH_CHANGE) {
                return true;
            }
            if (typed.length() == length) {
                return isSwap(typed);
            }
            return typed.length() > length || length >= SHORTEST_WITH_GAP || isOneOfTwoAlike(typed);
        }

        /** True where a letter that stands there twice was typed once. */
        private boolean isOneOfTwoAlike(String typed) {
            for (int i = 1; i < word.length(); i++) {
                if (word.charAt(i) == word.charAt(i - 1)
                        && typed.equals(word.substring(0, i) + word.substring(i + 1))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isSwap(String typed) {
            for (int i = 1; i < word.length(); i++) {
                if (typed.charAt(i) == word.charAt(i - 1) && typed.charAt(i - 1) == word.charAt(i)) {
                    return typed.equals(
                            word.substring(0, i - 1) + typed.substring(i - 1, i + 1) + word.substring(i + 1));
                }
            }
            return false;
        }
    }

    /** What the table says, such as {@code kan_niet}. */
    static AlarmWord of(String written) {
        return new AlarmWord(List.of(written.split("_")).stream().map(Part::of).toList());
    }

    /** The same, spelt just so: a slip of a word that means nothing may be one that means much. */
    AlarmWord exactly() {
        return new AlarmWord(
                parts.stream().map(part -> new Part(part.word, true, part.open)).toList());
    }

    /** Where it ends if it begins at this place, one after its last word; -1 where it does not begin there. */
    int end(List<String> typed, int place) {
        if (!parts.get(0).fits(typed.get(place))) {
            return -1;
        }
        int at = place + 1;
        for (Part part : parts.subList(1, parts.size())) {
            int next = at;
            while (next < typed.size() && next <= at + GAP && !part.fits(typed.get(next))) {
                next++;
            }
            if (next >= typed.size() || next > at + GAP) {
                return -1;
            }
            at = next + 1;
        }
        return at;
    }
}
