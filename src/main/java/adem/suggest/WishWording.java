package adem.suggest;

import adem.learn.WordPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Of a shorter beginning a slip is only seen where no more than a letter comes behind it: much begins alike. */
    private static final int SHORT_BEGINNING = 6;

    /** A word of the table that was typed, and how much it explains. */
    private record Hit(int place, int end, double worth) {}

    private final List<String> typed;
    private final SpeltWords spelt;
    private final Map<String, List<Hit>> hits = new HashMap<>();
    private final Map<String, Boolean> excepts = new HashMap<>();
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
            Boolean known = excepts.get(word);
            if (known == null) {
                known = isExcept(word);
                excepts.put(word, known);
            }
            if (known) {
                return true;
            }
        }
        return false;
    }

    private boolean isExcept(String word) {
        for (int place = 0; place < typed.size() && word.charAt(0) == ENDING; place++) {
            if (endsSo(word, place)) {
                return true;
            }
        }
        if (!mayBeThere(word, 0)) {
            return false;
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
        return false;
    }

    /** False where nothing that was typed begins so: most words of the table need no more than this look. */
    private boolean mayBeThere(String group, int from) {
        return initials[group.charAt(group.charAt(from) == '=' ? from + 1 : from) % LETTERS];
    }

    /** True where a word ends so, and is longer: those of Dutch are made so, as in {@code spreekangst}. */
    private boolean endsSo(String ending, int place) {
        String word = typed.get(place);
        return word.length() >= ending.length() && word.endsWith(ending.substring(1));
    }

    /** False where a word is there by a slip, and what was typed is another word that is spelt right, or begins alike. */
    private boolean isMeant(WordPattern pattern, String written, int place, int last) {
        if (pattern.isSpeltAt(typed, place)) {
            return true;
        }
        String word = typed.get(last);
        if (pattern.size() > 1) {
            return !spelt.has(word) || written.contains(word);
        }
        boolean isOpen = written.endsWith("*");
        int letters = written.length() - (isOpen ? 1 : 0);
        if (isOpen && letters <= SHORT_BEGINNING && word.length() > letters + 1) {
            return false;
        }
        // The same word in another form, such as that of many, is no other word.
        return !spelt.has(word) || word.startsWith(written.substring(0, letters)) || written.startsWith(word);
    }

    /** Where a word of the table is: many wordings have the same, so what was found is kept. */
    private List<Hit> hits(String written) {
        List<Hit> known = hits.get(written);
        if (known != null) {
            return known;
        }
        WordPattern pattern = WordPattern.of(written);
        List<Hit> found = new ArrayList<>(1);
        for (int place = 0; place < typed.size(); place++) {
            int end = pattern.end(typed, place);
            if (end >= 0 && isMeant(pattern, written, place, end - 1)) {
                found.add(new Hit(place, end, pattern.isSpeltIn(typed) ? pattern.size() : pattern.size() * SLIP));
            }
        }
        hits.put(written, found);
        return found;
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
            } else if (to > from && mayBeThere(group, from)) {
                for (Hit hit : hits(group.substring(from, to))) {
                    if (hit.worth() > best && !taken.contains(hit.place())) {
                        best = hit.worth();
                        begin = hit.place();
                        end = hit.end();
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
