package adem.suggest;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** Words that are known to be spelt right, so that none of them is taken for a slip of another. */
final class SpeltWords {

    /** Shorter beginnings are those of too many words. */
    private static final int SHORTEST_BEGINNING = 4;

    /** A beginning with more behind it is no word that is known: bekkenboden is none because bekken is. */
    private static final int LONGEST_ENDING = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    /** Takes the words of a wording: {@code slaap*} is the beginning of many. */
    void add(String wording) {
        StringTokenizer parts = new StringTokenizer(wording, " _.=+-");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            if (part.endsWith("*")) {
                beginnings.add(part.substring(0, part.length() - 1));
            } else {
                words.add(part);
            }
        }
    }

    /** The word with its last letter, where only that is left out: much Dutch is typed as it is said ({@code slape}). */
    String whole(String word) {
        return word.endsWith("e") && !words.contains(word) && words.contains(word + "n") ? word + "n" : word;
    }

    /** True where this is one of the words, or begins as one. */
    boolean has(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (int end = Math.max(SHORTEST_BEGINNING, word.length() - LONGEST_ENDING); end <= word.length(); end++) {
            if (beginnings.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
