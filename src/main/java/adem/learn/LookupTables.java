package adem.learn;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the build knows of words beside the notes, from files that anybody can read and mend: small words, words that mean the
 * same, what is asked about any subject, and what adem is not about.
 */
final class LookupTables {

    /**
     * Wordings under one heading.
     *
     * @param name the heading
     * @param values by key: {@code nl}, {@code en} and others
     */
    record Section(String name, Map<String, List<String>> values) {

        List<String> of(String key) {
            return values.getOrDefault(key, List.of());
        }

        List<String> in(Language language) {
            return of(language.code());
        }
    }

    private final Map<Language, Set<String>> small = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> light = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> circumstance = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> everyday = new EnumMap<>(Language.class);
    private final List<Section> same;
    private final List<Section> intents;
    private final List<Section> elsewhere;

    /** Reads the files in this folder. */
    LookupTables(Path folder) throws IOException {
        for (Language language : Language.values()) {
            small.put(language, new HashSet<>());
            light.put(language, new HashSet<>());
            circumstance.put(language, new HashSet<>());
            everyday.put(language, new HashSet<>());
        }
        for (Section section : read(folder.resolve("small.txt"), " ")) {
            Map<Language, Set<String>> words = switch (section.name()) {
                case "small" -> small;
                case "light" -> light;
                default -> circumstance;
            };
            words.forEach((language, all) -> all.addAll(section.in(language)));
        }
        for (Section section : read(folder.resolve("everyday.txt"), " ")) {
            everyday.forEach((language, words) -> words.addAll(section.in(language)));
        }
        same = read(folder.resolve("same.txt"), " ");
        intents = read(folder.resolve("intents.txt"), ";");
        elsewhere = read(folder.resolve("elsewhere.txt"), ";");
    }

    /** Lines of {@code key: value separator value} under lines of {@code [name]}; what follows a # is for people. */
    private static List<Section> read(Path file, String separator) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                sections.add(new Section(line.substring(1, line.length() - 1), new LinkedHashMap<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (colon < 0 || sections.isEmpty()) {
                    throw new IllegalStateException(file + ": no key or no section: " + line);
                }
                List<String> values = sections.get(sections.size() - 1)
                        .values()
                        .computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
                for (String value : line.substring(colon + 2).split(separator)) {
                    if (!value.isBlank()) {
                        values.add(value.trim());
                    }
                }
            }
        }
        return sections;
    }

    /** True for a word that is left out. */
    boolean isSmall(String word, Language language) {
        return small.get(language).contains(word);
    }

    /** Words that say next to nothing, and are left out. */
    Set<String> small(Language language) {
        return small.get(language);
    }

    /** Words that say little, and count little. */
    Set<String> light(Language language) {
        return light.get(language);
    }

    /** Words behind which it is told when or why. */
    Set<String> circumstance(Language language) {
        return circumstance.get(language);
    }

    /** Words of other things, which are no slips of ours. */
    Set<String> everyday(Language language) {
        return everyday.get(language);
    }

    /** Words that mean the same; {@code _} stands between the words of one that is written apart. */
    List<Section> same() {
        return same;
    }

    /** What is asked about any subject; the heading names the notes that answer, the likeliest first. */
    List<Section> intents() {
        return intents;
    }

    /** What adem is not about; the heading is its name in both languages. */
    List<Section> elsewhere() {
        return elsewhere;
    }
}
