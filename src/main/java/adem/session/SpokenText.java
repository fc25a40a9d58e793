package adem.session;

import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Texts to be said instead of read. */
public final class SpokenText {

    /** From a bowl, or another beginning, to the first word, so that it is heard (ours). */
    public static final Duration AFTER_BOWL = Duration.ofMillis(900);

    /** What a Dutch or an English voice makes a word or one number of; other capitals may be somebody's emphasis. */
    private static final List<String> ABBREVIATIONS = List.of("COPD", "PTSS", "PTSD", "TRE", "112");

    private static final Duration LETTER = Duration.ofMillis(85);
    private static final Duration BREATHER = Duration.ofMillis(500);

    /** Words as short as this may be said while counting begins (ours). */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private SpokenText() {}

    /** About how long it takes to say, before anybody has said it (ours, from espeak-ng at 130 words a minute). */
    public static Duration timeToSay(String words) {
        return BREATHER.plus(LETTER.multipliedBy(spelled(words).length()));
    }

    /** The same, in whichever language takes longer. */
    public static Duration timeToSay(Text words) {
        Duration dutch = timeToSay(words.nl());
        Duration english = timeToSay(words.en());
        return dutch.compareTo(english) > 0 ? dutch : english;
    }

    /**
     * What is said when a step begins: its words to say, or where it has none its title and what to do; then what to be careful
     * with. No title is said where the words begin with it, and no side that stands behind it in brackets.
     */
    public static Text of(StepText step) {
        List<Text> said = new ArrayList<>();
        if (step.spoken().isEmpty() && !beginsWith(step.instruction(), title(step))) {
            said.add(title(step));
        }
        said.add(step.spoken().orElse(step.instruction()));
        step.caution().ifPresent(said::add);
        return sentences(said);
    }

    private static boolean beginsWith(Text words, Text title) {
        return words.nl().regionMatches(true, 0, title.nl(), 0, title.nl().length())
                && words.en().regionMatches(true, 0, title.en(), 0, title.en().length());
    }

    /** The title of a step without what stands behind it in brackets. */
    public static Text title(StepText step) {
        return new Text(unbracketed(step.title().nl()), unbracketed(step.title().en()));
    }

    private static String unbracketed(String title) {
        int bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
        return bracket > 0 ? title.substring(0, bracket) : title;
    }

    /**
     * How long a step that counts waits before it begins, in whole seconds: as long as its words take to say in the slower
     * language, whether or not they are said and whoever reads them; zero where they are short.
     */
    public static Duration leadIn(StepText step) {
        Duration said = timeToSay(of(step));
        return said.compareTo(SHORT) < 0
                ? Duration.ZERO
                : Duration.ofSeconds(
                        AFTER_BOWL.plus(said).plusNanos(999_999_999).toSeconds());
    }

    /** How long words before its own take after its words were changed, in whole seconds, when they took so long before. */
    static Duration leadIn(Duration before, StepText text, StepText changed) {
        Duration now = before.plus(timeToSay(of(changed))).minus(timeToSay(of(text)));
        return now.isNegative() ? Duration.ZERO : Duration.ofSeconds(now.toSeconds());
    }

    /** Words with their abbreviations and emergency number as a voice has to be told to say them: COPD as C O P D, 112 as 1 1 2. */
    public static String spelled(String words) {
        String spelled = words;
        for (String abbreviation : ABBREVIATIONS) {
            if (spelled.contains(abbreviation)) {
                spelled = spelled.replace(abbreviation, String.join(" ", abbreviation.split("")));
            }
        }
        return spelled;
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
