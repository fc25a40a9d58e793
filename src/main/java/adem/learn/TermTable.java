package adem.learn;

import adem.text.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Gives words their terms, for the build: all forms of a word have one, and so have all words that mean the same. */
final class TermTable {

    /** Stands before the name of a section, so that it is no word. */
    private static final String MEANT = "@";

    private static final String LIGHT = "~";

    private final Map<Language, Stemmer> stemmers = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> same = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> sameStem = new EnumMap<>(Language.class);
    private final Map<String, Integer> numbers = new HashMap<>();

    TermTable(LookupTables tables) {
        for (Language language : Language.values()) {
            stemmers.put(language, new Stemmer(language));
            same.put(language, new HashMap<>());
            sameStem.put(language, new HashMap<>());
        }
        for (Language language : Language.values()) {
            tables.light(language).forEach(word -> addLight(word, language));
        }
        for (LookupTables.Section section : tables.same()) {
            for (Language language : Language.values()) {
                for (String word : section.in(language)) {
                    String plain = word.replace("_", "");
                    String before = same.get(language).put(plain, MEANT + section.name());
                    if (before != null && !before.equals(MEANT + section.name())) {
                        throw new IllegalStateException(word + " means " + before + " and " + section.name());
                    }
                    // Where two words have one stem, their other forms go with the first.
                    sameStem.get(language).putIfAbsent(stem(plain, language), MEANT + section.name());
                }
            }
        }
    }

    /** Keeps a light word from being a form of another: {@code straks} is none of strak. */
    private void addLight(String word, Language language) {
        same.get(language).putIfAbsent(word, LIGHT + word);
    }

    String stem(String word, Language language) {
        return stemmers.get(language).of(word);
    }

    /** Makes a known slip of the keys stand for what the right word stands for. */
    void addSlip(String slip, String right, Language language) {
        same.get(language).putIfAbsent(slip, meant(right, language));
    }

    /** The number of the term of a word. */
    int of(String word, Language language) {
        return numbers.computeIfAbsent(meant(word, language), key -> numbers.size());
    }

    private String meant(String word, Language language) {
        String stem = stem(word, language);
        return same.get(language).getOrDefault(word, sameStem.get(language).getOrDefault(stem, stem));
    }

    /** The number of the term of words that mean the same, by the name of their section. */
    int ofSection(String name) {
        return numbers.computeIfAbsent(MEANT + name, key -> numbers.size());
    }

    int size() {
        return numbers.size();
    }
}
