package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a terminal does to a session, floods of keys and no output included, it gets an end. */
@Tag("jdk")
class TerminalLoadIT extends WarmTest {

    private static final String BREATHE = "\"$ADEM\" breathe --settle 0 4-6";

    /** Waits for the end of the shell's script and judges what the terminal got. */
    private static void assertGivenBack(Pty pty, int code) {
        pty.awaitEnd();
        pty.transcript().assertGivenBack(code);
    }

    /** A program that is busy drawing has the most to leave undone. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void signalsWhileDrawing(String name, int code) {
        for (int time = 0; time < 2; time++) {
            try (Pty pty = adem.around(BREATHE)) {
                pty.awaitScreen("Breathe in");
                ProcessHandle java = pty.child();
                Thread storm = new Thread(() -> drag(pty, java));
                storm.start();
                Await.pause(40);
                Pty.signal(java, name);
                assertGivenBack(pty, code);
            }
        }
    }

    private static void drag(Pty pty, ProcessHandle until) {
        for (int i = 0; i < 200 && until.isAlive(); i++) {
            pty.resize(60 + i % 80, 20 + i % 30);
            Await.pause(1);
        }
    }

    @Test
    void resizeStorm() {
        Random random = new Random(4711);
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.resize(1, 1);
            for (int i = 0; i < 48; i++) {
                Await.pause(20);
                pty.resize(1 + random.nextInt(300), 1 + random.nextInt(100));
            }
            Await.pause(20);
            pty.resize(300, 100);
            pty.awaitScreen("q stop");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    /** Nobody can say how long it takes to fill a terminal: whoever fills it waits until nothing goes on any more. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129", "'', 130"})
    void terminalThatTakesNoOutput(String name, int code) {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            ProcessHandle java = pty.child();
            pty.stopReading();
            for (int i = 0; !Pty.isStuck(java); i++) {
                assertThat(i).as("pictures in a terminal that takes none").isLessThan(3_000);
                pty.resize(100 + i % 150, 30 + i % 60);
                Await.pause(20);
            }
            if (name.isEmpty()) {
                pty.type("\u0003");
            } else {
                Pty.signal(java, name);
            }
            Await.until("end", Await.PATIENCE, () -> Pty.gone(java), () -> "it still runs");
            pty.readOn();
            pty.awaitEnd();
            pty.transcript().assertModesAndCode(code);
        }
    }

    @Test
    void answersThatComeLateAreNoKeys() {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.type("\u001bP1$r2 q\u001b\\\u001b]l q\u0007\u001b[Mq q\u001b[200~ qqq\u001b[201~\u001b_pq\u001b\\ ");
            pty.awaitScreen("Paused");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @Test
    void aFloodOfKeysDoesNotDelayTheEnd() {
        byte[] flood = new byte[1 << 20];
        new Random(4711).nextBytes(flood);
        StringBuilder keys = new StringBuilder();
        for (byte one : flood) {
            char key = (char) (' ' + (one & 0x5f)); // No Ctrl-Z.
            keys.append(key == 'q' || key == 'Q' ? '?' : key);
        }
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.type(keys.toString());
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    /** What another program wrote is in the picture until then. */
    @Test
    void ctrlLPaintsAllAgain() {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("q stop");
            pty.awaitAgain("breath 1 of 10", () -> pty.type("\f"));
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }
}
