package adem.learn;

import adem.text.Language;
import java.util.List;

/**
 * What somebody typed, read word by word.
 *
 * @param parts the words to look for; what only tells the intent is not among them
 * @param intents the notes that answer what is asked, whatever the subject
 * @param elsewhere the number of something that adem is not about, counted from 1; 0 for none
 * @param sentence true where so many small words were typed that it is no name of something
 * @param language of the greater part of the words, or the user's
 */
record Query(List<Part> parts, List<Integer> intents, int elsewhere, boolean sentence, Language language) {

    /** Stands between two words of an intent that has its subject in its midst. */
    static final String GAP = "…";

    /**
     * A word to look for.
     *
     * @param torn true when it is only part of what was typed as one word, so that all of its parts are needed
     * @param generic true when it names exercises in general, and no one of them
     * @param light true when it says little
     * @param circumstance true when it tells when or why
     * @param other true when it is spelt right and about other things
     */
    record Part(
            String word,
            Meanings meanings,
            boolean torn,
            boolean generic,
            boolean light,
            boolean circumstance,
            boolean other) {}

    /** True where exercises in general are named. */
    boolean isGeneric() {
        for (Part part : parts) {
            if (part.generic) {
                return true;
            }
        }
        return false;
    }

    /** True where a subject is named, beside exercises in general. */
    boolean hasSubject() {
        for (Part part : parts) {
            if (!part.generic && !part.light) {
                return true;
            }
        }
        return false;
    }

    /** Reads what was typed. */
    static Query of(List<String> typed, Language user, NoteIndex index) {
        return new QueryReader(index).read(typed, user);
    }
}
