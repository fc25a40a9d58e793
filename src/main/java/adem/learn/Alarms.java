package adem.learn;

import adem.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises an emergency in what somebody types, before anything is looked up. Which words mean one stands in a table that
 * a clinician can read. Pure.
 */
public final class Alarms {

    /** Somebody in need types less; it bounds what a long argument can make us do. */
    private static final int MOST_WORDS = 300;

    private static final int LONGEST_WORD = 40;

    /** Words beside which another still stands by itself. */
    private static final Set<String> SMALL = Set.of(
            ("ik zit ben heb een de het in en is dit mij me nu mijn wie bel bellen met help i im am a an the this it my now "
                            + "who call have please")
                    .split(" "));

    private final AlarmTable table;

    /** @param table the text of the table */
    Alarms(String table) {
        this.table = AlarmTable.read(table);
    }

    /** The alarms that come with adem. */
    public static Alarms builtIn() {
        try (InputStream in = Alarms.class.getResourceAsStream("/adem/learn/alarms.txt")) {
            return new Alarms(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new IllegalStateException("cannot read the alarms", problem);
        }
    }

    /** The emergency that these words mean; where they are both languages', in the user's. */
    public Optional<Alarm> find(String typed, Language user) {
        List<String> words = withoutHarmless(words(typed).stream()
                .flatMap(word -> table.meant(word).stream())
                .toList());
        boolean little = words.stream().filter(word -> !SMALL.contains(word)).count() == 1;
        for (Map.Entry<String, AlarmTable.Entry> entry : table.entries().entrySet()) {
            for (Language language : languages(user)) {
                if (entry.getValue().fits(words, little, language)) {
                    return Optional.of(entry.getValue().alarm(entry.getKey(), language));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Language> languages(Language first) {
        return first == Language.NL ? List.of(Language.NL, Language.EN) : List.of(Language.EN, Language.NL);
    }

    /** The words in small letters without marks: {@code I can't} is two words, {@code 0800-0113} too. */
    static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(typed) + " ";
        for (int i = 0; i < plain.length() && words.size() < MOST_WORDS; i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '\u2019' && c != '`' && word.length() > 0) {
                words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
                word.setLength(0);
            }
        }
        return words;
    }

    private static String plain(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }

    /** An empty word stays in the place of each that means something else. */
    private List<String> withoutHarmless(List<String> words) {
        List<String> left = new ArrayList<>(words);
        for (int place = 0; place < words.size(); place++) {
            for (AlarmWord harmless : table.harmless()) {
                int end = harmless.end(words, place);
                for (int i = place; i < end; i++) {
                    left.set(i, "");
                }
            }
        }
        return left;
    }
}
