package adem.learn;

import adem.learn.IndexFile.Part;
import adem.text.Language;
import adem.text.Text;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is needed to find a note without opening any, made at build time: the notes, and the phrases that lead to them.
 * A phrase is a list of terms; a {@linkplain Vocabulary word} stands for a term, and so do its other forms and the words that
 * mean the same.
 */
final class NoteIndex {

    /** Of a phrase: note, rank, kind, language and small words, and then its terms. */
    private static final int PHRASE_HEAD = 7;

    private static final int EXACT_WIDTH = 11;
    private static final int TERM_WIDTH = 8;

    /** What is special about a term: bits. */
    static final int NAME = 1;

    static final int LIGHT = 2;

    static final int EVERYDAY = 4;

    /** Stands before the id of a note, by which it is found too. */
    static final String ID = "=";

    private final IndexFile file;
    private final Vocabulary vocabulary;

    NoteIndex(IndexFile file) {
        this.file = file;
        this.vocabulary = new Vocabulary(file);
    }

    /** The index that comes with adem. */
    static NoteIndex builtIn() {
        return new NoteIndex(IndexFile.builtIn());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many notes there are. */
    int notes() {
        return file.size(Part.NOTE_ENDS) / 3;
    }

    /** The notes; each is read when it is asked for. */
    List<NoteSummary> entries() {
        return new AbstractList<>() {
            @Override
            public NoteSummary get(int note) {
                return NoteSummary.parse(line(note));
            }

            @Override
            public int size() {
                return notes();
            }
        };
    }

    /** One word that leads to a note, for a shell to complete; its id where there is none. */
    String name(int note, Language language) {
        String[] parts = line(note).split("\t", -1);
        return parts[parts.length - (language == Language.NL ? 2 : 1)];
    }

    private String line(int note) {
        return file.text(Part.NOTES, file.begin(Part.NOTE_ENDS, note), file.end(Part.NOTE_ENDS, note));
    }

    /** What adem is not about, by its number. */
    Elsewhere elsewhere(int number) {
        String line = file.text(
                Part.ELSEWHERE, file.begin(Part.ELSEWHERE_ENDS, number), file.end(Part.ELSEWHERE_ENDS, number));
        String[] parts = line.split("\t", -1);
        return new Elsewhere(new Text(parts[0], parts[1]), parts[2], !parts[3].isEmpty());
    }

    /** How many phrases there are. */
    int phrases() {
        return file.size(Part.PHRASE_ENDS) / 3;
    }

    SearchPhrase phrase(int number) {
        int at = file.begin(Part.PHRASE_ENDS, number);
        int[] terms = new int[(file.end(Part.PHRASE_ENDS, number) - at - PHRASE_HEAD) / 3];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = file.int24(Part.PHRASES, at + PHRASE_HEAD + 3 * i);
        }
        return new SearchPhrase(
                file.int24(Part.PHRASES, at),
                file.int8(Part.PHRASES, at + 3),
                SearchPhrase.KINDS[file.int8(Part.PHRASES, at + 4)],
                file.int8(Part.PHRASES, at + 5) == 0 ? Language.NL : Language.EN,
                file.int8(Part.PHRASES, at + 6),
                terms);
    }

    /** The phrases of exactly these words, spaces left out. */
    List<SearchPhrase> exactly(String joined) {
        List<SearchPhrase> found = new ArrayList<>();
        long hash = hash(joined);
        int low = 0;
        int high = file.size(Part.EXACT) / EXACT_WIDTH;
        int all = high;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (exactHash(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < all && exactHash(i) == hash; i++) {
            found.add(phrase(file.int24(Part.EXACT, i * EXACT_WIDTH + 8)));
        }
        return found;
    }

    private long exactHash(int place) {
        return (long) file.int32(Part.EXACT, place * EXACT_WIDTH) << 32
                | file.int32(Part.EXACT, place * EXACT_WIDTH + 4) & 0xffffffffL;
    }

    /** Of sixty-four bits, so that two phrases do not have the same (FNV-1a). */
    static long hash(String joined) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < joined.length(); i++) {
            hash = (hash ^ joined.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** How many notes have a phrase with this term. */
    int notesWith(int term) {
        return file.int24(Part.TERMS, TERM_WIDTH * term);
    }

    /** The number of what adem is not about and this term names, counted from 1; 0 for none. */
    int elsewhereOf(int term) {
        return file.int8(Part.TERMS, TERM_WIDTH * term + 6);
    }

    /** What a term is a part or a kind of: of {@code lower back} the back; {@link Vocabulary#NONE} for nothing. */
    int wider(int term) {
        return file.int24(Part.TERMS, TERM_WIDTH * term + 3);
    }

    /** True for a term that is a phrase by itself: a note's name. */
    boolean isName(int term) {
        return (file.int8(Part.TERMS, TERM_WIDTH * term + 7) & NAME) != 0;
    }

    /** True for a term of a word that says little. */
    boolean isLight(int term) {
        return (file.int8(Part.TERMS, TERM_WIDTH * term + 7) & LIGHT) != 0;
    }

    /** True for a term of an everyday word, which names a note by itself, and something else beside words that no note has. */
    boolean isEveryday(int term) {
        return (file.int8(Part.TERMS, TERM_WIDTH * term + 7) & EVERYDAY) != 0;
    }

    /** The phrases that have this term. */
    int[] phrasesOf(int term) {
        return numbers(Part.PHRASES_OF_TERM, Part.PHRASES_OF_TERM_ENDS, term);
    }

    /** The notes that have this term in their text. */
    int[] textsOf(int term) {
        return numbers(Part.TEXTS_OF_TERM, Part.TEXTS_OF_TERM_ENDS, term);
    }

    private int[] numbers(Part part, Part ends, int number) {
        int begin = file.begin(ends, number);
        int[] numbers = new int[(file.end(ends, number) - begin) / 3];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = file.int24(part, begin + 3 * i);
        }
        return numbers;
    }

    /** The number of a word of the notes that a Dutch word may be a form of; {@link Vocabulary#NONE} for none. */
    int formOf(String word) {
        for (String form : DutchForms.of(word)) {
            int number = vocabulary().find(form);
            int term = vocabulary().isTarget(number) ? vocabulary().term(number, 0) : Vocabulary.NONE;
            if (term != Vocabulary.NONE && notesWith(term) > 0) {
                return number;
            }
        }
        return Vocabulary.NONE;
    }
}
