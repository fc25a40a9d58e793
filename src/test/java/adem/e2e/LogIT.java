package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of sessions that end in all ways, by the real program. */
class LogIT extends WarmTest {

    private static final String ONE = "\"$ADEM\" breathe --settle 0 -n 1 0.5-0.5";
    private static final String LONG = "\"$ADEM\" breathe --settle 0 4-6";

    private Path folder() {
        return adem.folder().resolve(".local/share/adem/log");
    }

    private List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** All lines of all logs. */
    private String kept() {
        StringBuilder all = new StringBuilder();
        for (Path file : files(".jsonl")) {
            try {
                all.append(Files.readString(file));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return all.toString();
    }

    private void awaitRunning() {
        Await.until(
                "a session in the log",
                Duration.ofMinutes(1),
                () -> !files(".running").isEmpty(),
                this::kept);
    }

    @Test
    void whoIsKilledIsInTheLogWithTheNextSession() {
        try (Pty pty = adem.around(LONG + " --plain")) {
            pty.awaitText("Breathe in, 4 s");
            awaitRunning();
            Pty.signal(pty.child(), "KILL");
            pty.awaitEnd();
        }
        assertThat(files(".running")).hasSize(1);
        try (Pty pty = adem.around(ONE)) {
            pty.awaitEnd();
        }
        assertThat(files(".running")).isEmpty();
        assertThat(kept()).contains("\"name\":\"4-6\"", "\"end\":\"killed\"", "\"end\":\"finished\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void whoIsEndedIsInTheLog(String name) {
        try (Pty pty = adem.around(LONG + " --plain")) {
            pty.awaitText("Breathe in, 4 s");
            Pty.signal(pty.child(), name);
            pty.awaitEnd();
        }
        assertThat(kept()).contains("\"end\":\"stopped\"");
        assertThat(files(".running")).isEmpty();
    }

    @Test
    void whereItCannotBeKeptOneLineSaysSo() throws IOException {
        Path file = Files.writeString(adem.folder().resolve("file"), "");
        Outcome outcome = adem.with("XDG_DATA_HOME", file).run("breathe", "--settle", "0", "-n", "1", "0.5-0.5");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .startsWith("adem: this session is not in the log (")
                .hasLineCount(1);
    }

    @Test
    void theFirstTimeItSaysWhereAndHowNotTo() throws IOException {
        Sandbox fresh = adem.with("XDG_DATA_HOME", adem.folder().resolve("data"));
        String[] breath = {"breathe", "--settle", "0", "-n", "1", "0.5-0.5"};
        Outcome first = fresh.run(breath);
        assertThat(first.err())
                .as("%s", first)
                .contains("data/adem/log", "log = off")
                .hasLineCount(1);
        assertThat(fresh.run(breath).err()).isEmpty();
        Sandbox off = adem.with("XDG_DATA_HOME", adem.folder().resolve("none"));
        assertThat(off.run("breathe", "--log", "off", "--settle", "0", "-n", "1", "0.5-0.5")
                        .err())
                .isEmpty();
        assertThat(adem.folder().resolve("none")).doesNotExist();
    }
}
