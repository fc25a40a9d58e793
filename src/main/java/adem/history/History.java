package adem.history;

import java.util.List;

/**
 * All that the log knows, from all machines, without doubles.
 *
 * @param sessions by their start, the earliest first
 * @param breaks when the user did not want to count, such as in illness; by their start, and none over another
 * @param unreadable how many lines could not be read; they stay where they are
 */
public record History(List<LoggedSession> sessions, List<DayRange> breaks, int unreadable) {

    /** Nothing practised yet. */
    public static final History NONE = new History(List.of(), List.of(), 0);

    public History {
        sessions = List.copyOf(sessions);
        breaks = List.copyOf(breaks);
    }
}
