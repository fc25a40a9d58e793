package adem.history;

import adem.session.PracticeId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.OptionalInt;

/** Sessions of a log, to test with. */
public final class Logged {

    private Logged() {}

    /** Ten minutes of long out-breaths, begun at this time by the clock of a place. */
    public static LoggedSession at(String local, String zone) {
        return of(PracticeId.ofPattern("long-exhale"), local, zone, Duration.ofMinutes(10));
    }

    /** So much of a practice, in Amsterdam. */
    public static LoggedSession of(PracticeId practice, String local, Duration done) {
        return of(practice, local, "Europe/Amsterdam", done);
    }

    static LoggedSession of(PracticeId practice, String local, String zone, Duration done) {
        ZonedDateTime start = LocalDateTime.parse(local).atZone(ZoneId.of(zone));
        return new LoggedSession(
                local + practice,
                start.toOffsetDateTime(),
                zone,
                practice,
                Duration.ofMinutes(24),
                done,
                (int) done.toSeconds() / 10,
                SessionEnd.STOPPED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                "");
    }

    /** The same, after which was said how tight the body was before and after. */
    public static LoggedSession tight(LoggedSession session, int before, int after) {
        return new LoggedSession(
                session.id(),
                session.start(),
                session.zone(),
                session.practice(),
                session.planned(),
                session.done(),
                session.breaths(),
                session.end(),
                OptionalInt.of(before),
                OptionalInt.of(after),
                session.note());
    }
}
