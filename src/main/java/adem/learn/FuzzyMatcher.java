package adem.learn;

import adem.text.NearestWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which known words a typed one may stand for, and how surely, from 0 to 1: the same word, another form of it, its
 * beginning, a slip of the keys. Every number here is ours, found by trying.
 */
final class FuzzyMatcher {

    private static final double SAME = 1;
    private static final double FORM = 0.95;
    private static final double BEGINNING = 0.7;
    private static final double SLIP = 0.85;
    private static final double EACH_SLIP = 0.12;
    private static final double OTHER = 0.55;
    private static final int SHORTEST_BEGINNING = 5;
    private static final int SHORTEST_PART = 3;

    /** The known words, with their stems. */
    private final Map<String, String> known = new HashMap<>();

    private final Set<String> stems = new HashSet<>();

    /** Those that are no slips themselves. */
    private final Set<String> right = new HashSet<>();

    private final Stemmer stemmer;

    FuzzyMatcher(List<SearchPhrase> phrases, Stemmer stemmer) {
        this.stemmer = stemmer;
        for (SearchPhrase phrase : phrases) {
            for (int i = 0; i < phrase.words().size(); i++) {
                known.put(phrase.words().get(i), phrase.stems().get(i));
                stems.add(phrase.stems().get(i));
                if (phrase.kind() != SearchPhrase.Kind.SLIP) {
                    right.add(phrase.words().get(i));
                }
            }
        }
    }

    /** True for a word that is known, in this or another form. */
    boolean knows(String word) {
        return known.containsKey(word) || stems.contains(stemmer.of(word));
    }

    /** The known words that a typed one may stand for. */
    Map<String, Double> of(String typed) {
        Map<String, Double> like = new HashMap<>();
        String stem = stemmer.of(typed);
        known.forEach((word, itsStem) -> {
            if (word.equals(typed)) {
                like.put(word, SAME);
            } else if (itsStem.equals(stem)) {
                like.put(word, FORM);
            } else if (begins(word, typed)) {
                // Of a long word whose beginning is known the rest is not.
                like.put(word, BEGINNING * Math.min(1, (double) word.length() / typed.length()));
            }
        });
        if (like.values().stream().noneMatch(value -> value > BEGINNING)) {
            right.forEach(word -> slip(typed, word, like));
        }
        return like;
    }

    private static boolean begins(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST_BEGINNING && longer.startsWith(shorter);
    }

    /** How many changes a typed word may be away: none in a short one, which is soon another word. */
    private static int most(int letters) {
        return letters < 5 ? 0 : letters < 8 ? 1 : letters < 12 ? 2 : 3;
    }

    private void slip(String typed, String word, Map<String, Double> like) {
        int distance = distance(typed, word);
        if (distance >= 0) {
            like.merge(word, isOther(typed, word) ? OTHER : SLIP - (distance - 1) * EACH_SLIP, Math::max);
        }
    }

    /** How many changes away, by letter or by ear; -1 for too many. */
    private static int distance(String typed, String word) {
        int most = most(typed.length());
        // Most words are told apart by this, and the rest is slow.
        if (Math.abs(word.length() - typed.length()) > most || word.length() < 5 || !beginAlike(typed, word)) {
            return -1;
        }
        int byLetter = NearestWords.distance(typed, word, most);
        int distance = Math.min(byLetter, 1 + NearestWords.distance(byEar(typed), byEar(word), most));
        return distance > most ? -1 : distance;
    }

    private static boolean beginAlike(String a, String b) {
        return a.charAt(0) == b.charAt(0)
                || byEar(a.substring(0, 2)).charAt(0)
                        == byEar(b.substring(0, 2)).charAt(0);
    }

    /** True for two words of five letters that do not have the same letters: they are soon two different words. */
    private static boolean isOther(String a, String b) {
        char[] first = a.toCharArray();
        char[] second = b.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return first.length == 5 && second.length == 5 && !Arrays.equals(first, second);
    }

    /** Spelled as it sounds: fisioterapie and fysiotherapie are one. */
    private static String byEar(String word) {
        String sound = word.replace("ey", "i")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("qu", "kw")
                .replace('c', 'k')
                .replace('y', 'i')
                .replace("ij", "ei")
                .replace("ie", "i")
                .replace("ae", "e")
                .replace('z', 's')
                .replace('v', 'f');
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                single.append(sound.charAt(i));
            }
        }
        return single.toString();
    }

    /** The two known words that an unknown one is made of, or only itself. */
    List<String> parts(String typed) {
        for (int cut = typed.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            String left = typed.substring(0, cut);
            String right = typed.substring(cut);
            if (knows(right) && !Words.isSmall(right)) {
                for (String first : new String[] {left, withoutLink(left)}) {
                    if (first.length() >= SHORTEST_PART && knows(first) && !Words.isSmall(first)) {
                        return List.of(first, right);
                    }
                }
            }
        }
        return List.of(typed);
    }

    /** True for a word that is one change away from a known one. */
    private boolean isNear(String typed) {
        return right.stream().anyMatch(word -> distance(typed, word) == 1);
    }

    /** Dutch joins words with an s now and then. */
    private static String withoutLink(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The words with unknown ones taken apart, and neighbours joined where only together they are a known word. */
    List<Part> arranged(List<String> typed) {
        List<Part> arranged = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            String pair = i + 1 < typed.size() ? word + typed.get(i + 1) : "";
            if (pair.length() > SHORTEST_BEGINNING && known.containsKey(pair)) {
                arranged.add(new Part(pair, false));
                i++;
            } else if (knows(word) || isNear(word)) {
                arranged.add(new Part(word, false));
            } else {
                List<String> parts = parts(word);
                parts.forEach(part -> arranged.add(new Part(part, parts.size() > 1)));
            }
        }
        return arranged;
    }

    /**
     * A word to look for.
     *
     * @param torn true when it is only part of what was typed as one word, so that all of its parts are needed
     */
    record Part(String word, boolean torn) {}
}
