package adem.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import adem.cli.CommandContext;
import adem.history.DayBegin;
import adem.host.Encoding;
import adem.host.Folders;
import adem.host.Host;
import adem.host.LineInput;
import adem.host.Output;
import adem.host.Programs;
import adem.host.Signals;
import adem.host.TerminalInfo;
import adem.host.TimeSource;
import adem.page.Printer;
import adem.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is to offer of the courses that are going on. */
class CourseDeskTest {

    private static final String TODAY = "2026-11-26";

    @TempDir
    Path home;

    private int lines;

    private void session(String date, String course, int day, int done) throws IOException {
        Path log = Files.createDirectories(home.resolve("adem/log")).resolve("other.jsonl");
        String line = "{\"start\":\"" + date + "T20:00:00+01:00\",\"id\":\"" + ++lines
                + "\",\"kind\":\"routine\",\"name\":"
                + "\"soften\",\"course\":\"" + course + "\",\"day\":" + day + ",\"planned\":100,\"done\":" + done
                + ",\"breaths\":0,\"end\":\"stopped\"}\n";
        Files.writeString(log, Files.exists(log) ? Files.readString(log) + line : line);
    }

    /** As somebody in Amsterdam sees it at this time. */
    private CourseDesk at(String time) {
        Map<String, String> environment = Map.of("TZ", "Europe/Amsterdam", "XDG_DATA_HOME", home.toString());
        TimeSource clock = () -> new TimeSource.Reading(0, Instant.parse(time).toEpochMilli());
        Output nowhere = new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        Host host = new Host(
                environment,
                Encoding.of(environment),
                new LineInput(InputStream.nullInputStream(), StandardCharsets.UTF_8),
                nowhere,
                nowhere,
                clock,
                new TerminalInfo(false, false, false, 80, 24, environment),
                Folders.of(environment, home.toString()),
                Programs.of(environment, home.toString()),
                Signals.NONE);
        return new CourseDesk(new CommandContext(host, null, new Printer(host, Language.EN)), DayBegin.USUAL);
    }

    private String next(String time) {
        return at(time).next()
                .map(next -> next.course().id() + " " + next.number() + " "
                        + next.practised().title().en())
                .orElse("");
    }

    @Test
    void nothingIsOfferedOfWhatIsNotGoingOn() throws IOException {
        assertThat(next(TODAY + "T12:00:00Z")).isEmpty();
        session("2026-09-01", "the-source", 1, 100);
        session("2026-11-25", "four-weeks-soft", 28, 100);
        session("2026-11-25", "gone", 1, 100);
        assertThat(next(TODAY + "T12:00:00Z")).isEmpty();
    }

    @Test
    void theNextDayIsOfferedFromFourInTheMorning() throws IOException {
        session("2026-11-25", "the-source", 3, 100);
        assertThat(at(TODAY + "T12:00:00Z").next()).isPresent();
        assertThat(next("2026-11-26T02:59:59Z")).isEmpty();
        assertThat(next("2026-11-26T03:00:00Z")).isEqualTo("the-source 4 Inner smile");
        assertThat(next("2026-12-24T12:00:00Z")).isEqualTo("the-source 4 Inner smile");
    }

    @Test
    void ofTwoTheOneThatWasPractisedLast() throws IOException {
        session("2026-11-24", "four-weeks-soft", 10, 100);
        session("2026-11-25", "the-source", 1, 10);
        assertThat(next(TODAY + "T12:00:00Z")).isEqualTo("the-source 1 Grounding");
        session("2026-11-26", "the-source", 1, 100);
        assertThat(next(TODAY + "T22:00:00Z")).isEqualTo("four-weeks-soft 11 Long out-breath");
    }

    @Test
    void aDayOfBreathingIsAsLongAsItsBreaths() {
        assertThat(at(TODAY + "T12:00:00Z")
                        .practised(at(TODAY + "T12:00:00Z")
                                .find("four-weeks-soft")
                                .orElseThrow()
                                .day(11))
                        .length())
                .isEqualTo(Duration.ofMinutes(5));
    }
}
