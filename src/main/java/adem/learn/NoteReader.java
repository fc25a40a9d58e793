package adem.learn;

import adem.text.Language;
import adem.text.SafetyBlocks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the file of a note: a header between two lines of {@code ---}, one {@code key: value} a line, and below it
 * paragraphs of Markdown under the headings of {@link NotePart}. A line such as {@code {{cauda}}} is the safety rule of
 * that name. The notes are ours and are checked by the build; a mistake is an {@link IllegalArgumentException} that
 * names it.
 */
final class NoteReader {

    private static final List<String> KEYS =
            List.of("title", "about", "topics", "category", "words", "articles", "evidence", "related", "try", "acute");

    private final Map<String, String> header = new HashMap<>();
    private final Map<NotePart, List<String>> parts = new EnumMap<>(NotePart.class);
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
        NotePart part = null;
        for (int i = from; i < lines.length; i++) {
            if (lines[i].startsWith("## ")) {
                NotePart next = NotePart.of(lines[i].substring(3), language);
                if (part != null && next.compareTo(part) <= 0) {
                    throw new IllegalArgumentException("\"" + lines[i] + "\" stands too late");
                }
                part = next;
            } else if (!lines[i].isBlank()) {
                if (part == null) {
                    throw new IllegalArgumentException("text before the first heading");
                }
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
                practices(),
                header.containsKey("acute"),
                brief(),
                part(NotePart.CONTRAINDICATIONS),
                part(NotePart.ADVICE),
                part(NotePart.CALLS),
                part(NotePart.CLAIMS));
    }

    /** By hand, because a stream takes some milliseconds of every look-up. */
    private List<Practice> practices() {
        List<Practice> practices = new ArrayList<>();
        for (String written : list("try", ",")) {
            practices.add(Practice.parse(written));
        }
        return practices;
    }

    private String brief() {
        List<String> brief = part(NotePart.BRIEF);
        if (brief.size() != 1) {
            throw new IllegalArgumentException("the note in short is one paragraph");
        }
        return brief.get(0);
    }

    private List<String> part(NotePart part) {
        return parts.getOrDefault(part, List.of());
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
