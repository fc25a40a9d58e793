package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.cli.command.AdemCommand;
import adem.host.Host;
import adem.host.LineInput;
import adem.host.TerminalInfo;
import adem.host.TimeSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code adem log} on a turned clock, in a home of its own. */
abstract class LogRuns {

    static final String EVENING = "2026-11-26T20:00:00";

    @TempDir
    Path home;

    String zone = "Europe/Amsterdam";
    String now = EVENING;
    Map<String, String> more = Map.of();

    Run log(String... words) {
        return run("", false, words);
    }

    /** Where somebody at a terminal types this. */
    Run answered(String typed, String... words) {
        return run(typed, true, words);
    }

    Run run(String typed, boolean terminal, String... words) {
        String[] all = Stream.concat(Stream.of("log"), Stream.of(words)).toArray(String[]::new);
        return adem(typed, terminal, all);
    }

    /** Runs any command. */
    Run adem(String typed, boolean terminal, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = new HashMap<>(Map.of("TZ", zone, "PATH", home.toString()));
        environment.putAll(more);
        Host host = Run.host(home, environment, terminal, out, err);
        Instant instant = LocalDateTime.parse(now).atZone(ZoneId.of(zone)).toInstant();
        TimeSource clock = () -> new TimeSource.Reading(0, instant.toEpochMilli());
        Host turned = new Host(
                host.environment(),
                host.encoding(),
                new LineInput(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8),
                host.out(),
                host.err(),
                clock,
                new TerminalInfo(terminal, terminal, false, 80, 24, host.environment()),
                host.folders(),
                host.programs(),
                host.signals());
        int code = new Cli(turned, new AdemCommand.Tree()).run(words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Run added(String... words) {
        Run run = log(Stream.concat(Stream.of("add"), Stream.of(words)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run;
    }

    Object last(String key) {
        List<?> sessions = (List<?>) log("--json").json("sessions");
        return ((Map<?, ?>) sessions.get(sessions.size() - 1)).get(key);
    }

    /** The files of the log in which anything stands. */
    List<Path> kept() throws IOException {
        Path folder = home.resolve(".local/share/adem/log");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toFile().length() > 0).toList();
        }
    }

    void later() {
        now = LocalDateTime.parse(now).plusMinutes(70).toString() + ":00";
    }
}
