package adem.learn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes text apart into plain words: small letters, no accents, no punctuation. Pure. */
final class Words {

    /** More than anybody asks; it also bounds what a long argument can make us do. */
    private static final int MOST = 40;

    /** Longer is no word. */
    private static final int LONGEST = 40;

    private Words() {}

    /** The words of what somebody typed, in order: the first 40, and of each the first 40 letters. */
    static List<String> of(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : all(typed)) {
            if (words.size() < MOST) {
                words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
        return words;
    }

    /** The words of a text, in order. */
    static List<String> all(String text) {
        StringBuilder plain = new StringBuilder();
        for (char letter : withoutAccents(text.toLowerCase(Locale.ROOT)).toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                plain.append(letter);
            } else if (letter != '\'' && letter != '’' && Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(' ');
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : plain.toString().split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The normalizer is slow to load, and most words need none. */
    private static String withoutAccents(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        }
        return text;
    }
}
