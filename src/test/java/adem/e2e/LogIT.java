package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of sessions that end in all ways, by the real program. */
@Order(8) // Among the longest, which begin first.
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
        // Of a start that was killed the archive may be the cause: it is made again.
        adem.awaitArchive();
        assertThat(files(".running")).isEmpty();
        assertThat(kept()).contains("\"name\":\"4-6\"", "\"end\":\"killed\"", "\"end\":\"finished\"");
    }

    private static final String ASKED = "How tight does your body feel now?";

    /** One key before and one after; a session that was stopped is a session. */
    @Test
    void howTightItIsIsAskedToldAndKept() {
        try (Pty pty = adem.around(LONG + " --check-in")) {
            pty.awaitScreen(ASKED);
            typeOnceRead(pty, "7");
            pty.awaitScreen("Breathe in");
            pty.type("q");
            pty.awaitScreen(ASKED);
            typeOnceRead(pty, "4");
            pty.awaitEnd();
            assertThat(pty.screen()).contains("Tightness: 7 → 4");
        }
        assertThat(kept()).contains("\"end\":\"stopped\"", "\"before\":7", "\"after\":4");
    }

    @Test
    void whoIsKilledWhileItIsAskedAfterwardsLosesNothing() {
        try (Pty pty = adem.around(LONG + " --check-in --plain")) {
            pty.awaitText(ASKED);
            pty.type("6\n");
            pty.awaitText("Breathe in, 4 s");
            pty.awaitAgain(ASKED, () -> pty.type("q\n"));
            Await.until(
                    "an end in the log",
                    Duration.ofMinutes(1),
                    () -> running().contains("\"end\":\"stopped\""),
                    this::running);
            Pty.signal(pty.child(), "KILL");
            pty.awaitEnd();
        }
        try (Pty pty = adem.around(ONE)) {
            pty.awaitEnd();
        }
        // Of a start that was killed the archive may be the cause: it is made again.
        adem.awaitArchive();
        assertThat(kept().lines().filter(line -> line.contains("\"before\":6")))
                .singleElement()
                .asString()
                .contains("\"end\":\"stopped\"")
                .doesNotContain("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--check-in", "--check-in --plain"})
    void ctrlCAtTheQuestionBeginsNothing(String options) {
        try (Pty pty = adem.around(LONG + " " + options)) {
            pty.awaitScreen(ASKED);
            if (options.contains("plain")) {
                Pty.signal(pty.child(), "INT");
            } else {
                pty.type("\003");
            }
            pty.awaitText("EXIT=130");
        }
        assertThat(kept()).isEmpty();
        assertThat(files(".running")).isEmpty();
    }

    /** A little longer than the silence after which a key counts as an answer. */
    private static final int READING_MILLIS = 600;

    /** However late the terminal is on a machine that is busy: it is typed until it counts. */
    private static void typeOnceRead(Pty pty, String key) {
        pty.await("the end of the question", () -> {
            if (pty.screen().contains(ASKED)) {
                pty.type(key);
                Await.pause(READING_MILLIS);
            }
            return !pty.screen().contains(ASKED);
        });
    }

    private String running() {
        StringBuilder all = new StringBuilder();
        for (Path file : files(".running")) {
            try {
                all.append(Files.readString(file));
            } catch (IOException gone) {
                // It is being replaced.
            }
        }
        return all.toString();
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
