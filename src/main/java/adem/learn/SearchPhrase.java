package adem.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that lead to a note, taken apart and stemmed when the index is made.
 *
 * @param note which of the entries
 * @param rank its place among the words of that note: 0 is the title
 * @param kind what is special about them
 * @param words plain words, in order
 * @param stems their stems
 */
record SearchPhrase(int note, int rank, Kind kind, List<String> words, List<String> stems) {

    /** What is special about a phrase. */
    enum Kind {
        PLAIN,
        /** It has another meaning too, so that only the user can say which note is meant. */
        AMBIGUOUS,
        /** It is a known slip of the keys; a slip of that again would be too far away. */
        SLIP,
        /** It means an emergency, which is answered before anything is looked up. */
        ALARM
    }

    /** What somebody wrote, with a question mark at its end where it has another meaning too. */
    static SearchPhrase of(int note, int rank, String written, Stemmer stemmer) {
        List<String> words = Words.of(written);
        List<String> stems = new ArrayList<>();
        words.forEach(word -> stems.add(stemmer.of(word)));
        return new SearchPhrase(note, rank, written.endsWith("?") ? Kind.AMBIGUOUS : Kind.PLAIN, words, stems);
    }

    /** The same, known as a slip of the keys. */
    SearchPhrase asSlip() {
        return new SearchPhrase(note, rank, Kind.SLIP, words, stems);
    }

    /** The same, known to mean an emergency. */
    SearchPhrase asAlarm() {
        return new SearchPhrase(note, rank, Kind.ALARM, words, stems);
    }

    /** Words without the spaces between them: {@code onder rug} and {@code onderrug} are one. */
    static String joined(List<String> words) {
        return String.join("", words);
    }

    /** One line of the index, which begins with the joined words. */
    String line() {
        return joined(words) + " " + note + " " + rank + " " + kind.ordinal() + " " + String.join(" ", words) + " "
                + String.join(" ", stems);
    }

    /** Reads a line of the index. */
    static SearchPhrase parse(String line) {
        List<String> parts = List.of(line.split(" "));
        int count = (parts.size() - 4) / 2;
        return new SearchPhrase(
                Integer.parseInt(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                Kind.values()[Integer.parseInt(parts.get(3))],
                parts.subList(4, 4 + count),
                parts.subList(4 + count, parts.size()));
    }
}
