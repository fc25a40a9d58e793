package adem.learn;

import adem.text.Language;
import java.util.List;

/**
 * Words that lead to a note, as the index has them.
 *
 * @param note which of the entries; of {@link Kind#ELSEWHERE} which of the things that adem is not about
 * @param rank its place among the words of that note: 0 is the title, 255 all that come late
 * @param kind what is special about them
 * @param language of the words
 * @param small how many small words stand among them
 * @param terms what the telling words stand for
 */
record SearchPhrase(int note, int rank, Kind kind, Language language, int small, int[] terms) {

    /** What is special about a phrase. */
    enum Kind {
        PLAIN,
        /** It has another meaning too, so that only the user can say which note is meant. */
        AMBIGUOUS,
        /** It is a known slip of the keys; a slip of that again would be too far away. */
        SLIP,
        /** It means an emergency, which is answered before anything is looked up. */
        ALARM,
        /** It tells what is asked about a subject: how often, whether it is proven. */
        INTENT,
        /** It names something that adem is not about. */
        ELSEWHERE
    }

    /** All kinds, by their numbers in the index. */
    static final Kind[] KINDS = Kind.values();

    /** True for a phrase that a note is filed under. */
    boolean isOfNote() {
        return kind != Kind.INTENT && kind != Kind.ELSEWHERE;
    }

    /** True for one term, by itself or with an article: what is a name and no question. */
    boolean isName() {
        return terms.length == 1 && (small < 2 || rank == 0);
    }

    /** Words without the spaces between them: {@code onder rug} and {@code onderrug} are one. */
    static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(word);
        }
        return joined.toString();
    }
}
