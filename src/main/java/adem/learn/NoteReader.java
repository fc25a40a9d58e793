package adem.learn;

import adem.text.Language;
import adem.text.SafetyBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the file of a note: a header between two lines of {@code ---}, one {@code key: value} a line, and below it
 * paragraphs of Markdown under at most three headings. A line such as {@code {{cauda}}} is the safety rule of that name. The notes are ours and are checked by the build; a mistake is an
 * {@link IllegalArgumentException} that names it.
 */
final class NoteReader {

    private static final List<String> KEYS =
            List.of("title", "about", "topics", "category", "words", "articles", "evidence", "related", "routines");

    private final Map<String, String> header = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private SafetyBlocks rules;

    private NoteReader() {}

    /** Reads a file's text. */
    static Note read(String file, Language language) {
        NoteReader reader = new NoteReader();
        String[] lines = file.split("\n", -1);
        int body = reader.readHeader(lines);
        reader.readBody(lines, body, language);
        return reader.note();
    }

    private int readHeader(String[] lines) {
        if (!lines[0].equals("---")) {
            throw new IllegalArgumentException("no header");
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].equals("---")) {
                return i + 1;
            }
            int colon = lines[i].indexOf(": ");
            String key = colon < 0 ? lines[i] : lines[i].substring(0, colon);
            if (colon < 0 || !KEYS.contains(key)) {
                throw new IllegalArgumentException("unknown key \"" + key + "\"");
            }
            header.put(key, lines[i].substring(colon + 2).trim());
        }
        throw new IllegalArgumentException("the header does not end");
    }

    private void readBody(String[] lines, int from, Language language) {
        String part = "text";
        for (int i = from; i < lines.length; i++) {
            if (lines[i].startsWith("## ")) {
                part = part(lines[i].substring(3), language);
            } else if (!lines[i].isBlank()) {
                parts.computeIfAbsent(part, key -> new ArrayList<>()).add(paragraph(lines[i].trim(), language));
            }
        }
    }

    private String paragraph(String line, Language language) {
        if (!line.startsWith("{{") || !line.endsWith("}}")) {
            return line;
        }
        if (rules == null) {
            rules = SafetyBlocks.builtIn();
        }
        String id = line.substring(2, line.length() - 2);
        return rules.find(id)
                .orElseThrow(() -> new IllegalArgumentException("unknown safety rule \"" + id + "\""))
                .text()
                .in(language);
    }

    private static String part(String heading, Language language) {
        if (heading.equals(language == Language.NL ? "Hoe zeker" : "How sure")) {
            return "sure";
        }
        if (heading.equals(language == Language.NL ? "Niet doen als" : "Do not do this if")) {
            return "contraindications";
        }
        if (heading.equals(language == Language.NL ? "Wanneer bel je?" : "When to call")) {
            return "calls";
        }
        throw new IllegalArgumentException("unknown heading \"" + heading + "\"");
    }

    private Note note() {
        return new Note(
                value("topics"),
                value("title"),
                value("about"),
                Category.valueOf(constant("category")),
                list("words", ";"),
                list("articles", ","),
                Evidence.valueOf(constant("evidence")),
                list("related", ","),
                list("routines", ","),
                parts.getOrDefault("text", List.of()),
                parts.getOrDefault("sure", List.of()),
                parts.getOrDefault("contraindications", List.of()),
                parts.getOrDefault("calls", List.of()));
    }

    private String constant(String key) {
        return value(key).toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private String value(String key) {
        String value = header.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("no \"" + key + "\"");
        }
        return value;
    }

    private List<String> list(String key, String separator) {
        List<String> list = new ArrayList<>();
        for (String one : header.getOrDefault(key, "").split(separator)) {
            if (!one.isBlank()) {
                list.add(one.trim());
            }
        }
        return list;
    }
}
