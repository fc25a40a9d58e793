package adem.remind;

import adem.history.DayBegin;
import adem.history.LoggedSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * When a line may be said: at most once a day, and not to who has just practised. Pure.
 *
 * @param zone where the user is
 * @param dayBegins when a day begins for this user
 */
record ReminderRule(ZoneId zone, LocalTime dayBegins) {

    /** Who practised so recently needs no line, whichever day that was (ours). */
    private static final Duration RECENTLY = Duration.ofHours(2);

    /** No day is longer, also where the clock goes back in its night. */
    private static final Duration LONGEST_DAY = Duration.ofHours(25);

    /**
     * What was decided.
     *
     * @param say whether to say it now
     * @param silentUntil before that nothing is to be said
     */
    record Decision(boolean say, Instant silentUntil) {}

    /** The day of the log that this moment belongs to. */
    LocalDate day(Instant now) {
        return DayBegin.dayOf(now.atZone(zone).toLocalDateTime(), dayBegins);
    }

    /** @param sessions those since yesterday at least */
    Decision decide(List<LoggedSession> sessions, Instant silentUntil, Instant now) {
        // A clock that was set wrong once must not silence it for years. Tomorrow may be later than this user has it
        // now:
        // who sets another begin of the day has had a line today.
        if (now.isBefore(silentUntil) && !silentUntil.isAfter(now.plus(LONGEST_DAY))) {
            return new Decision(false, silentUntil);
        }
        Instant tomorrow = day(now).plusDays(1).atTime(dayBegins).atZone(zone).toInstant();
        Instant recent = Instant.EPOCH;
        for (LoggedSession session : sessions) {
            if (!session.counts()) {
                continue;
            }
            if (session.day(dayBegins).equals(day(now))) {
                return new Decision(false, tomorrow);
            }
            Instant quiet = session.start().toInstant().plus(session.done()).plus(RECENTLY);
            recent = quiet.isAfter(recent) ? quiet : recent;
        }
        return now.isBefore(recent) ? new Decision(false, recent) : new Decision(true, tomorrow);
    }
}
