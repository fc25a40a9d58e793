package adem.history;

import java.time.Instant;
import java.time.LocalDate;

/** A line of the log. Lines are only ever added, so whoever merges two logs has nothing to decide. */
public sealed interface LogLine {

    /** A session. */
    record OfSession(LoggedSession session) implements LogLine {}

    /**
     * What somebody wrote about a session later.
     *
     * @param of the id of the session
     * @param note may be empty, which takes the one before away
     * @param at when it was written; the latest counts
     */
    record OfNote(String of, String note, Instant at) implements LogLine {}

    /**
     * A session that is to be forgotten, wherever it still stands.
     *
     * @param id of the session
     */
    record OfForgotten(String id) implements LogLine {}

    /**
     * A time that is not to count begins or is over.
     *
     * @param begins false where it is over
     * @param day the first day of the break, or the first one after it
     * @param at when it was said
     */
    record OfBreak(boolean begins, LocalDate day, Instant at) implements LogLine {}
}
