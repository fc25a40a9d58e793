package adem.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that together mean an emergency: one of each group, near each other, and none that makes them harmless.
 *
 * @param groups of words, each with those that say the same
 * @param harmless words near them that change the meaning
 */
record AlarmWording(List<List<AlarmWord>> groups, List<AlarmWord> harmless) {

    /** Words of one sentence: further apart they do not belong together. */
    private static final int SPAN = 12;

    /** Reads a line of the table, such as {@code borst chest + pijn - spier}. */
    static AlarmWording of(String written) {
        String[] parts = written.split(" - ", 2);
        List<List<AlarmWord>> groups = new ArrayList<>();
        for (String group : parts[0].split(" \\+ ")) {
            groups.add(words(group));
        }
        return new AlarmWording(groups, parts.length > 1 ? words(parts[1]) : List.of());
    }

    static List<AlarmWord> words(String written) {
        return List.of(written.trim().split(" +")).stream().map(AlarmWord::of).toList();
    }

    /** True when somebody who types these words means it. */
    boolean fits(List<String> typed) {
        List<List<Integer>> places = new ArrayList<>();
        for (List<AlarmWord> group : groups) {
            List<Integer> found = places(group, typed);
            if (found.isEmpty()) {
                return false;
            }
            places.add(found);
        }
        for (int first : places.get(0)) {
            if (places.stream().allMatch(group -> group.stream().anyMatch(place -> isNear(first, place)))
                    && places(harmless, typed).stream().noneMatch(place -> isNear(first, place))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(int a, int b) {
        return Math.abs(a - b) <= SPAN;
    }

    private static List<Integer> places(List<AlarmWord> words, List<String> typed) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < typed.size(); place++) {
            for (AlarmWord word : words) {
                if (word.end(typed, place) >= 0) {
                    places.add(place);
                    break;
                }
            }
        }
        return places;
    }
}
