package adem.text;

/**
 * A safety rule in words, the same wherever it is told.
 *
 * @param id its name, by which notes and routines include it
 * @param text whole sentences of at most 60 words, for somebody who reads
 * @param brief the same in at most 200 characters, for a caution on screen or said aloud; the text where it is short itself
 */
public record SafetyBlock(String id, Level level, Text text, Text brief) {

    /** How much it matters. The first three each have one verb, the same in every block. */
    public enum Level {
        /** Call 112. */
        EMERGENCY("112"),
        /** Call your doctor today. */
        TODAY("today"),
        /** Make an appointment. */
        APPOINTMENT("appointment"),
        /** When to stop. */
        STOP("stop"),
        /** Who should not do it, or not alone. */
        NOT_IF("not-if"),
        /** How to do it safely. */
        ADVICE("advice");

        private final String written;

        Level(String written) {
            this.written = written;
        }

        /** The level that a table calls so; {@link IllegalArgumentException} where it knows none. */
        static Level of(String written) {
            for (Level level : values()) {
                if (level.written.equals(written)) {
                    return level;
                }
            }
            throw new IllegalArgumentException("unknown level \"" + written + "\"");
        }
    }
}
