package adem.session;

/**
 * What is practised, for whoever keeps an account of it. What does not apply is empty.
 *
 * @param pattern the name of a breathing pattern, or its seconds, such as {@code 4-6}
 * @param routine the id of a routine
 * @param variant of the routine
 * @param course the id of the course that it is a day of
 * @param day which day of the course, from 1; 0 for none
 */
public record PracticeId(String pattern, String routine, String variant, String course, int day) {

    /** Something that has no name. */
    public static final PracticeId NONE = new PracticeId("", "", "");

    /** A practice by itself, a day of no course. */
    public PracticeId(String pattern, String routine, String variant) {
        this(pattern, routine, variant, "", 0);
    }

    /** A pattern by its name or its seconds. */
    public static PracticeId ofPattern(String pattern) {
        return new PracticeId(pattern, "", "");
    }

    /** A variant of a routine. */
    public static PracticeId ofRoutine(String routine, String variant) {
        return new PracticeId("", routine, variant);
    }

    /** The same as a day of a course. */
    public PracticeId inCourse(String id, int number) {
        return new PracticeId(pattern, routine, variant, id, number);
    }
}
