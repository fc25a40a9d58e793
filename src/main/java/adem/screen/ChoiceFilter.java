package adem.screen;

import adem.screen.ChoiceList.Choice;
import adem.text.NearestWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds what somebody means who types: by names first, then by other words, then by what is nearly typed so. Pure. */
final class ChoiceFilter {

    private static final int NAME = 0;
    private static final int WORD = 1;
    private static final int NAME_SLIP = 2;
    private static final int WORD_SLIP = 3;
    private static final int NONE = 4;

    /** Of shorter words too many others are near (ours). */
    private static final int SHORTEST_SLIP = 4;

    private final List<Entry> entries;

    private record Entry(List<String> names, List<String> words) {}

    ChoiceFilter(List<Choice> choices) {
        this.entries = choices.stream()
                .map(choice -> new Entry(split(choice.names()), split(choice.words())))
                .toList();
    }

    private static List<String> split(List<String> texts) {
        List<String> words = new ArrayList<>();
        texts.forEach(text -> words.addAll(split(text)));
        return words;
    }

    private static List<String> split(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return List.of(plain.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The places of what fits every typed word, the best first; all of them where nothing is typed. */
    List<Integer> matching(String typed) {
        List<String> words = split(typed);
        int[] ranks = new int[entries.size()];
        for (int i = 0; i < ranks.length; i++) {
            for (String word : words) {
                ranks[i] = Math.max(ranks[i], rank(word, entries.get(i)));
            }
        }
        int best = IntStream.of(ranks).min().orElse(NONE);
        return IntStream.range(0, ranks.length)
                .filter(i -> ranks[i] < NONE && (ranks[i] < NAME_SLIP || best >= NAME_SLIP))
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranks[i]))
                .toList();
    }

    private static int rank(String typed, Entry entry) {
        if (entry.names.stream().anyMatch(name -> name.startsWith(typed))) {
            return NAME;
        }
        if (entry.words.stream().anyMatch(word -> word.startsWith(typed))
                || typed.length() >= SHORTEST_SLIP && entry.names.stream().anyMatch(name -> name.contains(typed))) {
            return WORD;
        }
        if (typed.length() < SHORTEST_SLIP) {
            return NONE;
        }
        return isNear(typed, entry.names) ? NAME_SLIP : isNear(typed, entry.words) ? WORD_SLIP : NONE;
    }

    /** True where it is nearly a word, or the beginning of one. */
    private static boolean isNear(String typed, List<String> words) {
        int limit = typed.length() / SHORTEST_SLIP;
        for (String word : words) {
            String begin = word.substring(0, Math.min(word.length(), typed.length()));
            if (NearestWords.distance(typed, begin, limit) <= limit
                    || NearestWords.distance(typed, word, limit) <= limit) {
                return true;
            }
        }
        return false;
    }
}
