package adem.session;

import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.List;

/** Texts to be said instead of read. */
public final class SpokenText {

    private static final Duration LETTER = Duration.ofMillis(85);
    private static final Duration BREATHER = Duration.ofMillis(500);

    private SpokenText() {}

    /** About how long it takes to say, before anybody has said it (ours, from espeak-ng at 130 words a minute). */
    public static Duration timeToSay(String words) {
        return BREATHER.plus(LETTER.multipliedBy(words.length()));
    }

    /** Sentences after each other, each with its full stop. */
    public static Text sentences(List<Text> parts) {
        return new Text(sentences(parts, Language.NL), sentences(parts, Language.EN));
    }

    private static String sentences(List<Text> parts, Language language) {
        StringBuilder words = new StringBuilder();
        for (Text part : parts) {
            String sentence = part.in(language).strip();
            if (!sentence.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(sentence);
                words.append(sentence.matches(".*[.!?:]") ? "" : ".");
            }
        }
        return words.toString();
    }
}
