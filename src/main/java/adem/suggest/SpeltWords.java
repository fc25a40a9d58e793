package adem.suggest;

/** Words that are spelt right, because the table has them: none of them is a slip of another. Pure. */
final class SpeltWords {

    /** Shorter beginnings are those of too many words. */
    private static final int SHORTEST_BEGINNING = 4;

    /** A beginning with more behind it is no word that is known: bekkenboden is none because bekken is. */
    private static final int LONGEST_ENDING = 3;

    private final String table;

    /** @param table where the words stand; looked through for each word, which is quicker than to take it apart */
    SpeltWords(String table) {
        this.table = table;
    }

    /** The word with its last letter, where only that is left out: much Dutch is typed as it is said ({@code slape}). */
    String whole(String word) {
        return word.endsWith("e") && !isThere(word) && isThere(word + "n") ? word + "n" : word;
    }

    /** True where this is one of the words, or begins as one: {@code slaap*} is the beginning of many. */
    boolean has(String word) {
        if (isThere(word)) {
            return true;
        }
        for (int end = Math.max(SHORTEST_BEGINNING, word.length() - LONGEST_ENDING); end <= word.length(); end++) {
            if (isThere(word.substring(0, end) + "*")) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(String word) {
        for (int at = table.indexOf(word); at >= 0; at = table.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || isBetween(table.charAt(at - 1));
            if (begins && (end == table.length() || isBetween(table.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** True for what stands between words; a star belongs to its word. */
    private static boolean isBetween(char character) {
        return !Character.isLetterOrDigit(character) && character != '*';
    }
}
