package adem.suggest;

import adem.learn.WordPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions whose words mean something else together than each alone, such as {@code achter de rug}, which has nothing to do with a
 * back. Pure.
 */
final class Sayings {

    /** An expression, and what it means, word by word; no words where it means nothing here. */
    private record Saying(WordPattern pattern, List<String> meaning) {

        /** Where it ends if it begins there; a slip is seen only in a long one. */
        int end(List<String> typed, int place) {
            boolean isThere = pattern.size() >= LONG || pattern.isSpeltAt(typed, place);
            return isThere ? pattern.end(typed, place) : -1;
        }
    }

    /** So many words are that expression, however they are spelt. */
    private static final int LONG = 3;

    private static final String MEANS = " =";

    private final List<Saying> sayings = new ArrayList<>();

    /**
     * Takes a line of the table: expressions, and behind an equals sign what they mean.
     *
     * @throws IllegalArgumentException where no equals sign stands in it
     */
    void add(String line) {
        int means = line.lastIndexOf(MEANS + " ");
        means = means < 0 && line.endsWith(MEANS) ? line.length() - MEANS.length() : means;
        if (means < 0) {
            throw new IllegalArgumentException("no meaning: " + line);
        }
        List<String> meaning = WordPattern.words(line.substring(means));
        for (String expression : line.substring(0, means).split(" ")) {
            sayings.add(new Saying(WordPattern.of(expression), meaning));
        }
    }

    /** What was typed, with each expression as it is meant. */
    List<String> meant(List<String> typed) {
        List<String> meant = new ArrayList<>(typed);
        for (Saying saying : sayings) {
            for (int place = 0; place < meant.size(); place++) {
                int end = saying.pattern().isSpeltAt(meant, place)
                        ? saying.pattern().end(meant, place)
                        : -1;
                if (end > place) {
                    List<String> expression = meant.subList(place, end);
                    expression.clear();
                    expression.addAll(saying.meaning());
                    place += saying.meaning().size() - 1;
                }
            }
        }
        return meant;
    }
}
