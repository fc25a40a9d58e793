package adem.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes one history of the lines of all machines. The order in which the lines come makes no difference. */
final class LogMerge {

    /** A line that knows more comes later: who practised longer, or has an end. The rest only makes the order certain. */
    private static final Comparator<LoggedSession> BY_KNOWLEDGE = Comparator.comparing(LoggedSession::done)
            .thenComparing(session -> session.end() != SessionEnd.RUNNING)
            .thenComparing(session -> session.end() != SessionEnd.KILLED)
            .thenComparing(session -> session.after().isPresent())
            .thenComparing(LoggedSession::toString);

    private static final Comparator<LogLine.OfNote> BY_TIME =
            Comparator.comparing(LogLine.OfNote::at).thenComparing(LogLine.OfNote::note);

    private final Map<String, LoggedSession> sessions = new HashMap<>();
    private final Map<String, LogLine.OfNote> notes = new HashMap<>();
    private final Set<String> forgotten = new HashSet<>();
    // A set: the same line may stand in the files of two machines.
    private final Set<LogLine.OfBreak> breaks = new TreeSet<>(Comparator.comparing(LogLine.OfBreak::at)
            .thenComparing(LogLine.OfBreak::day)
            .thenComparing(LogLine.OfBreak::begins));

    /** Takes a line into account. */
    void add(LogLine line) {
        if (line instanceof LogLine.OfSession of) {
            sessions.merge(of.session().id(), of.session(), (one, other) -> later(BY_KNOWLEDGE, one, other));
        } else if (line instanceof LogLine.OfNote note) {
            notes.merge(note.of(), note, (one, other) -> later(BY_TIME, one, other));
        } else if (line instanceof LogLine.OfForgotten gone) {
            forgotten.add(gone.id());
        } else if (line instanceof LogLine.OfBreak turn) {
            breaks.add(turn);
        }
    }

    private static <T> T later(Comparator<T> order, T one, T other) {
        return order.compare(one, other) >= 0 ? one : other;
    }

    /** All of it as one. */
    History history(List<UnreadableLine> unreadable) {
        List<LoggedSession> all = new ArrayList<>();
        for (LoggedSession session : sessions.values()) {
            if (!forgotten.contains(session.id())) {
                LogLine.OfNote note = notes.get(session.id());
                all.add(note == null ? session : session.withNote(note.note()));
            }
        }
        all.sort(Comparator.comparing((LoggedSession session) -> session.start().toInstant())
                .thenComparing(LoggedSession::id));
        return new History(all, ranges(), unreadable);
    }

    private List<DayRange> ranges() {
        List<DayRange> ranges = new ArrayList<>();
        LocalDate first = null;
        for (LogLine.OfBreak turn : breaks) {
            if (turn.begins() && first == null) {
                first = turn.day();
            } else if (!turn.begins() && first != null) {
                if (turn.day().isAfter(first)) {
                    ranges.add(new DayRange(first, turn.day().minusDays(1)));
                }
                first = null;
            } else if (!turn.begins() && !ranges.isEmpty()) {
                cut(ranges, turn);
            }
        }
        if (first != null) {
            ranges.add(new DayRange(first, LocalDate.MAX));
        }
        ranges.sort(Comparator.comparing(DayRange::first));
        return ranges;
    }

    /** A break whose end was told beforehand is over sooner, or later; one that is over stays as it was. */
    private static void cut(List<DayRange> ranges, LogLine.OfBreak turn) {
        DayRange last = ranges.get(ranges.size() - 1);
        if (!LocalDate.ofInstant(turn.at(), ZoneOffset.UTC).isAfter(last.last())) {
            ranges.remove(last);
            if (turn.day().isAfter(last.first())) {
                ranges.add(new DayRange(last.first(), turn.day().minusDays(1)));
            }
        }
    }
}
