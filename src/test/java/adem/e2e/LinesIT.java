package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is no whole screen to take, adem writes lines and nothing else, and ends as well. */
@Tag("jdk")
class LinesIT extends WarmTest {

    private static final String SHORT = "\"$ADEM\" breathe --settle 0 -n 1 0.5-0.5";
    private static final String LONG = "\"$ADEM\" breathe --settle 0 4-6";

    private static Transcript end(Pty pty, int code) {
        pty.awaitEnd();
        pty.transcript().assertUnharmed(code);
        assertThat(pty.transcript().hasEscapes()).as("escapes in %s", pty).isFalse();
        return pty.transcript();
    }

    @Test
    void withoutAKeyboardOrScreen() {
        try (Pty empty = adem.around(SHORT + " </dev/null");
                Pty closed = adem.around(SHORT + " <&-");
                Pty piped = adem.around("echo q | " + SHORT);
                Pty read = adem.around(SHORT + " | cat")) {
            for (Pty pty : List.of(empty, closed, piped, read)) {
                assertThat(end(pty, 0).text())
                        .contains("\nBreathe in, 0.5 s", "\nBreathe out, 0.5 s", "\nDone: 1 breath")
                        .doesNotContain("Keys");
            }
        }
    }

    @Test
    void readerThatLeaves() {
        try (Pty pty = adem.around("{ " + LONG + "; echo LEFT=$? >&2; } | head -1")) {
            String text = end(pty, 0).text();
            assertThat(text).contains("Breathing: 10 breaths", "LEFT=129").doesNotContain("Dizzy", "adem: ");
        }
    }

    @Test
    void closedOutput() {
        try (Pty pty = adem.around(LONG + " >&-")) {
            assertThat(end(pty, 1).text()).contains("\nadem: cannot write: ").doesNotContain("Breath");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM,dumb", "ACCESSIBLE,1"})
    void onTerminalsThatOnlyAppend(String name, String value) {
        try (Pty pty = adem.with(name, value).around(LONG)) {
            pty.awaitText("Breathe in, 4 s");
            assertThat(pty.transcript().text()).contains("Keys");
            pty.type("q\n");
            assertThat(end(pty, 0).text()).contains("Stopped after 0 breaths");
        }
    }

    @Test
    void onATerminalOfNoType() {
        try (Pty pty = adem.around("unset TERM; " + LONG)) {
            pty.awaitText("Breathe in, 4 s");
            pty.type("q\n");
            end(pty, 0);
        }
    }

    /** The trap keeps the shell from dying of the same Ctrl-C. */
    @Test
    void interrupted() {
        try (Pty pty = adem.around("trap : INT; " + LONG + " --plain")) {
            pty.awaitText("Breathe in, 4 s");
            pty.type("\u0003");
            end(pty, 130);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void signals(String name, int code) {
        try (Pty pty = adem.around(LONG + " --plain")) {
            pty.awaitText("Breathe in, 4 s");
            Pty.signal(pty.child(), name);
            end(pty, code);
        }
    }

    @Test
    void theEndOfInputIsTheEnd() {
        try (Pty pty = adem.around(LONG + " --plain")) {
            pty.awaitText("Breathe in, 4 s");
            pty.type("\u0004");
            assertThat(end(pty, 0).text()).contains("Stopped after 0 breaths");
        }
    }

    @Test
    void afterAStopItIsPaused() {
        try (Pty pty = adem.around(LONG + " --plain")) {
            pty.awaitText("Breathe in, 4 s");
            ProcessHandle java = pty.child();
            pty.await("listening", () -> Pty.listens(java));
            Pty.signal(java, "STOP");
            Pty.signal(java, "CONT");
            pty.awaitText("Paused: space to go on");
            pty.type("q\n");
            end(pty, 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void terminalThatTakesNoOutput(String name, int code) {
        try (Pty pty = adem.around("\"$ADEM\" breathe --settle 0 0.5-0.5 --plain")) {
            pty.awaitText("Breathe in, 0.5 s");
            ProcessHandle java = pty.child();
            pty.type("\u0013"); // Ctrl-S
            pty.await("stopped terminal", () -> Pty.isStuck(java));
            Pty.signal(java, name);
            Await.until("end", Await.PATIENCE, () -> Pty.gone(java), () -> "it still runs");
            pty.type("\u0011"); // Ctrl-Q
            pty.awaitEnd();
            pty.transcript().assertModesAndCode(code);
        }
    }
}
