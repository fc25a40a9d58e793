package adem.history;

import adem.session.PracticeId;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** How a line of the log is written: one object of JSON. What is not known in it is passed over, for a later adem's sake. */
final class LogFormat {

    /** The longest line, in bytes (ours). */
    static final int LONGEST = 16 * 1024;

    /** The longest note, in characters (ours). */
    static final int LONGEST_NOTE = 2_000;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_DAYS = 10_000;
    private static final int MOST_SECONDS = 7 * 24 * 3600;

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The line, with its end; a process that it is of is named in it. */
    byte[] write(LogLine line, Optional<Long> process) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), out)) {
            to.writeStartObject();
            if (line instanceof LogLine.OfSession of) {
                write(of.session(), to);
            } else if (line instanceof LogLine.OfNote of) {
                to.writeStringProperty("of", of.of());
                to.writeStringProperty("note", of.note());
                to.writeStringProperty("at", of.at().toString());
            } else if (line instanceof LogLine.OfForgotten of) {
                to.writeStringProperty("forgotten", of.id());
            } else if (line instanceof LogLine.OfBreak of) {
                to.writeStringProperty("break", of.begins() ? "begins" : "over");
                to.writeStringProperty("day", of.day().toString());
                to.writeStringProperty("at", of.at().toString());
            }
            process.ifPresent(id -> to.writeNumberProperty("process", id));
            to.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    /** The start comes first: whoever wants only late sessions need not read the others. */
    private static void write(LoggedSession session, JsonGenerator to) {
        PracticeId practice = session.practice();
        boolean routine = !practice.routine().isEmpty();
        to.writeStringProperty("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(session.start()));
        to.writeStringProperty("zone", session.zone());
        to.writeStringProperty("id", session.id());
        to.writeStringProperty("kind", routine ? "routine" : "breathe");
        to.writeStringProperty("name", routine ? practice.routine() : practice.pattern());
        if (routine) {
            to.writeStringProperty("variant", practice.variant());
        }
        if (!practice.course().isEmpty()) {
            to.writeStringProperty("course", practice.course());
            to.writeNumberProperty("day", practice.day());
        }
        to.writeNumberProperty("planned", session.planned().toSeconds());
        to.writeNumberProperty("done", session.done().toSeconds());
        to.writeNumberProperty("breaths", session.breaths());
        to.writeStringProperty("end", session.end().word());
        session.before().ifPresent(tight -> to.writeNumberProperty("before", tight));
        session.after().ifPresent(tight -> to.writeNumberProperty("after", tight));
        if (!session.note().isEmpty()) {
            to.writeStringProperty("note", session.note());
        }
    }

    /** What a line says; nothing where it cannot be read. */
    Optional<LogLine> read(byte[] bytes, int from, int length) {
        try {
            return Optional.of(line(fields(bytes, from, length)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The process that a line is of. */
    Optional<Long> process(byte[] bytes) {
        try {
            return Optional.ofNullable(fields(bytes, 0, bytes.length).get("process"))
                    .map(Long::valueOf);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Map<String, String> fields(byte[] bytes, int from, int length) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    fields.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        }
        return fields;
    }

    private static LogLine line(Map<String, String> fields) {
        if (fields.containsKey("start")) {
            return new LogLine.OfSession(session(fields));
        }
        if (fields.containsKey("forgotten")) {
            return new LogLine.OfForgotten(text(fields, "forgotten", LONGEST_NAME));
        }
        if (fields.containsKey("break")) {
            String what = text(fields, "break", LONGEST_NAME);
            require(what.equals("begins") || what.equals("over"));
            LocalDate day = LocalDate.parse(text(fields, "day", LONGEST_NAME));
            return new LogLine.OfBreak(what.equals("begins"), day, at(fields));
        }
        return new LogLine.OfNote(text(fields, "of", LONGEST_NAME), text(fields, "note", LONGEST_NOTE), at(fields));
    }

    private static LoggedSession session(Map<String, String> fields) {
        String kind = text(fields, "kind", LONGEST_NAME);
        require(kind.equals("breathe") || kind.equals("routine"));
        String name = text(fields, "name", LONGEST_NAME);
        OffsetDateTime start = OffsetDateTime.parse(text(fields, "start", LONGEST_NAME));
        return new LoggedSession(
                text(fields, "id", LONGEST_NAME),
                start,
                fields.getOrDefault("zone", start.getOffset().getId()),
                practice(kind, name, fields),
                Duration.ofSeconds(number(fields, "planned", MOST_SECONDS)),
                Duration.ofSeconds(number(fields, "done", MOST_SECONDS)),
                number(fields, "breaths", MOST_SECONDS),
                SessionEnd.ofWord(text(fields, "end", LONGEST_NAME)),
                tightness(fields, "before"),
                tightness(fields, "after"),
                fields.containsKey("note") ? text(fields, "note", LONGEST_NOTE) : "");
    }

    private static PracticeId practice(String kind, String name, Map<String, String> fields) {
        PracticeId practice = kind.equals("routine")
                ? PracticeId.ofRoutine(name, fields.getOrDefault("variant", ""))
                : PracticeId.ofPattern(name);
        return fields.containsKey("course")
                ? practice.inCourse(text(fields, "course", LONGEST_NAME), number(fields, "day", MOST_DAYS))
                : practice;
    }

    private static OptionalInt tightness(Map<String, String> fields, String name) {
        return fields.containsKey(name)
                ? OptionalInt.of(number(fields, name, LoggedSession.TIGHTEST))
                : OptionalInt.empty();
    }

    private static Instant at(Map<String, String> fields) {
        return Instant.parse(text(fields, "at", LONGEST_NAME));
    }

    private static String text(Map<String, String> fields, String name, int longest) {
        String text = fields.get(name);
        require(text != null && text.length() <= longest);
        return text;
    }

    private static int number(Map<String, String> fields, String name, int most) {
        int number = Integer.parseInt(text(fields, name, LONGEST_NAME));
        require(number >= 0 && number <= most);
        return number;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("no line of a log");
        }
    }
}
