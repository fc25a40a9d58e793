package adem.remind;

import adem.history.DayBegin;
import adem.history.LoggedSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When a line may be said: at most once a day, and not to who has just practised. Pure. */
final class ReminderRule {

    /** Who practised so recently needs no line, whichever day that was (ours). */
    private static final Duration RECENTLY = Duration.ofHours(2);

    /**
     * What was decided.
     *
     * @param say whether to say it now
     * @param silentUntil before that nothing is to be said
     */
    record Decision(boolean say, Instant silentUntil) {}

    private ReminderRule() {}

    /** The day of the log that this moment belongs to. */
    static LocalDate day(Instant now, ZoneId zone) {
        return now.atZone(zone)
                .toLocalDateTime()
                .minusNanos(DayBegin.USUAL.toNanoOfDay())
                .toLocalDate();
    }

    /** @param sessions those since yesterday at least */
    static Decision decide(List<LoggedSession> sessions, Instant silentUntil, Instant now, ZoneId zone) {
        Instant tomorrow =
                day(now, zone).plusDays(1).atTime(DayBegin.USUAL).atZone(zone).toInstant();
        // A clock that was set wrong once must not silence it for years.
        if (now.isBefore(silentUntil) && !silentUntil.isAfter(tomorrow)) {
            return new Decision(false, silentUntil);
        }
        Instant recent = Instant.EPOCH;
        for (LoggedSession session : sessions) {
            if (session.done().isZero()) {
                continue;
            }
            if (session.day(DayBegin.USUAL).equals(day(now, zone))) {
                return new Decision(false, tomorrow);
            }
            Instant quiet = session.start().toInstant().plus(session.done()).plus(RECENTLY);
            recent = quiet.isAfter(recent) ? quiet : recent;
        }
        return now.isBefore(recent) ? new Decision(false, recent) : new Decision(true, tomorrow);
    }
}
