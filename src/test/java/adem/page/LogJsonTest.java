package adem.page;

import static org.assertj.core.api.Assertions.assertThat;

import adem.history.Aim;
import adem.history.DayBegin;
import adem.history.DayRange;
import adem.history.History;
import adem.history.LogSummary;
import adem.history.Logged;
import adem.history.LoggedSession;
import adem.history.SessionEnd;
import adem.session.PracticeId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogJsonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static LoggedSession ended(SessionEnd end, String note) {
        LoggedSession one =
                Logged.of(PracticeId.ofRoutine("soften", "full"), "2026-11-26T20:00:00", Duration.ofSeconds(61));
        return new LoggedSession(
                "id-" + end.word(),
                one.start(),
                one.zone(),
                one.practice(),
                one.planned(),
                one.done(),
                one.breaths(),
                end,
                OptionalInt.of(6),
                OptionalInt.empty(),
                note);
    }

    private static History everyEnd() {
        List<LoggedSession> sessions = new ArrayList<>();
        for (SessionEnd end : SessionEnd.values()) {
            sessions.add(ended(end, ""));
        }
        return new History(
                sessions, List.of(new DayRange(TODAY, LocalDate.MAX), new DayRange(TODAY, TODAY)), List.of());
    }

    private static String json(Optional<Aim> aim) {
        LogSummary summary = new LogSummary(everyEnd(), DayBegin.USUAL, TODAY);
        return new LogJson(everyEnd()).json(summary, aim, TODAY);
    }

    @Test
    void everySessionIsThereWhateverItsEnd() {
        String json = json(Optional.of(Aim.USUAL));
        assertThat((List<?>) JsonReader.read(json, "sessions"))
                .extracting(session -> ((Map<?, ?>) session).get("end"))
                .isEqualTo(List.of("running", "killed", "finished", "stopped", "interrupted", "cut-off", "added"));
        Map<?, ?> session = (Map<?, ?>) JsonReader.read(json, "sessions", 1);
        assertThat(String.join(
                        ",", session.keySet().stream().map(String::valueOf).toList()))
                .isEqualTo(LogJson.COLUMNS);
        assertThat(session.get("start")).isEqualTo("2026-11-26T20:00:00+01:00");
        assertThat(session.get("done")).isEqualTo(61);
        assertThat(session.get("planned")).isEqualTo(1440);
        assertThat(session.get("before")).isEqualTo(6);
        assertThat(session.get("after")).isNull();
        assertThat(JsonReader.read(json, "aim")).isEqualTo("4/7");
        assertThat(JsonReader.read(json, "regularity")).isEqualTo(0);
        assertThat(JsonReader.read(json, "weeks", 0, "days", 3)).isEqualTo(7 * 61);
        assertThat(JsonReader.read(json, "breaks", 0, "last")).isNull();
        assertThat(JsonReader.read(json, "breaks", 1, "last")).isEqualTo("2026-11-26");
    }

    @Test
    void withoutAnAimThereIsNoNumber() {
        assertThat(JsonReader.read(json(Optional.empty()), "aim")).isNull();
        assertThat(JsonReader.read(json(Optional.empty()), "regularity")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "warm | warm",
                "a, b | \"a, b\"",
                "say \"ah\" | \"say \"\"ah\"\"\"",
                "=1+1 | '=1+1",
                "+31 6 | '+31 6",
                "-2 | '-2",
                "@sum, | \"'@sum,\"",
                "4-6 | 4-6"
            })
    void aCellIsWholeAndNoFormula(String note, String cell) {
        assertThat(LogJson.cell(note)).isEqualTo(cell);
    }

    @Test
    void aLineASessionEndedAsTheStandardHasIt() {
        History history = new History(List.of(ended(SessionEnd.KILLED, "two\nlines")), List.of(), List.of());
        assertThat(new LogJson(history).csv())
                .isEqualTo("id,start,zone,kind,name,variant,planned,done,breaths,end,before,after,note\r\n"
                        + "id-killed,2026-11-26T20:00:00+01:00,Europe/Amsterdam,routine,soften,full,1440,61,6,killed,6,,"
                        + "\"two\nlines\"\r\n");
        assertThat(LogJson.cell("\t=1")).startsWith("\"'\t");
    }
}
