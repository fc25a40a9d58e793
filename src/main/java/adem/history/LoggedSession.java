package adem.history;

import adem.session.PracticeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A session as the log keeps it.
 *
 * @param id tells it from all others, on whatever machine
 * @param start by the clock on the wall, where it was
 * @param zone the name of that place's time, such as {@code Europe/Amsterdam}
 * @param practice what it was, and which day of which course
 * @param planned how long the practice would have lasted, without settling in; whole seconds
 * @param done how long was practised, whole seconds
 * @param breaths how many were breathed to their end
 * @param end how it ended
 * @param before how tight the body was before, 0 (loose) to 9; empty where nobody said
 * @param after the same, afterwards
 * @param note what its user wrote about it; may be empty
 */
public record LoggedSession(
        String id,
        OffsetDateTime start,
        String zone,
        PracticeId practice,
        Duration planned,
        Duration done,
        int breaths,
        SessionEnd end,
        OptionalInt before,
        OptionalInt after,
        String note) {

    /** The greatest number that may be said of how tight the body is. */
    public static final int TIGHTEST = 9;

    /** So long something is done before it is practice (ours). */
    private static final Duration LEAST = Duration.ofSeconds(20);

    /** Something that was done without adem, as long as was planned. */
    public static LoggedSession added(PracticeId practice, ZonedDateTime start, Duration lasted) {
        return new LoggedSession(
                newId(start.toInstant()),
                start.toOffsetDateTime(),
                start.getZone().getId(),
                practice,
                lasted,
                lasted,
                0,
                SessionEnd.ADDED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                "");
    }

    /** When by the clock on the wall, in which process, and something by chance: no other session has all three. */
    static String newId(Instant began) {
        return String.join(
                "-",
                Long.toString(began.toEpochMilli(), 36),
                Long.toString(ProcessHandle.current().pid(), 36),
                Integer.toString(ThreadLocalRandom.current().nextInt(1 << 20), 36));
    }

    /**
     * The day that it belongs to.
     *
     * @param dayBegins when a day begins; what is earlier belongs to the day before
     */
    public LocalDate day(LocalTime dayBegins) {
        return DayBegin.dayOf(start.toLocalDateTime(), dayBegins);
    }

    /**
     * True where something was done in it: a whole breath, or 20 seconds of anything else. What was stopped sooner, or killed
     * before any length was written, is kept, but counts nowhere.
     */
    public boolean counts() {
        return breaths > 0 || end == SessionEnd.ADDED || done.compareTo(LEAST) >= 0;
    }

    /** The same session with another note. */
    LoggedSession withNote(String other) {
        return new LoggedSession(id, start, zone, practice, planned, done, breaths, end, before, after, other);
    }

    /** The same session, of which nobody will ever say how it ended. */
    LoggedSession orKilled() {
        SessionEnd known = end == SessionEnd.RUNNING ? SessionEnd.KILLED : end;
        return new LoggedSession(id, start, zone, practice, planned, done, breaths, known, before, after, note);
    }
}
