package adem.learn;

import adem.learn.IndexFile.Part;
import adem.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what leads to the notes and writes the index, for the build. First all words are added, then all phrases. */
final class IndexBuilder {

    private static final int LAST_RANK = 255;

    private static final class Word {
        private int flags;
        private final int[] terms = {Vocabulary.NONE, Vocabulary.NONE};
    }

    private record Exact(long hash, int phrase) {}

    private final LookupTables tables;
    private final TermTable terms;
    private final TreeMap<String, Word> words = new TreeMap<>();
    private final List<SearchPhrase> phrases = new ArrayList<>();
    private final List<Exact> exact = new ArrayList<>();
    private final Map<Integer, TreeSet<Integer>> texts = new HashMap<>();
    private final Map<Integer, Integer> elsewhere = new HashMap<>();
    private final Set<Integer> light = new HashSet<>();
    private final Map<Integer, Integer> wider = new HashMap<>();

    IndexBuilder(LookupTables tables) {
        this.tables = tables;
        this.terms = new TermTable(tables);
        for (LookupTables.Section section : tables.same()) {
            for (String name : section.of("wider")) {
                wider.put(terms.ofSection(section.name()), terms.ofSection(name.replace('_', ' ')));
            }
        }
        for (Language language : Language.values()) {
            tables.everyday(language).forEach(word -> addOther(word, language));
            tables.small(language).forEach(word -> addWord(word, language, 0));
            tables.circumstance(language).forEach(word -> addWord(word, language, Vocabulary.CIRCUMSTANCE));
            for (String word : tables.light(language)) {
                addWord(word, language, 0);
                if (!tables.isSmall(word, language)) {
                    light.add(terms.of(word, language));
                }
            }
            for (LookupTables.Section section : tables.same()) {
                for (String word : section.in(language)) {
                    addWord(word.replace("_", ""), language, Vocabulary.TARGET);
                }
            }
        }
    }

    /** Adds a word, and its stem, so that its other forms are known too. */
    void addWord(String word, Language language, int flags) {
        int spoken = language == Language.NL ? Vocabulary.DUTCH : Vocabulary.ENGLISH;
        int small = language == Language.NL ? Vocabulary.SMALL_DUTCH : Vocabulary.SMALL_ENGLISH;
        Word known = words.computeIfAbsent(word, key -> new Word());
        known.flags = known.flags & ~Vocabulary.STEM | flags | spoken;
        if (tables.isSmall(word, language)) {
            known.flags |= small;
            return;
        }
        int term = terms.of(word, language);
        known.terms[language.ordinal()] = term;
        String stem = terms.stem(word, language);
        Word itsStem = words.get(stem);
        if (itsStem == null) {
            itsStem = new Word();
            itsStem.flags = Vocabulary.STEM;
            words.put(stem, itsStem);
        }
        boolean isWord = (itsStem.flags & Vocabulary.STEM) == 0 && (itsStem.flags & (spoken | small)) != 0;
        if (!isWord && itsStem.terms[language.ordinal()] == Vocabulary.NONE) {
            itsStem.terms[language.ordinal()] = term;
        }
    }

    /** Adds a word of other things, so that it is not taken for a slip; a note may have it all the same. */
    private void addOther(String word, Language language) {
        words.computeIfAbsent(word, key -> new Word()).flags |=
                Vocabulary.STEM | (language == Language.NL ? Vocabulary.DUTCH : Vocabulary.ENGLISH);
    }

    /** Adds a known slip of the keys. */
    void addSlip(String slip, String right, Language language) {
        terms.addSlip(slip, right, language);
        addWord(slip, language, 0);
    }

    /** Adds the words of a note's text, which say less than its phrases. */
    void addText(int note, String text, Language language) {
        for (String word : Words.all(text)) {
            addWord(word, language, 0);
            if (!tables.isSmall(word, language)) {
                texts.computeIfAbsent(terms.of(word, language), key -> new TreeSet<>())
                        .add(note);
            }
        }
    }

    /** Marks a word as the name of what adem is not about. */
    void addElsewhere(String word, Language language, int number) {
        addWord(word, language, Vocabulary.TARGET);
        elsewhere.putIfAbsent(terms.of(word, language), number + 1);
    }

    /** Adds what is found by its exact words only. */
    void addExact(String joined, int note, SearchPhrase.Kind kind, Language language) {
        exact.add(new Exact(NoteIndex.hash(joined), phrases.size()));
        phrases.add(new SearchPhrase(note, 0, kind, language, 0, new int[0]));
    }

    /** Adds a phrase: as it is, with words joined that mean one thing, and with long words taken apart. */
    void addPhrase(int note, int rank, SearchPhrase.Kind kind, Language language, List<String> written) {
        exact.add(new Exact(NoteIndex.hash(SearchPhrase.joined(written)), phrases.size()));
        Set<List<Integer>> ways = new LinkedHashSet<>();
        ways.add(terms(written, language));
        List<String> joined = joined(written, language);
        ways.add(terms(joined, language));
        List<String> apart = new ArrayList<>();
        Compounds compounds = new Compounds(word -> isPart(word, language));
        joined.forEach(
                word -> apart.addAll(tables.everyday(language).contains(word) ? List.of(word) : compounds.parts(word)));
        ways.add(terms(apart, language));
        int small = (int)
                written.stream().filter(word -> tables.isSmall(word, language)).count();
        for (List<Integer> way : ways) {
            int[] numbers = way.stream().mapToInt(Integer::intValue).toArray();
            phrases.add(new SearchPhrase(note, Math.min(rank, LAST_RANK), kind, language, small, numbers));
        }
    }

    /** The terms of the telling words, each once. */
    private List<Integer> terms(List<String> written, Language language) {
        Set<Integer> telling = new LinkedHashSet<>();
        for (String word : written) {
            if (!tables.isSmall(word, language)) {
                telling.add(terms.of(word, language));
            }
        }
        return List.copyOf(telling);
    }

    private List<String> joined(List<String> written, Language language) {
        List<String> joined = new ArrayList<>();
        int place = 0;
        while (place < written.size()) {
            int count = Math.min(3, written.size() - place);
            while (count > 1 && !isTarget(SearchPhrase.joined(written.subList(place, place + count)), language)) {
                count--;
            }
            joined.add(SearchPhrase.joined(written.subList(place, place + count)));
            place += count;
        }
        return joined;
    }

    private boolean isTarget(String word, Language language) {
        Word known = words.get(word);
        return known != null
                && (known.flags & Vocabulary.TARGET) != 0
                && known.terms[language.ordinal()] != Vocabulary.NONE;
    }

    private boolean isPart(String word, Language language) {
        return isTarget(word, language) && !tables.isSmall(word, language) && !light.contains(terms.of(word, language));
    }

    /** Writes all but the notes themselves. */
    void write(IndexFile.Writer file) {
        for (Map.Entry<String, Word> word : words.entrySet()) {
            word.getKey().chars().forEach(letter -> file.int8(Part.WORDS, Math.min(letter, 255)));
            file.end(Part.WORDS, Part.WORD_ENDS);
            file.int8(Part.WORD_TERMS, word.getValue().flags);
            file.int24(Part.WORD_TERMS, word.getValue().terms[0]);
            file.int24(Part.WORD_TERMS, word.getValue().terms[1]);
        }
        writeBuckets(file);
        writeTerms(file);
        for (SearchPhrase phrase : phrases) {
            file.int24(Part.PHRASES, phrase.note());
            file.int8(Part.PHRASES, phrase.rank());
            file.int8(Part.PHRASES, phrase.kind().ordinal());
            file.int8(Part.PHRASES, phrase.language().ordinal());
            file.int8(Part.PHRASES, phrase.small());
            for (int term : phrase.terms()) {
                file.int24(Part.PHRASES, term);
            }
            file.end(Part.PHRASES, Part.PHRASE_ENDS);
        }
        exact.sort(Comparator.comparingLong(Exact::hash).thenComparingInt(Exact::phrase));
        for (Exact one : exact) {
            file.int32(Part.EXACT, (int) (one.hash >>> 32));
            file.int32(Part.EXACT, (int) one.hash);
            file.int24(Part.EXACT, one.phrase);
        }
    }

    private void writeBuckets(IndexFile.Writer file) {
        Map<Integer, List<Integer>> buckets = new HashMap<>();
        List<String> all = List.copyOf(words.keySet());
        for (int number = 0; number < all.size(); number++) {
            String word = all.get(number);
            if ((words.get(word).flags & Vocabulary.TARGET) != 0 && word.length() < Vocabulary.LENGTHS) {
                buckets.computeIfAbsent(
                                Vocabulary.bucket(FuzzyMatcher.sound(word), word.length()), key -> new ArrayList<>())
                        .add(number);
            }
        }
        for (int bucket = 0; bucket < Vocabulary.buckets(); bucket++) {
            for (int number : buckets.getOrDefault(bucket, List.of())) {
                file.int24(Part.BUCKETS, number);
                file.int32(Part.BUCKET_LETTERS, Vocabulary.letters(all.get(number)));
            }
            file.end(Part.BUCKETS, Part.BUCKET_ENDS);
        }
    }

    /** The terms of everyday words that notes have all the same. */
    private Set<Integer> everyday() {
        Set<Integer> everyday = new HashSet<>();
        for (Language language : Language.values()) {
            for (String word : tables.everyday(language)) {
                int term = words.get(word).terms[language.ordinal()];
                if (term != Vocabulary.NONE) {
                    everyday.add(term);
                }
            }
        }
        // What has words that mean the same is ours: a pot is a form of the Dutch word for paws.
        for (LookupTables.Section section : tables.same()) {
            if (section.of("everyday").isEmpty()) {
                everyday.remove(terms.ofSection(section.name()));
            } else {
                everyday.add(terms.ofSection(section.name()));
            }
        }
        return everyday;
    }

    private void writeTerms(IndexFile.Writer file) {
        Map<Integer, List<Integer>> having = new HashMap<>();
        Map<Integer, Set<Integer>> notes = new HashMap<>();
        Set<Integer> names = new HashSet<>();
        Set<Integer> everyday = everyday();
        for (int number = 0; number < phrases.size(); number++) {
            if (phrases.get(number).isName()) {
                names.add(phrases.get(number).terms()[0]);
            }
            for (int term : phrases.get(number).terms()) {
                having.computeIfAbsent(term, key -> new ArrayList<>()).add(number);
                notes.computeIfAbsent(term, key -> new TreeSet<>())
                        .add(phrases.get(number).note());
            }
        }
        for (int term = 0; term < terms.size(); term++) {
            file.int24(Part.TERMS, notes.getOrDefault(term, Set.of()).size());
            file.int24(Part.TERMS, wider.getOrDefault(term, Vocabulary.NONE));
            file.int8(Part.TERMS, elsewhere.getOrDefault(term, 0));
            file.int8(
                    Part.TERMS,
                    (names.contains(term) ? NoteIndex.NAME : 0)
                            | (light.contains(term) ? NoteIndex.LIGHT : 0)
                            | (everyday.contains(term) ? NoteIndex.EVERYDAY : 0));
            having.getOrDefault(term, List.of()).forEach(phrase -> file.int24(Part.PHRASES_OF_TERM, phrase));
            file.end(Part.PHRASES_OF_TERM, Part.PHRASES_OF_TERM_ENDS);
            texts.getOrDefault(term, new TreeSet<>()).forEach(note -> file.int24(Part.TEXTS_OF_TERM, note));
            file.end(Part.TEXTS_OF_TERM, Part.TEXTS_OF_TERM_ENDS);
        }
    }
}
