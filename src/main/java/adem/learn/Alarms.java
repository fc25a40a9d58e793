package adem.learn;

import adem.host.Resources;
import adem.text.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Recognises an emergency in what somebody types, before anything is looked up. Which words mean one stands in a table that
 * a clinician can read. Pure.
 */
public final class Alarms {

    /** Somebody in need types less; it bounds what a long argument can make us do. */
    private static final int MOST_WORDS = 300;

    private static final int LONGEST_WORD = 40;
    private static final int LAST_ASCII = 127;

    /** Words beside which another still stands by itself. */
    private static final Set<String> SMALL = Set.of(
            "ik", "zit", "ben", "heb", "een", "het", "de", "in", "en", "is", "dit", "mij", "me", "nu", "mijn", "wie",
            "bel", "bellen", "met", "help", "er", "echt", "kan", "wil", "niet", "meer", "snel", "aub", "i", "im", "am",
            "a", "an", "the", "this", "need", "nodig", "it", "my", "now", "who", "call", "have", "please", "just",
            "cant", "not", "anymore", "really", "to", "go", "on", "", "having", "was", "hij", "zij", "ze", "he", "she",
            "hes", "shes");

    /** Says what to do in any emergency. */
    private static final String ANY = "emergency";

    private final AlarmTable table;
    private final Supplier<AlarmLikeness> likeness;

    /** Slow to read; threads that do so at once read the same. */
    private AlarmLikeness read;

    /**
     * @param table the text of the table, in UTF-8
     * @param likeness asked only where no wording of the table fits
     */
    Alarms(byte[] table, Supplier<AlarmLikeness> likeness) {
        this.table = AlarmTableReader.read(table);
        this.likeness = likeness;
    }

    /** The alarms that come with adem. */
    public static Alarms builtIn() {
        return new Alarms(Resources.bytes("adem/learn/alarms.txt"), AlarmLikeness::builtIn);
    }

    /** The emergency that these words mean; where they are both languages', in the user's. */
    public Optional<Alarm> find(String typed, Language user) {
        List<String> meant = meant(typed);
        List<String> words = withoutHarmless(meant);
        TypedWords compared = new TypedWords(words, table);
        TypedWords alone = alone(words, compared);
        for (Map.Entry<String, AlarmTable.Entry> entry : table.entries().entrySet()) {
            for (Language language : languages(user)) {
                if (entry.getValue().fits(compared, alone, language)) {
                    return Optional.of(entry.getValue().alarm(entry.getKey(), language));
                }
            }
        }
        return likeness().isAlike(meant) ? Optional.of(table.entries().get(ANY).alarm(ANY, user)) : Optional.empty();
    }

    private AlarmLikeness likeness() {
        AlarmLikeness known = read;
        if (known == null) {
            known = likeness.get();
            read = known;
        }
        return known;
    }

    /** The words as they are meant: in small letters without marks, and {@code can not} is {@code cant}. */
    public List<String> meant(String typed) {
        return table.same().meant(words(typed));
    }

    /** What is typed where only small words stand beside it; nothing where more is typed. */
    private TypedWords alone(List<String> words, TypedWords all) {
        List<String> others = new ArrayList<>();
        for (String word : words) {
            if (!SMALL.contains(word)) {
                others.add(word);
            }
        }
        return switch (others.size()) {
            case 0 -> all;
            case 1 -> new TypedWords(others, table);
            default -> new TypedWords(List.of(), table);
        };
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

    /** In small letters; a letter with a mark is taken apart and loses the mark. */
    private static String plain(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > LAST_ASCII) {
                return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
            }
        }
        return lower;
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(decomposed.charAt(i));
            }
        }
        return plain.toString();
    }

    /** An empty word stays in the place of each that means something else. */
    private List<String> withoutHarmless(List<String> words) {
        List<String> left = new ArrayList<>(words);
        for (int i = 0; i < words.size(); i++) {
            for (AlarmIndex.Place place : table.harmless().like(words.get(i))) {
                for (int end = place.word().end(words, i) - 1; end >= i; end--) {
                    left.set(end, "");
                }
            }
        }
        return left;
    }
}
