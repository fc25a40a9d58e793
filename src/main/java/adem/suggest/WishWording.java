package adem.suggest;

import adem.learn.WordPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A wording of the table: groups of words of which one each must be there, in any order, and none of those behind a minus. How much of
 * what was typed it explains tells which of several wishes is meant.
 */
final class WishWording {

    private static final String AND = " + ";
    private static final String NOT = " - ";
    private static final int LETTERS = 128;

    /** A word that takes a slip to see is a little less sure than one that is spelt so. */
    private static final double SLIP = 0.8;

    private final List<String> typed;
    private final SpeltWords spelt;
    private final boolean[] initials = new boolean[LETTERS];

    /**
     * Compares with these words.
     *
     * @param spelt words that are spelt right: none of them is a slip of another
     */
    WishWording(List<String> typed, SpeltWords spelt) {
        this.typed = typed;
        this.spelt = spelt;
        for (String word : typed) {
            // The second letter too: the first two may be swapped.
            for (int i = 0; i < Math.min(2, word.length()); i++) {
                initials[word.charAt(i) % LETTERS] = true;
            }
        }
    }

    /**
     * How many words of a wording are there, each where another is not; 0 where it does not fit.
     *
     * @param taken gets the places of those words, where it fits
     */
    double fit(String written, List<Integer> taken) {
        int not = written.indexOf(NOT);
        if (not >= 0 && has(written.substring(not + NOT.length()))) {
            return 0;
        }
        double sum = 0;
        List<Integer> places = new ArrayList<>();
        String wording = not < 0 ? written : written.substring(0, not);
        int from = 0;
        while (from <= wording.length()) {
            int and = wording.indexOf(AND, from);
            double best = best(wording.substring(from, and < 0 ? wording.length() : and), places);
            if (best == 0) {
                return 0;
            }
            sum += best;
            from = and < 0 ? wording.length() + 1 : and + AND.length();
        }
        taken.addAll(places);
        return sum;
    }

    /** True where one of these words is there, spelt just so: a slip of it is soon what is meant. */
    private boolean has(String group) {
        for (String word : group.split(" ")) {
            WordPattern pattern = WordPattern.of(word);
            if (pattern.isSpeltIn(typed)) {
                return true;
            }
            for (int place = 0; place < typed.size() && pattern.size() > 1; place++) {
                if (pattern.end(typed, place) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** False where a word is there by a slip, and what was typed is a word that is spelt right. */
    private boolean isMeant(WordPattern pattern, int place) {
        return pattern.size() > 1 || !spelt.has(typed.get(place)) || pattern.isSpeltAt(typed, place);
    }

    /** The best of the words of a group, at places that no other group has. */
    private double best(String group, List<Integer> taken) {
        double best = 0;
        int begin = 0;
        int end = 0;
        int from = 0;
        while (from < group.length()) {
            int space = group.indexOf(' ', from);
            int to = space < 0 ? group.length() : space;
            if (to > from && initials[group.charAt(group.charAt(from) == '=' ? from + 1 : from) % LETTERS]) {
                WordPattern pattern = WordPattern.of(group.substring(from, to));
                for (int place = 0; place < typed.size(); place++) {
                    int after = taken.contains(place) ? -1 : pattern.end(typed, place);
                    if (after >= 0 && pattern.size() > best && isMeant(pattern, place)) {
                        double worth = pattern.isSpeltIn(typed) ? pattern.size() : pattern.size() * SLIP;
                        if (worth > best) {
                            best = worth;
                            begin = place;
                            end = after;
                        }
                    }
                }
            }
            from = to + 1;
        }
        for (int place = begin; place < end; place++) {
            taken.add(place);
        }
        return best;
    }
}
