package adem.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word somebody probably meant. */
public final class NearestWords {

    private NearestWords() {}

    /** The known word nearest to the typed one, unless it takes more changes than one, and one more for every four letters. */
    public static Optional<String> to(String typed, Collection<String> known) {
        return several(typed, known, 1).stream().findFirst();
    }

    /** Up to {@code most} words that are near enough, the nearest first, in the given order where equally near. */
    public static List<String> several(String typed, Collection<String> known, int most) {
        String word = typed.toLowerCase(Locale.ROOT);
        int limit = 1 + word.length() / 4;
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= limit || begins(word, candidate))
                .sorted((a, b) -> Integer.compare(score(word, a), score(word, b)))
                .limit(most)
                .collect(Collectors.toList());
    }

    private static int score(String word, String candidate) {
        int distance = distance(word, candidate);
        return begins(word, candidate) ? Math.min(1, distance) : distance;
    }

    private static boolean begins(String word, String candidate) {
        return word.length() >= 2 && candidate.startsWith(word);
    }

    /** Damerau's distance: letters put in, left out, changed, or swapped with their neighbour. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
