package adem.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How words are also typed, and what is meant: {@code nie} is niet, {@code can not} is cant. */
final class SameWords {

    private record Same(List<String> typed, List<String> meant) {}

    private final Map<String, List<Same>> byFirst = new HashMap<>();

    /**
     * @param typed the ways to type it, with spaces between them and {@code _} between the words of one
     * @param meant the words that are meant
     */
    void add(String typed, String meant) {
        List<String> words = split(meant, ' ');
        for (String way : split(typed, ' ')) {
            List<String> parts = split(way, '_');
            List<Same> begun = byFirst.get(parts.get(0));
            if (begun == null) {
                begun = new ArrayList<>();
                byFirst.put(parts.get(0), begun);
            }
            begun.add(new Same(parts, words));
        }
    }

    /** The words that are meant; of several ways that begin at one place, the longest counts. */
    List<String> meant(List<String> typed) {
        List<String> meant = new ArrayList<>();
        int place = 0;
        while (place < typed.size()) {
            Same same = longest(typed, place);
            if (same == null) {
                meant.add(typed.get(place));
                place++;
            } else {
                meant.addAll(same.meant);
                place += same.typed.size();
            }
        }
        return meant;
    }

    private Same longest(List<String> typed, int place) {
        Same longest = null;
        for (Same same : byFirst.getOrDefault(typed.get(place), List.of())) {
            int end = place + same.typed.size();
            boolean fits = end <= typed.size() && typed.subList(place, end).equals(same.typed);
            if (fits && (longest == null || longest.typed.size() < same.typed.size())) {
                longest = same;
            }
        }
        return longest;
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == at) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }
}
