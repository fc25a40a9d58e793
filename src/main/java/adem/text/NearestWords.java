package adem.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class NearestWords {

    /** Longer is no word of ours, and would take long to compare. */
    private static final int LONGEST = 40;

    private record Near(String word, int score) {}

    private NearestWords() {}

    /** The known word nearest to the typed one, unless it takes more changes than one, and one more for every four letters. */
    public static Optional<String> to(String typed, Collection<String> known) {
        List<String> nearest = several(typed, known, 1);
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest.get(0));
    }

    /**
     * Up to {@code most} words that are near enough, the nearest first, in the given order where equally near. To what is
     * longer than 40 characters nothing is near.
     */
    public static List<String> several(String typed, Collection<String> known, int most) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String word = typed.toLowerCase(Locale.ROOT);
        int limit = 1 + word.length() / 4;
        List<Near> near = new ArrayList<>();
        for (String candidate : known) {
            int distance = distance(word, candidate, limit);
            boolean begins = word.length() >= 2 && candidate.startsWith(word);
            if (begins || distance <= limit) {
                near.add(new Near(candidate, begins ? Math.min(1, distance) : distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::score));
        return near.stream().limit(most).map(Near::word).toList();
    }

    /**
     * Damerau's distance: letters put in, left out, changed, or swapped with their neighbour.
     *
     * @param limit the most that is of interest, from 0; what is further away is {@code limit + 1}, and found out quickly
     */
    public static int distance(String a, String b, int limit) {
        int tooFar = limit + 1;
        if (Math.abs(a.length() - b.length()) > limit) {
            return tooFar;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            last[j] = Math.min(j, tooFar);
        }
        for (int i = 1; i <= a.length(); i++) {
            // Outside a band along the diagonal all is too far.
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            Arrays.fill(row, tooFar);
            row[0] = Math.min(i, tooFar);
            for (int j = from; j <= to; j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int least = Math.min(Math.min(last[j], row[j - 1]) + 1, changed);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, beforeLast[j - 2] + 1);
                }
                row[j] = Math.min(least, tooFar);
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
