package adem.routine.file;

import adem.text.Text;
import java.util.List;

/** What the value of a key may be, and how much of it. */
sealed interface ValueKind {

    /** A name to type: a-z, 0-9 and -, at most 40 characters. */
    record Name() implements ValueKind {}

    /** A list of such names, each once. */
    record Names() implements ValueKind {}

    /** A text of at most so many characters in each language. */
    record Words(int most) implements ValueKind {}

    /** Such a text, or a safety rule by its id. */
    record Caution(int most) implements ValueKind {}

    /** A list of these. */
    record Cautions(int most) implements ValueKind {}

    /**
     * One of these words.
     *
     * @param unknown what another word is
     */
    record OneOf(List<String> words, Text unknown) implements ValueKind {}

    /** A list of such words, each once. */
    record SomeOf(List<String> words, Text unknown) implements ValueKind {}

    /** The name of a pose, or {@code none}. */
    record PoseName() implements ValueKind {}

    /** A list of ids of notes. */
    record Topics() implements ValueKind {}

    /**
     * A whole number from 1.
     *
     * @param byVariant true where one for each variant will do too
     */
    record Count(int most, boolean byVariant) implements ValueKind {

        /** One number, or one for each variant. */
        Count(int most) {
            this(most, true);
        }
    }

    /**
     * A length of time from a second.
     *
     * @param longest as a file writes it
     * @param byVariant true where one for each variant will do too
     */
    record Time(String longest, boolean byVariant) implements ValueKind {}

    /** The shortest and the longest time, the longest no longer than this. */
    record Range(String longest) implements ValueKind {}

    /** Seconds in and out of a calm breath. */
    record CalmPace() implements ValueKind {}

    /**
     * Where a number comes from.
     *
     * @param byVariant true where one for each variant will do too
     */
    record Source(boolean byVariant) implements ValueKind {}

    /** Names of variants of this file, one at least. */
    record VariantNames() implements ValueKind {}

    /** Names of variants with their titles, so many at most. */
    record Variants(int most, int title) implements ValueKind {}

    /** A list of questions of at most so many characters, one at least; each may name where a yes leads. */
    record Questions(int most) implements ValueKind {}

    /** A routine, with or without a variant behind it, or {@code crisis}. */
    record Destination() implements ValueKind {}

    /** A routine, with or without a variant behind it, or {@code breathe} with a pattern, and a time behind that. */
    record PracticeLine() implements ValueKind {}

    /** Days of a course, one at least, so many at most. */
    record Days(int most) implements ValueKind {}

    /** A group of keys. */
    record Keys(FormatMapping mapping) implements ValueKind {}

    /** Steps, one at least; groups of steps too where they may repeat. */
    record Steps(boolean groups) implements ValueKind {}
}
