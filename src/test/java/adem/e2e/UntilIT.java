package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session beside a command: it ends with the command, and what becomes of the command is up to its user. */
@Tag("jdk")
class UntilIT extends WarmTest {

    /** Longer than any test waits. */
    private static final String LONG = "echo $$ > number; echo begun; exec sleep 600";

    private Path drafts;

    @BeforeEach
    void keepDraftsApart() throws IOException {
        drafts = Files.createDirectory(home.resolve("drafts"));
        adem = adem.with("TMPDIR", drafts).with("SHELL", "/bin/sh");
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(drafts)) {
            return files.toList();
        }
    }

    private static String breathe(String more) {
        return "\"$ADEM\" breathe --settle 0 " + more;
    }

    private Pty running(String more) {
        Pty pty = adem.around(breathe("4-6 --until '" + LONG + "' " + more));
        pty.await("command", () -> Files.exists(home.resolve("number")));
        return pty;
    }

    private ProcessHandle command() throws IOException {
        String number = "";
        while (number.isEmpty()) {
            number = Files.readString(home.resolve("number")).strip();
        }
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    @Test
    void endsWithTheBreathInWhichTheCommandEnds() throws IOException {
        Outcome outcome =
                adem.run("breathe", "--settle", "0", "0.5-0.5", "--until", "sleep 2; echo hi; exit 3", "--log", "off");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out())
                .startsWith("Breathing: 0.5 s in, 0.5 s out, until sleep 2; ")
                .contains(
                        "\nBreathe out, 0.5 s, breath 1: ", " ended with exit code 3: now breathe as you like\nDone: ")
                .matches("(?s).*\nsleep 2; echo hi; exit 3 ended with exit code 3, after 0:0\\d\\.\nhi\n");
        String[] lines = outcome.out().split("\n");
        int told = List.of(lines).indexOf("sleep 2; echo hi; e… ended with exit code 3: now breathe as you like");
        assertThat(lines[told - 1]).startsWith("Breathe out");
        assertThat(drafts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, true is done (exit code 0)",
        "kill -9 $$, 137, kill -9 $$ was ended by a signal (exit code 137)"
    })
    void whatIsOverBeforeTheFirstBreathIsToldInOneLine(String typed, int code, String told) {
        Outcome outcome = adem.run("breathe", "--settle", "2m", "--until", typed, "--log", "off");
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out().lines().toList()).hasSize(4).last().asString().startsWith(told + ", after 0:0");
    }

    @Test
    void onlyTheEndOfMuchIsShownAndAllOfItIsKept() throws IOException {
        Outcome outcome = adem.run(
                "breathe",
                "--settle",
                "1m",
                "--until",
                "head -c 200000 /dev/zero | tr '\\0' x; echo; echo last",
                "--log",
                "off");
        assertThat(outcome.out().length()).isLessThan(70_000);
        assertThat(outcome.out()).contains("\nlast\nThis is the last part of the output; all of it is in " + drafts);
        assertThat(drafts())
                .hasSize(1)
                .first()
                .satisfies(file -> assertThat(Files.size(file)).isEqualTo(200_006));
    }

    @ParameterizedTest
    @CsvSource({"'', q, s", "--plain, 'q\n', 's\n'"})
    void itsUserStopsIt(String more, String leave, String stop) throws IOException {
        try (Pty pty = running(more)) {
            pty.awaitScreen("Breathe in");
            ProcessHandle command = command();
            pty.type(leave);
            pty.awaitScreen("Leave it running");
            if (more.isEmpty()) {
                Await.pause(600); // A key that comes at once was meant for something else.
            }
            pty.type(stop);
            pty.awaitText("END");
            pty.transcript().assertUnharmed(143);
            assertThat(pty.transcript().words()).contains("was ended by a signal (exit code 143)", " begun");
            assertThat(Pty.gone(command)).isTrue();
            assertThat(drafts()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', q, q", "--plain, 'q\n', '\n'", "--plain, '\u0004', ''"})
    void itsUserLeavesIt(String more, String leave, String answer) throws IOException {
        try (Pty pty = running(more)) {
            pty.awaitScreen("Breathe in");
            ProcessHandle command = command();
            pty.type(leave);
            if (!answer.isEmpty()) {
                pty.awaitScreen("Leave it running");
                if (more.isEmpty()) {
                    Await.pause(600);
                }
                pty.type(answer);
            }
            pty.awaitText("END");
            pty.transcript().assertUnharmed(0);
            assertThat(pty.transcript().words()).contains("keeps running, as process " + command.pid());
            assertThat(Pty.gone(command)).isFalse();
            assertThat(drafts())
                    .hasSize(1)
                    .first()
                    .satisfies(file -> assertThat(file).hasContent("begun"));
            command.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "--plain"})
    void interruptedItEndsToo(String more) throws IOException {
        try (Pty pty = adem.around("trap : INT; " + breathe("4-6 --until '" + LONG + "' " + more))) {
            pty.await("command", () -> Files.exists(home.resolve("number")));
            pty.awaitScreen("Breathe in");
            ProcessHandle command = command();
            pty.type("\u0003");
            pty.awaitText("END");
            pty.transcript().assertUnharmed(130);
            assertThat(pty.transcript().words()).contains("was ended by a signal (exit code 130)", " begun");
            assertThat(Pty.gone(command)).isTrue();
            assertThat(drafts()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void whenAdemIsToldToEndSoIsTheCommand(String signal, int code) throws IOException {
        try (Pty pty = running("--plain")) {
            pty.awaitScreen("Breathe in");
            ProcessHandle command = command();
            Pty.signal(pty.child(), signal);
            pty.awaitText("END");
            pty.transcript().assertUnharmed(code);
            Await.until("end", Await.PATIENCE, () -> Pty.gone(command), () -> "it still runs");
            assertThat(drafts()).isEmpty();
        }
    }

    @Test
    void inAPauseItIsToldAtOnce() throws IOException {
        try (Pty pty = adem.around(breathe("4-6 --plain --until 'while ! test -f done; do sleep 0.1; done'"))) {
            pty.awaitScreen("Breathe in");
            pty.type(" \n");
            pty.awaitText("Paused");
            Files.createFile(home.resolve("done"));
            pty.awaitText("END");
            assertThat(pty.transcript().words())
                    .contains("is done (exit code 0), after")
                    .doesNotContain("now breathe");
        }
    }
}
