package adem.suggest;

import adem.learn.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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

    private static final char ENDING = '*';

    /** With its star; of a shorter beginning a slip is only seen where no more than a letter comes behind it. */
    private static final int SHORT_BEGINNING = 7;

    private final List<String> typed;
    private final Predicate<String> known;
    private final boolean[] initials = new boolean[LETTERS];

    /**
     * Compares with these words.
     *
     * @param known true for a word that is no slip of another
     */
    WishWording(List<String> typed, Predicate<String> known) {
        this.typed = typed;
        this.known = known;
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
            for (int place = 0; place < typed.size() && isEnding(word); place++) {
                if (endsSo(word, place)) {
                    return true;
                }
            }
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

    /** The best of the words of a group, at places that no other group has. */
    private double best(String group, List<Integer> taken) {
        double best = 0;
        int begin = 0;
        int end = 0;
        int from = 0;
        while (from < group.length()) {
            int space = group.indexOf(' ', from);
            int to = space < 0 ? group.length() : space;
            if (to > from && group.charAt(from) == ENDING) {
                for (int place = 0; place < typed.size() && best == 0; place++) {
                    if (!taken.contains(place) && endsSo(group.substring(from, to), place)) {
                        best = 1;
                        begin = place;
                        end = place + 1;
                    }
                }
            } else if (to > from && initials[group.charAt(group.charAt(from) == '=' ? from + 1 : from) % LETTERS]) {
                String written = group.substring(from, to);
                WordPattern pattern = WordPattern.of(written);
                for (int place = 0; place < typed.size(); place++) {
                    int after = taken.contains(place) ? -1 : pattern.end(typed, place);
                    if (after >= 0 && pattern.size() > best) {
                        boolean isSpelt = pattern.isSpeltIn(typed);
                        double worth = isSpelt ? pattern.size() : pattern.size() * SLIP;
                        if (worth > best && (isSpelt || isMeant(written, place) && isMeant(written, after - 1))) {
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

    private static boolean isEnding(String word) {
        return word.charAt(0) == ENDING;
    }

    /** True where a word ends so, and is longer: those of Dutch are made so, as in {@code spreekangst}. */
    private boolean endsSo(String ending, int place) {
        String word = typed.get(place);
        return word.length() >= ending.length() && word.endsWith(ending.substring(1));
    }

    /** True where the word at this place is one of those that are written, in some form, or may be a slip of one. */
    private boolean isMeant(String written, int place) {
        String word = typed.get(place);
        boolean isBeginning = written.endsWith("*") && written.length() <= SHORT_BEGINNING;
        if (isBeginning
                && word.length() > written.length()
                && !word.startsWith(written.substring(0, written.length() - 1))) {
            return false;
        }
        StringBuilder joined = new StringBuilder();
        int begin = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || !Character.isLetterOrDigit(written.charAt(i))) {
                String part = written.substring(begin, i);
                joined.append(part);
                begin = i + 1;
                if (!part.isEmpty() && (part.startsWith(word) || word.startsWith(part))) {
                    return true;
                }
            }
        }
        return joined.indexOf(word) >= 0 || !known.test(word);
    }
}
