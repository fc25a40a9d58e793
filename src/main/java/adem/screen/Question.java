package adem.screen;

import java.util.List;
import java.util.Locale;

/**
 * Words on a screen of their own, and the keys that answer them. All texts are in the language to speak.
 *
 * @param title of what it belongs to
 * @param corner how far it is, such as {@code 3 of 19}; empty where nothing is counted
 * @param done how much of it is behind, 0 to 1
 * @param words what is told and asked, from top to bottom
 * @param answers the keys that answer it
 * @param leave what the key {@code q} does, in a word
 * @param again what is said to any other key
 */
public record Question(
        String title,
        String corner,
        double done,
        List<Passage> words,
        List<AnswerKey> answers,
        String leave,
        String again) {

    /** The key Enter, as an answer. */
    public static final String ENTER = "Enter";

    public Question {
        words = List.copyOf(words);
        answers = List.copyOf(answers);
    }

    /** How much a passage asks to be read. */
    public enum Weight {
        PLAIN,
        /** What is asked or offered. */
        STRONG,
        /** What stands in the background. */
        QUIET,
        /** Whom to call, or what to do first. */
        CARE
    }

    /** Words that belong together. */
    public record Passage(String text, Weight weight) {}

    /**
     * A key that answers.
     *
     * @param keys small letters any of which gives this answer, the one to show first; or {@link #ENTER}
     * @param name what it means, in a word or a few
     */
    public record AnswerKey(List<String> keys, String name) {
        public AnswerKey {
            keys = List.copyOf(keys);
        }

        /** One answer; the key to show first. */
        public static AnswerKey of(String name, String... keys) {
            return new AnswerKey(List.of(keys), name);
        }

        String shown() {
            return keys.get(0);
        }

        boolean hears(TypedKey key) {
            return key instanceof TypedKey.Sign sign
                    ? keys.contains(sign.text().toLowerCase(Locale.ROOT))
                    : key == TypedKey.Named.ENTER && keys.contains(ENTER);
        }
    }
}
