package adem.learn;

/** What a note suggests to do with adem. */
public sealed interface Practice {

    /**
     * A breathing pattern.
     *
     * @param pattern its id
     */
    record Breathing(String pattern) implements Practice {}

    /**
     * A routine, or one way to do it.
     *
     * @param id of the routine
     * @param variant the name of the way to do it; empty for the usual one
     */
    record Guided(String id, String variant) implements Practice {}

    /** Reads {@code breathe PATTERN}, {@code ROUTINE} or {@code ROUTINE VARIANT}. */
    static Practice parse(String written) {
        String[] words = written.split(" ");
        if (words.length > 2) {
            throw new IllegalArgumentException("\"" + written + "\" is no practice");
        }
        if (words[0].equals("breathe") && words.length == 2) {
            return new Breathing(words[1]);
        }
        return new Guided(words[0], words.length == 2 ? words[1] : "");
    }
}
