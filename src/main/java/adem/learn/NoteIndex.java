package adem.learn;

import adem.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All that is needed to find a note without opening any, made at build time. Reads no more of it than is asked for. */
final class NoteIndex {

    private static final String FOLDER = "/adem/learn/index/";

    private final UnaryOperator<String> files;
    private final Map<Language, String> words = new HashMap<>();

    /** @param files the text of a file of the index, by name */
    NoteIndex(UnaryOperator<String> files) {
        this.files = files;
    }

    /** The index that comes with adem. */
    static NoteIndex builtIn() {
        return new NoteIndex(NoteIndex::resource);
    }

    private static String resource(String name) {
        try (InputStream in = NoteIndex.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException("cannot read " + name, problem);
        }
    }

    /** The notes; what leads to them counts them from 0. */
    List<NoteSummary> entries() {
        List<NoteSummary> entries = new ArrayList<>();
        for (String line : files.apply("notes.tsv").split("\n")) {
            entries.add(NoteSummary.parse(line));
        }
        return entries;
    }

    /** What leads to a note by exactly these words, spaces left out. Looks at the text only, because taking it apart is slow. */
    List<SearchPhrase> exactly(String joined, Language language) {
        List<SearchPhrase> found = new ArrayList<>();
        String text = words(language);
        String begin = "\n" + joined + " ";
        for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
            found.add(SearchPhrase.parse(text.substring(at + 1, text.indexOf('\n', at + 1))));
        }
        return found;
    }

    /** All that leads to a note. */
    List<SearchPhrase> phrases(Language language) {
        List<SearchPhrase> phrases = new ArrayList<>();
        for (String line : words(language).split("\n")) {
            if (!line.isEmpty()) {
                phrases.add(SearchPhrase.parse(line));
            }
        }
        return phrases;
    }

    private String words(Language language) {
        return words.computeIfAbsent(language, key -> files.apply("words_" + key.code() + ".txt"));
    }

    /** The stems in the texts, each with the notes that have it. */
    Map<String, int[]> texts(Language language) {
        Map<String, int[]> texts = new HashMap<>();
        for (String line : files.apply("texts_" + language.code() + ".txt").split("\n")) {
            String[] parts = line.split(" ");
            int[] notes = new int[parts.length - 1];
            for (int i = 0; i < notes.length; i++) {
                notes[i] = Integer.parseInt(parts[i + 1]);
            }
            texts.put(parts[0], notes);
        }
        return texts;
    }
}
