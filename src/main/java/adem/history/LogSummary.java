package adem.history;

import adem.session.PracticeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a history comes to, told by days. What was stopped early counts for what was done; a session of which nothing was done
 * does not count.
 */
public final class LogSummary {

    private final List<LoggedSession> practised = new ArrayList<>();
    private final Map<LocalDate, Duration> days = new HashMap<>();
    private final Map<LocalDate, Integer> sessions = new HashMap<>();
    private final List<DayRange> breaks;
    private final LocalTime dayBegins;
    private final LocalDate today;

    /**
     * A summary of all that is in a history.
     *
     * @param dayBegins when a day begins
     * @param today the day to tell it on
     */
    public LogSummary(History history, LocalTime dayBegins, LocalDate today) {
        this.breaks = history.breaks();
        this.dayBegins = dayBegins;
        this.today = today;
        for (LoggedSession session : history.sessions()) {
            if (session.counts()) {
                practised.add(session);
                LocalDate day = session.day(dayBegins);
                Duration before = days.get(day);
                days.put(day, before == null ? session.done() : before.plus(session.done()));
                Integer count = sessions.get(day);
                sessions.put(day, count == null ? 1 : count + 1);
            }
        }
    }

    /** The day that it is told on. */
    public LocalDate today() {
        return today;
    }

    /** True where nothing was done that counts. */
    public boolean isEmpty() {
        return practised.isEmpty();
    }

    /** What was done on a day. */
    public Duration done(LocalDate day) {
        return days.getOrDefault(day, Duration.ZERO);
    }

    /** True for a day that does not count. */
    public boolean isInBreak(LocalDate day) {
        return Regularity.isIn(breaks, day);
    }

    /** How regularly was practised up to today, 0 to 100. */
    public OptionalInt regularity(Aim aim) {
        return Regularity.of(days.keySet(), breaks, aim, today);
    }

    /**
     * The weeks from that of one day to this one. Who flies east over the date line may have practised tomorrow; later
     * sessions are those of a wrong clock.
     */
    public List<LogWeek> weeks(LocalDate first) {
        LocalDate last = days.containsKey(today.plusDays(1)) ? today.plusDays(1) : today;
        List<LogWeek> weeks = new ArrayList<>();
        for (LocalDate monday = monday(first); !monday.isAfter(last); monday = monday.plusDays(7)) {
            List<Duration> done = new ArrayList<>();
            int count = 0;
            for (int i = 0; i < 7; i++) {
                done.add(done(monday.plusDays(i)));
                count += sessions.getOrDefault(monday.plusDays(i), 0);
            }
            weeks.add(new LogWeek(monday, done, count));
        }
        return weeks;
    }

    /** The day on which something was done first; today where nothing was. */
    public LocalDate firstPractised() {
        LocalDate first = today;
        for (LocalDate day : days.keySet()) {
            first = day.isBefore(first) ? day : first;
        }
        return first;
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1);
    }

    /** Everything that was practised from a day on: what was done most often first, then what took longest. */
    public List<Tally> tallies(LocalDate first) {
        // By texts, because what a record is equal to is found out in a way that takes a tenth of a start.
        Map<String, List<LoggedSession>> byPractice = new LinkedHashMap<>();
        for (LoggedSession session : practised) {
            if (!session.day(dayBegins).isBefore(first)) {
                PracticeId practice = session.practice();
                String key = practice.pattern() + "/" + practice.routine();
                List<LoggedSession> there = byPractice.get(key);
                if (there == null) {
                    there = new ArrayList<>();
                    byPractice.put(key, there);
                }
                there.add(session);
            }
        }
        List<Tally> tallies = new ArrayList<>();
        for (List<LoggedSession> sessions : byPractice.values()) {
            PracticeId practice = sessions.get(0).practice();
            boolean routine = !practice.routine().isEmpty();
            PracticeId same =
                    routine ? PracticeId.ofRoutine(practice.routine(), "") : PracticeId.ofPattern(practice.pattern());
            tallies.add(Tally.of(same, sessions));
        }
        tallies.sort((one, other) -> one.times() != other.times()
                ? Integer.compare(other.times(), one.times())
                : other.done().compareTo(one.done()));
        return tallies;
    }
}
