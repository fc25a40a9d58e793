package adem.suggest;

import adem.learn.WordPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions whose words mean something else together than each alone, such as {@code achter de rug}, which has nothing to do with a
 * back. They are spelt just so, with nothing between their words: {@code nie*.echt|zo.boos}. Pure.
 */
final class Sayings {

    /** An expression as the table has it, and what it means; nothing where it means nothing here. */
    private record Saying(String written, String meaning) {}

    private static final String MEANS = " =";
    private static final String MAY_BE_MISSING = "-";
    private static final char OR = '|';

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
        String meaning = line.substring(means + MEANS.length());
        for (String expression : line.substring(0, means).split(" ")) {
            sayings.add(new Saying(expression, meaning));
        }
    }

    /** What was typed, with each expression as it is meant. */
    List<String> meant(List<String> typed) {
        List<String> meant = new ArrayList<>(typed);
        for (Saying saying : sayings) {
            if (!begins(saying.written(), meant)) {
                continue;
            }
            String[] steps = saying.written().split("\\.");
            List<String> meaning = WordPattern.words(saying.meaning());
            for (int place = 0; place < meant.size(); place++) {
                int end = end(steps, 0, meant, place);
                if (end > place) {
                    List<String> expression = meant.subList(place, end);
                    expression.clear();
                    expression.addAll(meaning);
                    place += meaning.size() - 1;
                }
            }
        }
        return meant;
    }

    /** True where its first word may stand somewhere: nearly always it does not, and the rest need not be looked at. */
    private static boolean begins(String written, List<String> typed) {
        int dot = written.indexOf('.');
        String first = dot < 0 ? written : written.substring(0, dot);
        for (String word : typed) {
            if (fits(first, word)) {
                return true;
            }
        }
        return mayBeMissing(first);
    }

    /** Where the rest of an expression ends that goes on at this place, the farthest; -1 where it does not. */
    private static int end(String[] steps, int step, List<String> typed, int place) {
        if (step == steps.length) {
            return place;
        }
        boolean isThere = place < typed.size() && fits(steps[step], typed.get(place));
        int end = isThere ? end(steps, step + 1, typed, place + 1) : -1;
        return end < 0 && mayBeMissing(steps[step]) ? end(steps, step + 1, typed, place) : end;
    }

    /** True where this word is one of those of a step. */
    private static boolean fits(String step, String word) {
        for (int from = 0; from <= step.length(); ) {
            int or = step.indexOf(OR, from);
            int to = or < 0 ? step.length() : or;
            boolean isBeginning = to > from && step.charAt(to - 1) == '*';
            int letters = to - from - (isBeginning ? 1 : 0);
            if (word.startsWith(step.substring(from, from + letters)) && (isBeginning || word.length() == letters)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean mayBeMissing(String step) {
        return step.equals(MAY_BE_MISSING) || step.startsWith(MAY_BE_MISSING + OR);
    }
}
