package adem.learn;

import adem.text.NearestWords;

/**
 * A word of the table, and how far what is typed may differ from it.
 *
 * @param word in small letters without marks
 * @param exact true where it is spelt just so
 * @param open true where any ending will do
 * @param close true where nothing stands between it and the word before
 */
record AlarmPart(String word, boolean exact, boolean open, boolean close) {

    private static final int SHORTEST_WITH_SWAP = 4;
    private static final int SHORTEST_WITH_GAP = 5;
    private static final int SHORTEST_WITH_CHANGE = 6;
    private static final int SHORTEST_WITH_TWO = 10;

    static AlarmPart of(String written, boolean close) {
        boolean exact = written.startsWith("=");
        boolean open = written.endsWith("*");
        return new AlarmPart(written.substring(exact ? 1 : 0, written.length() - (open ? 1 : 0)), exact, open, close);
    }

    /** How many slips there may be in a word of so many letters. */
    static int slips(int length) {
        return length < SHORTEST_WITH_SWAP ? 0 : length < SHORTEST_WITH_TWO ? 1 : 2;
    }

    boolean fits(String typed) {
        if (isSpeltAs(typed)) {
            return true;
        }
        if (exact || slips(word.length()) == 0 || !beginsAlike(typed)) {
            return false;
        }
        if (isSlip(typed)) {
            return true;
        }
        for (int more = -1; open && more <= 1; more++) {
            int length = word.length() + more;
            if (length < typed.length() && isSlip(typed.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** True where it is typed without a slip. */
    boolean isSpeltAs(String typed) {
        return typed.equals(word) || open && typed.startsWith(word);
    }

    /** Few mistype the first letter, and with another one it soon is another word. */
    private boolean beginsAlike(String typed) {
        return typed.length() > 1
                && (typed.charAt(0) == word.charAt(0)
                        || typed.charAt(0) == word.charAt(1) && typed.charAt(1) == word.charAt(0));
    }

    /** Short words soon become other words: in those only a swap, a double or a missing letter is a slip. */
    private boolean isSlip(String typed) {
        int length = word.length();
        int most = slips(length);
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
            if (word.charAt(i) == word.charAt(i - 1) && typed.equals(word.substring(0, i) + word.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSwap(String typed) {
        for (int i = 1; i < word.length(); i++) {
            if (typed.charAt(i) == word.charAt(i - 1) && typed.charAt(i - 1) == word.charAt(i)) {
                return typed.equals(word.substring(0, i - 1) + typed.substring(i - 1, i + 1) + word.substring(i + 1));
            }
        }
        return false;
    }
}
