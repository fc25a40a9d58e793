package adem.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * All that the log knows, from all machines, without doubles.
 *
 * @param sessions by their start, the earliest first
 * @param breaks when the user did not want to count, such as in illness; by their start, and none over another
 * @param unreadable lines that could not be read
 */
public record History(List<LoggedSession> sessions, List<DayRange> breaks, List<UnreadableLine> unreadable) {

    /** Nothing practised yet. */
    public static final History NONE = new History(List.of(), List.of(), List.of());

    public History {
        sessions = List.copyOf(sessions);
        breaks = List.copyOf(breaks);
        unreadable = List.copyOf(unreadable);
    }

    /** The same without the sessions of the days before this one, and the breaks that were over by then. */
    public History since(LocalDate first, LocalTime dayBegins) {
        return new History(
                sessions.stream()
                        .filter(session -> !session.day(dayBegins).isBefore(first))
                        .toList(),
                breaks.stream().filter(range -> !range.last().isBefore(first)).toList(),
                unreadable);
    }
}
