package adem.page;

import adem.history.Aim;
import adem.history.DayRange;
import adem.history.History;
import adem.history.LogSummary;
import adem.history.LogWeek;
import adem.history.LoggedSession;
import adem.session.PracticeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The log for programs, as JSON or as lines of CSV: every session, whatever its end. Lengths are whole seconds. */
public final class LogJson {

    /** The keys of a session. */
    static final String COLUMNS = "id,start,zone,kind,name,variant,planned,done,breaths,end,before,after,note";

    private final History history;

    /** All that is in this history. */
    public LogJson(History history) {
        this.history = history;
    }

    /**
     * Sessions, aim and regularity, weeks and breaks.
     *
     * @param aim empty where no number is wanted
     * @param first the day whose week is the first
     */
    public String json(LogSummary summary, Optional<Aim> aim, LocalDate first) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sessions", history.sessions().stream().map(LogJson::session).toList());
        json.put("aim", aim.map(Aim::toString).orElse(null));
        json.put("regularity", aim.map(summary::regularity).map(LogJson::number).orElse(null));
        json.put("weeks", summary.weeks(first).stream().map(LogJson::week).toList());
        json.put("breaks", history.breaks().stream().map(LogJson::days).toList());
        return Json.of(json);
    }

    private static Map<String, Object> session(LoggedSession session) {
        PracticeId practice = session.practice();
        boolean routine = !practice.routine().isEmpty();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", session.id());
        json.put("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(session.start()));
        json.put("zone", session.zone());
        json.put("kind", routine ? "routine" : "breathe");
        json.put("name", routine ? practice.routine() : practice.pattern());
        json.put("variant", practice.variant());
        if (!practice.course().isEmpty()) {
            json.put("course", practice.course());
            json.put("day", practice.day());
        }
        json.put("planned", session.planned().toSeconds());
        json.put("done", session.done().toSeconds());
        json.put("breaths", session.breaths());
        json.put("end", session.end().word());
        json.put("before", number(session.before()));
        json.put("after", number(session.after()));
        json.put("note", session.note());
        return json;
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static Map<String, Object> week(LogWeek week) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("monday", week.monday());
        json.put("seconds", week.done().toSeconds());
        json.put("sessions", week.sessions());
        json.put("days", week.days().stream().map(Duration::toSeconds).toList());
        return json;
    }

    /** The last day of a break without an end is null. */
    private static Map<String, Object> days(DayRange range) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", range.first());
        json.put("last", range.last().equals(LocalDate.MAX) ? null : range.last());
        return json;
    }

    /** RFC 4180: a line with the names, and one a session. */
    public String csv() {
        StringBuilder csv = new StringBuilder(COLUMNS).append("\r\n");
        for (LoggedSession session : history.sessions()) {
            List<String> cells = new ArrayList<>();
            session(session).values().forEach(value -> cells.add(cell(value == null ? "" : value.toString())));
            csv.append(String.join(",", cells)).append("\r\n");
        }
        return csv.toString();
    }

    /** A spreadsheet would reckon with what begins like a formula; with a quote before it, it does not. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String harmless = formula ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
