package adem.learn;

import adem.learn.IndexFile.Part;

/** The words that the notes and their phrases are made of, in the order of the alphabet, each with the terms it stands for. */
final class Vocabulary {

    /** What is known of a word: bits of {@link #flags}. */
    static final int DUTCH = 1;

    static final int ENGLISH = 2;
    /** Says little by itself in Dutch. */
    static final int SMALL_DUTCH = 4;
    /** Says little by itself in English. */
    static final int SMALL_ENGLISH = 8;
    /** Spelt right and in a phrase: what a slip of the keys may have meant. */
    static final int TARGET = 16;
    /** Names no subject beside a question: {@code oefening}. */
    static final int GENERIC = 32;
    /** No word of a note but the stem of one; together with a language a word of other things, spelt right. */
    static final int STEM = 64;

    /** What comes behind it tells when or why: {@code bij}, {@code during}. */
    static final int CIRCUMSTANCE = 128;

    /** No such word, or no such term. */
    static final int NONE = 0xffffff;

    /** Lengths from 0 to that of the longest word. */
    static final int LENGTHS = 41;

    private static final int WIDTH = 7;

    private final IndexFile file;
    private final int size;

    Vocabulary(IndexFile file) {
        this.file = file;
        this.size = file.size(Part.WORD_ENDS) / 3;
    }

    int size() {
        return size;
    }

    /** The number of a word, {@link #NONE} where it is unknown. */
    int find(String word) {
        int place = place(word);
        return place < size && compare(place, word) == 0 ? place : NONE;
    }

    /** Where a word stands, or would stand. */
    int place(String word) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int number, String word) {
        int from = file.begin(Part.WORD_ENDS, number);
        int length = file.end(Part.WORD_ENDS, number) - from;
        int both = Math.min(length, word.length());
        for (int i = 0; i < both; i++) {
            int difference = file.int8(Part.WORDS, from + i) - word.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - word.length();
    }

    /** The word of this number. */
    String word(int number) {
        return file.text(Part.WORDS, file.begin(Part.WORD_ENDS, number), file.end(Part.WORD_ENDS, number));
    }

    /** What is known of a word. */
    int flags(int number) {
        return file.int8(Part.WORD_TERMS, WIDTH * number);
    }

    /** True for a word that is spelt right and about other things: no form and no slip of one of ours. */
    boolean isOther(int number) {
        return number != NONE && (flags(number) & STEM) != 0 && (flags(number) & (DUTCH | ENGLISH)) != 0;
    }

    /** True for a word that a note or a table is filed under. */
    boolean isTarget(int number) {
        return number != NONE && (flags(number) & TARGET) != 0;
    }

    /** What a word stands for, in Dutch for 0 and in English for 1; {@link #NONE} for nothing. */
    int term(int number, int language) {
        return file.int24(Part.WORD_TERMS, WIDTH * number + 1 + 3 * language);
    }

    /** The bucket of words that begin with this sound and are this long. */
    static int bucket(char sound, int length) {
        int letter = sound >= 'a' && sound <= 'z' ? sound - 'a' + 1 : 0;
        return letter * LENGTHS + length;
    }

    /** How many buckets there are. */
    static int buckets() {
        return bucket('z', LENGTHS);
    }

    /** The place of its first word. */
    int bucketBegin(int bucket) {
        return file.begin(Part.BUCKET_ENDS, bucket) / 3;
    }

    /** The place behind its last word. */
    int bucketEnd(int bucket) {
        return file.end(Part.BUCKET_ENDS, bucket) / 3;
    }

    /** The number of the word at this place of the buckets. */
    int inBucket(int place) {
        return file.int24(Part.BUCKETS, 3 * place);
    }

    /** The {@linkplain #letters letters} of the word at this place of the buckets. */
    int lettersInBucket(int place) {
        return file.int32(Part.BUCKET_LETTERS, 4 * place);
    }

    /** Which letters a word has, a bit each: one change of it changes at most two. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= letter(word.charAt(i));
        }
        return letters;
    }

    /** The bit of a letter. */
    static int letter(int letter) {
        return 1 << (letter & 31);
    }
}
