package adem.learn;

import adem.text.Language;
import adem.text.NearestWords;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Run by the build: reads every note and writes what finding one needs. */
public final class NoteIndexMaker {

    private NoteIndexMaker() {}

    /** Takes the folder of the notes, which has one folder a language, and the folder of the index to write. */
    public static void main(String[] args) throws IOException {
        Map<Language, Map<String, Note>> notes = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            notes.put(language, read(Path.of(args[0], language.code()), language));
        }
        Path to = Path.of(args[1]);
        Files.createDirectories(to);
        for (Map.Entry<String, String> file : index(notes).entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, Note> read(Path folder, Language language) throws IOException {
        Map<String, Note> notes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try {
                    Note note = NoteReader.read(Files.readString(file), language);
                    notes.put(note.id(), note);
                } catch (IllegalArgumentException mistake) {
                    throw new IllegalStateException(file + ": " + mistake.getMessage(), mistake);
                }
            }
        }
        return notes;
    }

    /** The files of the index, by name. */
    static Map<String, String> index(Map<Language, Map<String, Note>> notes) {
        Map<String, Note> dutch = notes.get(Language.NL);
        Map<String, Note> english = notes.get(Language.EN);
        if (!dutch.keySet().equals(english.keySet())) {
            throw new IllegalStateException("notes differ: " + dutch.keySet() + " and " + english.keySet());
        }
        List<NoteSummary> entries = dutch.values().stream()
                .map(note -> entry(note, english.get(note.id())))
                .sorted(Comparator.comparing(NoteSummary::category).thenComparing(NoteSummary::id))
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("notes.tsv", entries.stream().map(NoteSummary::line).collect(Collectors.joining("\n", "", "\n")));
        notes.forEach((language, all) -> {
            Stemmer stemmer = new Stemmer(language);
            files.put("words_" + language.code() + ".txt", words(entries, all, stemmer));
            files.put("texts_" + language.code() + ".txt", texts(entries, all, stemmer));
        });
        return files;
    }

    private static NoteSummary entry(Note nl, Note en) {
        return new NoteSummary(
                nl.id(), nl.category(), new Text(nl.title(), en.title()), new Text(nl.about(), en.about()));
    }

    private static String words(List<NoteSummary> entries, Map<String, Note> notes, Stemmer stemmer) {
        Alarms alarms = Alarms.builtIn();
        StringBuilder lines = new StringBuilder("\n");
        for (int i = 0; i < entries.size(); i++) {
            Note note = notes.get(entries.get(i).id());
            List<String> written = new ArrayList<>(List.of(note.title()));
            written.addAll(note.words());
            Map<String, String> before = new TreeMap<>();
            for (int rank = 0; rank < written.size(); rank++) {
                SearchPhrase phrase = SearchPhrase.of(i, rank, written.get(rank), stemmer);
                boolean alarm = alarms.find(written.get(rank), Language.NL).isPresent();
                SearchPhrase known = isSlip(phrase, before) ? phrase.asSlip() : phrase;
                lines.append((alarm ? phrase.asAlarm() : known).line()).append('\n');
                for (int j = 0; j < phrase.words().size(); j++) {
                    before.put(phrase.words().get(j), phrase.stems().get(j));
                }
            }
        }
        return lines.toString();
    }

    /** True for one word that is almost one of those before it, and no other form of it. */
    private static boolean isSlip(SearchPhrase phrase, Map<String, String> before) {
        String word = phrase.words().get(0);
        return phrase.words().size() == 1
                && word.length() >= 4
                && !before.containsValue(phrase.stems().get(0))
                && before.keySet().stream()
                        .anyMatch(earlier -> earlier.length() >= 5
                                && NearestWords.distance(earlier, word, 2) <= (earlier.length() > 6 ? 2 : 1));
    }

    /** Only of what a note tells: its doubts and its warnings name other things than it is about. */
    private static String texts(List<NoteSummary> entries, Map<String, Note> notes, Stemmer stemmer) {
        Map<String, TreeSet<Integer>> texts = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Note note = notes.get(entries.get(i).id());
            List<String> paragraphs = new ArrayList<>(note.advice());
            paragraphs.add(note.about());
            paragraphs.add(note.brief());
            for (String paragraph : paragraphs) {
                for (String word : Words.all(paragraph)) {
                    if (!Words.isSmall(word)) {
                        texts.computeIfAbsent(stemmer.of(word), key -> new TreeSet<>())
                                .add(i);
                    }
                }
            }
        }
        return texts.entrySet().stream()
                .map(text -> text.getKey() + " "
                        + text.getValue().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
