package adem.session;

/**
 * What is practised, for whoever keeps an account of it. What does not apply is empty.
 *
 * @param pattern the name of a breathing pattern, or its seconds, such as {@code 4-6}
 * @param routine the id of a routine
 * @param variant of the routine
 */
public record PracticeId(String pattern, String routine, String variant) {

    /** Something that has no name. */
    public static final PracticeId NONE = new PracticeId("", "", "");

    /** A pattern by its name or its seconds. */
    public static PracticeId ofPattern(String pattern) {
        return new PracticeId(pattern, "", "");
    }

    /** A variant of a routine. */
    public static PracticeId ofRoutine(String routine, String variant) {
        return new PracticeId("", routine, variant);
    }
}
