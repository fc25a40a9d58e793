package adem.learn;

import java.util.ArrayList;
import java.util.List;

/** Takes apart words that are made of known ones: {@code enkelklachten} is enkel and klachten. */
final class Compounds {

    /** Tells which words others are made of. */
    interface Known {
        boolean isPart(String word);
    }

    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 3;
    private static final int SHORTEST = 7;

    /** What stands between the parts of a Dutch word, the likeliest first. */
    private static final String[] LINKS = {"", "s", "en", "e", "n"};

    private final Known known;

    Compounds(Known known) {
        this.known = known;
    }

    /** The known words that a word is made of, or only itself. */
    List<String> parts(String word) {
        return word.length() < SHORTEST ? List.of(word) : parts(word, MOST_PARTS);
    }

    private List<String> parts(String word, int most) {
        for (int cut = SHORTEST_PART; most > 1 && cut <= word.length() - SHORTEST_PART; cut++) {
            String right = word.substring(cut);
            if (known.isPart(right)) {
                List<String> left = left(word.substring(0, cut), most - 1);
                if (!left.isEmpty()) {
                    List<String> parts = new ArrayList<>(left);
                    parts.add(right);
                    return parts;
                }
            }
        }
        return List.of(word);
    }

    private List<String> left(String left, int most) {
        for (String link : LINKS) {
            if (left.endsWith(link)) {
                String word = left.substring(0, left.length() - link.length());
                if (word.length() >= SHORTEST_PART && known.isPart(word)) {
                    return List.of(word);
                }
            }
        }
        List<String> parts = parts(left, most);
        return parts.size() > 1 ? parts : List.of();
    }
}
