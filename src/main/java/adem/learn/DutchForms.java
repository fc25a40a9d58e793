package adem.learn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that a Dutch word may be a form of, where cutting its ending off is not enough: {@code beefde} is of beven,
 * {@code uitgeademd} of uitademen, {@code strakker} of strak, {@code krampje} of kramp. Most of what is given is no word at
 * all: who asks takes those that are known. Pure.
 */
final class DutchForms {

    /** What is left of a shorter word is soon another word: {@code gast} is no form of gas. */
    private static final int SHORTEST = 4;

    private static final List<String> PAST = List.of("den", "de", "ten", "te", "d", "t");
    private static final List<String> MORE = List.of("ere", "er");
    private static final List<String> MOST = List.of("ste", "st");
    private static final List<String> PRESENT = List.of("den", "de", "d");

    /** What a Dutch verb is written together with, and apart again in {@code hij ademt uit}. */
    private static final Set<String> BEFORE = Set.of(
            "aan", "achter", "adem", "af", "bij", "dicht", "door", "flauw", "in", "ineen", "kwijt", "leeg", "los",
            "mee", "na", "om", "onder", "op", "open", "over", "rond", "samen", "thuis", "toe", "uit", "vast", "vol",
            "voor", "vooruit", "vreemd", "weg");

    private final Set<String> words = new LinkedHashSet<>();

    private DutchForms() {}

    /** What a plain word may be a form of, the likeliest first, without itself. */
    static Set<String> of(String word) {
        DutchForms forms = new DutchForms();
        if (word.length() > SHORTEST) {
            forms.addVerbs(word);
            forms.addParticiples(word);
            forms.addComparatives(word);
            forms.addNouns(word);
            forms.words.remove(word);
        }
        return forms.words;
    }

    /** Only infinitives: the root of a verb is soon a noun, as that of {@code leverde} is. */
    private void addVerbs(String word) {
        addInfinitives(word);
        for (String ending : PAST) {
            String root = without(ending, word);
            if (root.length() >= (ending.endsWith("e") ? SHORTEST - 1 : SHORTEST)) {
                addInfinitives(root);
            }
        }
        for (String ending : PRESENT) {
            String infinitive = without(ending, word);
            if (infinitive.endsWith("en") && infinitive.length() > SHORTEST) {
                words.add(infinitive);
            }
        }
    }

    /** The infinitives of a root: loop gives lopen, beef gives beven, klem gives klemmen. */
    private void addInfinitives(String root) {
        int last = root.length() - 1;
        char end = root.charAt(last);
        if (last < 2 || isVowel(end)) {
            return;
        }
        boolean two = isVowel(root.charAt(last - 1)) && isVowel(root.charAt(last - 2));
        boolean same = two && root.charAt(last - 1) == root.charAt(last - 2);
        String before = root.substring(0, same ? last - 1 : last);
        if (end == 'f' || end == 's') {
            words.add(before + (end == 'f' ? "ven" : "zen"));
        }
        words.add(before + end + "en");
        if (!two && isVowel(root.charAt(last - 1))) {
            words.add(root + end + "en");
        }
    }

    /** Of {@code uitgeademd} what is left without its ge. */
    private void addParticiples(String word) {
        for (int place = 0; place + 2 + SHORTEST < word.length(); place++) {
            boolean is = word.startsWith("ge", place) && (place == 0 || BEFORE.contains(word.substring(0, place)));
            if (is && (word.endsWith("d") || word.endsWith("t") || word.endsWith("de") || word.endsWith("te"))) {
                addVerbs(word.substring(0, place) + word.substring(place + 2));
            }
        }
    }

    private void addComparatives(String word) {
        for (String ending : MORE) {
            String root = without(ending, word);
            boolean isVoiced = root.endsWith("z") || root.endsWith("v");
            if (root.length() > SHORTEST || isVoiced && root.length() >= SHORTEST - 1) {
                addClosed(root);
                words.add(root + "e");
            }
        }
        for (String ending : MOST) {
            String root = without(ending, word);
            if (root.length() >= SHORTEST && !word.endsWith("sst")) {
                words.add(root);
            }
        }
    }

    private void addNouns(String word) {
        String one = word.endsWith("jes") ? word.substring(0, word.length() - 1) : word;
        String small = without("je", one);
        if (small.length() >= SHORTEST) {
            words.add(small);
        }
        String root = without("en", word);
        if (root.length() >= SHORTEST - 1) {
            addClosed(root);
        }
    }

    /** As it is written without an ending: strakk gives strak, lop gives loop, stijv gives stijf. */
    private void addClosed(String root) {
        int last = root.length() - 1;
        char end = root.charAt(last);
        if (isVowel(end)) {
            return;
        }
        if (end == root.charAt(last - 1)) {
            words.add(root.substring(0, last));
            return;
        }
        char closed = end == 'v' ? 'f' : end == 'z' ? 's' : end;
        char vowel = root.charAt(last - 1);
        boolean isLong = isVowel(vowel) && vowel != 'i' && !isVowel(root.charAt(last - 2));
        if (isLong) {
            words.add(root.substring(0, last) + vowel + closed);
        }
        words.add(root.substring(0, last) + closed);
    }

    private static String without(String ending, String word) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0 || letter == 'j';
    }
}
