package adem.suggest;

import adem.history.DayBegin;
import adem.history.History;
import adem.history.LoggedSession;
import adem.session.PracticeId;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the log tells of somebody's habits. Every number is ours. Pure.
 *
 * @param history the log
 * @param now by the clock on the wall
 * @param dayBegins when a day of the log begins
 */
record Habits(History history, LocalDateTime now, LocalTime dayBegins) {

    /** So many hours before and after now is the same hour. */
    private static final int NEAR = 2;

    /** What was done as often at an hour is a habit. */
    private static final int HABIT = 3;

    private static final int HOURS = 24;

    /** True where something was practised today. */
    boolean hasPractised() {
        Optional<LoggedSession> last = last();
        return last.isPresent() && last.get().day(dayBegins).equals(DayBegin.dayOf(now, dayBegins));
    }

    /** True for what was done the last time, unless it is what is done most at this hour. */
    boolean isStale(PracticeId practice) {
        Optional<LoggedSession> last = last();
        return last.isPresent() && isSame(last.get().practice(), practice) && !isHabit(practice);
    }

    private Optional<LoggedSession> last() {
        List<LoggedSession> sessions = history.sessions();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            if (sessions.get(i).counts()) {
                return Optional.of(sessions.get(i));
            }
        }
        return Optional.empty();
    }

    /** True for what was done most at this hour, a few times at least. */
    private boolean isHabit(PracticeId practice) {
        Map<String, Integer> times = new HashMap<>();
        int most = 0;
        for (LoggedSession session : history.sessions()) {
            int apart = Math.abs(session.start().getHour() - now.getHour());
            if (session.counts() && Math.min(apart, HOURS - apart) <= NEAR) {
                most = Math.max(most, times.merge(name(session.practice()), 1, Integer::sum));
            }
        }
        return most >= HABIT && times.getOrDefault(name(practice), 0) == most;
    }

    private static boolean isSame(PracticeId a, PracticeId b) {
        return name(a).equals(name(b));
    }

    /** Another variant of a routine is still the same routine. */
    private static String name(PracticeId practice) {
        return practice.routine().isEmpty() ? practice.pattern() : practice.routine();
    }
}
