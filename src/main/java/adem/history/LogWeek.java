package adem.history;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A week, from Monday to Sunday.
 *
 * @param monday its first day
 * @param days what was done on each of its seven days
 * @param sessions in which something was done
 */
public record LogWeek(LocalDate monday, List<Duration> days, int sessions) {

    public LogWeek {
        days = List.copyOf(days);
    }

    /** What was done in all of it. */
    public Duration done() {
        Duration done = Duration.ZERO;
        for (Duration day : days) {
            done = done.plus(day);
        }
        return done;
    }

    /** On how many of its days something was done. */
    public int practised() {
        int practised = 0;
        for (Duration day : days) {
            practised += day.isZero() ? 0 : 1;
        }
        return practised;
    }
}
