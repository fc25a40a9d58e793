package adem.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of one file of the log. */
final class LogLines {

    private static final byte[] START = "{\"start\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DATE = 10;

    private final byte[] bytes;
    private final LogFormat format;
    private final List<Integer> unreadable = new ArrayList<>();

    LogLines(byte[] bytes, LogFormat format) {
        this.bytes = bytes;
        this.format = format;
    }

    /** Lines of sessions that began on this day or later, wherever on earth, and all other lines. */
    List<LogLine> since(LocalDate day) {
        byte[] least = day.getYear() < 1 ? new byte[0] : ascii(day.minusDays(1));
        List<LogLine> lines = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < bytes.length; ) {
            int end = end(from);
            number++;
            if (!isBlank(from, end) && !isBefore(from, end, least)) {
                Optional<LogLine> line = line(from, end);
                if (line.isPresent()) {
                    lines.add(line.get());
                } else {
                    unreadable.add(number);
                }
            }
            from = end + 1;
        }
        return lines;
    }

    private static byte[] ascii(LocalDate day) {
        return day.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The lines, counted from 1, that {@link #since} could not read. */
    List<Integer> unreadable() {
        return unreadable;
    }

    /** All lines but those of these sessions, as they are. */
    ByteArrayOutputStream without(Set<String> ids) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        for (int from = 0; from < bytes.length; ) {
            int end = end(from);
            if (!line(from, end).filter(line -> isOf(ids, line)).isPresent()) {
                kept.write(bytes, from, Math.min(end + 1, bytes.length) - from);
            }
            from = end + 1;
        }
        return kept;
    }

    private static boolean isOf(Set<String> ids, LogLine line) {
        return line instanceof LogLine.OfSession of && ids.contains(of.session().id())
                || line instanceof LogLine.OfNote note && ids.contains(note.of());
    }

    private Optional<LogLine> line(int from, int end) {
        return end - from > LogFormat.LONGEST ? Optional.empty() : format.read(bytes, from, end - from);
    }

    /** Where the line ends that begins here. */
    private int end(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isBlank(int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** A line as adem writes it, of an earlier day: told by its first letters, for ten years of lines are many. */
    private boolean isBefore(int from, int end, byte[] least) {
        if (least.length != DATE || end - from < START.length + DATE) {
            return false;
        }
        for (int i = 0; i < START.length; i++) {
            if (bytes[from + i] != START[i]) {
                return false;
            }
        }
        for (int i = 0; i < DATE; i++) {
            int difference = bytes[from + START.length + i] - least[i];
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }
}
