package adem.learn;

import adem.learn.IndexFile.Part;
import adem.text.Language;
import adem.text.NearestWords;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Run by the build: writes what is needed to know an emergency and to find a note. */
public final class NoteIndexMaker {

    private NoteIndexMaker() {}

    /** Takes the folder of the examples, that of the tables, which has the notes too, and that to write to. */
    public static void main(String[] args) throws IOException {
        Path tables = Path.of(args[1]);
        Path folder = tables.resolve("notes");
        Path to = Files.createDirectories(Path.of(args[2]));
        byte[] table = Files.readAllBytes(tables.resolve("alarms.txt"));
        AlarmLikeness likeness = AlarmLikenessMaker.learned(Path.of(args[0]), folder, table);
        Files.write(to.resolve("alarm-likeness.bin"), likeness.bytes());
        Map<Language, Map<String, Note>> notes = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            notes.put(language, read(folder.resolve(language.code()), language));
        }
        Files.write(
                to.resolve("lookup.bin"), index(notes, new LookupTables(tables), new Alarms(table, () -> likeness)));
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

    /** The bytes of the index. */
    private static byte[] index(Map<Language, Map<String, Note>> notes, LookupTables tables, Alarms alarms) {
        Map<String, Note> dutch = notes.get(Language.NL);
        Map<String, Note> english = notes.get(Language.EN);
        if (!dutch.keySet().equals(english.keySet())) {
            throw new IllegalStateException("notes differ: " + dutch.keySet() + " and " + english.keySet());
        }
        List<NoteSummary> entries = dutch.values().stream()
                .map(note -> entry(note, english.get(note.id())))
                .sorted(Comparator.comparing(NoteSummary::category).thenComparing(NoteSummary::id))
                .toList();
        IndexFile.Writer file = new IndexFile.Writer();
        for (NoteSummary entry : entries) {
            file.text(
                    Part.NOTES,
                    String.join("\t", entry.line(), name(dutch.get(entry.id())), name(english.get(entry.id()))));
            file.end(Part.NOTES, Part.NOTE_ENDS);
        }
        for (LookupTables.Section section : tables.elsewhere()) {
            file.text(
                    Part.ELSEWHERE,
                    String.join("\t", section.name().split(" \\| ")) + "\t" + String.join("", section.of("near")) + "\t"
                            + String.join("", section.of("beside")));
            file.end(Part.ELSEWHERE, Part.ELSEWHERE_ENDS);
        }
        IndexBuilder index = new IndexBuilder(tables);
        notes.forEach((language, all) -> addWords(index, entries, all, language));
        addTables(index, entries, tables);
        notes.forEach((language, all) -> addPhrases(index, entries, all, language, alarms));
        index.write(file);
        return file.bytes();
    }

    private static NoteSummary entry(Note nl, Note en) {
        return new NoteSummary(
                nl.id(), nl.category(), new Text(nl.title(), en.title()), new Text(nl.about(), en.about()));
    }

    /** The first single word of the likeliest that lead to a note, for a shell to complete; its id where there is none. */
    private static String name(Note note) {
        return written(note).stream()
                .limit(3)
                .map(Words::of)
                .filter(words -> words.size() == 1)
                .findFirst()
                .map(words -> words.get(0))
                .orElse(note.id());
    }

    private static List<String> written(Note note) {
        List<String> written = new ArrayList<>(List.of(note.title()));
        written.addAll(note.words());
        return written;
    }

    /** Only of what a note tells: its doubts and its warnings name other things than it is about. */
    private static void addWords(
            IndexBuilder index, List<NoteSummary> entries, Map<String, Note> notes, Language language) {
        for (int i = 0; i < entries.size(); i++) {
            Note note = notes.get(entries.get(i).id());
            Map<String, String> slips = slips(note, language);
            for (String written : written(note)) {
                for (String word : Words.of(written)) {
                    if (slips.containsKey(written)) {
                        index.addSlip(word, slips.get(written), language);
                    } else {
                        index.addWord(word, language, Vocabulary.TARGET);
                    }
                }
            }
            int number = i;
            note.advice().forEach(paragraph -> index.addText(number, paragraph, language));
            index.addText(number, note.brief(), language);
            index.addText(number, note.about(), language);
        }
    }

    private static void addPhrases(
            IndexBuilder index, List<NoteSummary> entries, Map<String, Note> notes, Language language, Alarms alarms) {
        Set<String> alarming = notes.values().parallelStream()
                .flatMap(note -> written(note).stream())
                .filter(words -> alarms.find(words, Language.NL).isPresent())
                .collect(Collectors.toSet());
        for (int i = 0; i < entries.size(); i++) {
            Note note = notes.get(entries.get(i).id());
            Set<String> slips = slips(note, language).keySet();
            List<String> written = written(note);
            for (int rank = 0; rank < written.size(); rank++) {
                SearchPhrase.Kind kind = slips.contains(written.get(rank))
                        ? SearchPhrase.Kind.SLIP
                        : written.get(rank).endsWith("?") ? SearchPhrase.Kind.AMBIGUOUS : SearchPhrase.Kind.PLAIN;
                boolean alarm = alarming.contains(written.get(rank));
                index.addPhrase(i, rank, alarm ? SearchPhrase.Kind.ALARM : kind, language, Words.of(written.get(rank)));
            }
        }
    }

    private static void addTables(IndexBuilder index, List<NoteSummary> entries, LookupTables tables) {
        List<String> ids = entries.stream().map(NoteSummary::id).toList();
        for (Language language : Language.values()) {
            for (LookupTables.Section section : tables.intents()) {
                for (String way : section.in(language)) {
                    List<String> words = Words.of(way);
                    boolean generic = section.name().equals("generic");
                    words.forEach(word -> index.addWord(word, language, generic ? Vocabulary.GENERIC : 0));
                    for (String id : section.name().split(", ")) {
                        // The notes come later than what leads to them.
                        if (ids.contains(id)) {
                            String joined = SearchPhrase.joined(words);
                            index.addExact(
                                    way.contains(Query.GAP) ? words.get(0) + Query.GAP + words.get(1) : joined,
                                    ids.indexOf(id),
                                    SearchPhrase.Kind.INTENT,
                                    language);
                        }
                    }
                }
            }
            for (int number = 0; number < tables.elsewhere().size(); number++) {
                for (String way : tables.elsewhere().get(number).in(language)) {
                    List<String> words = Words.of(way);
                    index.addExact(SearchPhrase.joined(words), number, SearchPhrase.Kind.ELSEWHERE, language);
                    if (words.size() == 1) {
                        index.addElsewhere(words.get(0), language, number);
                    }
                }
            }
        }
        for (int note = 0; note < ids.size(); note++) {
            index.addExact(NoteIndex.ID + ids.get(note), note, SearchPhrase.Kind.PLAIN, Language.NL);
        }
    }

    /** The words of a note that are almost one of those before, and no other form of it, each with the right one. */
    private static Map<String, String> slips(Note note, Language language) {
        Stemmer stemmer = new Stemmer(language);
        Map<String, String> slips = new HashMap<>();
        Map<String, String> before = new TreeMap<>();
        for (String written : written(note)) {
            List<String> words = Words.of(written);
            if (words.size() == 1 && !before.containsValue(stemmer.of(words.get(0)))) {
                right(words.get(0), before.keySet()).ifPresent(right -> slips.put(written, right));
            }
            words.forEach(word -> before.put(word, stemmer.of(word)));
        }
        return slips;
    }

    private static Optional<String> right(String word, Set<String> before) {
        return before.stream()
                .filter(earlier -> word.length() >= 4 && earlier.length() >= 5)
                .filter(earlier -> NearestWords.distance(earlier, word, 2) <= (earlier.length() > 6 ? 2 : 1))
                .findFirst();
    }
}
