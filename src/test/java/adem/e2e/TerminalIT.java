package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a session on the whole screen, the terminal is as it was. */
class TerminalIT extends WarmTest {

    private static final String BREATHE = "\"$ADEM\" breathe --settle 0 4-6";

    /** Waits for the end of the shell's script and judges what the terminal got. */
    private static void assertGivenBack(Pty pty, int code) {
        pty.awaitEnd();
        pty.transcript().assertGivenBack(code);
    }

    @Test
    void naturalEnd() {
        try (Pty pty = adem.around("\"$ADEM\" breathe --settle 0 -n 1 0.5-0.5")) {
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().afterwards().text()).startsWith("Done: 1 breath in 0:01 minutes.\r\nEXIT=0");
        }
    }

    @ParameterizedTest
    @CsvSource({"q, 0", "^C, 130", "' q', 0", "' ^C', 130", "?q, 0", "?^C, 130", "^\\q, 0", "^D^Sq, 0"})
    void keys(String keys, int code) {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.type(withControls(keys));
            assertGivenBack(pty, code);
        }
    }

    /** As people write them: ^C is Ctrl and C. */
    private static String withControls(String keys) {
        return Pattern.compile("\\^(.)")
                .matcher(keys)
                .replaceAll(key -> String.valueOf((char) (key.group(1).charAt(0) - '@')));
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void signals(String name, int code) {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            Pty.signal(pty.child(), name);
            assertGivenBack(pty, code);
        }
    }

    /** Between taking the terminal and showing the first picture a signal is as likely as ever. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void signalsWhileStarting(String name, int code) {
        long start = millisToFirstPicture();
        for (long after = start - 60; after < start + 10; after += 7) {
            try (Pty pty = adem.around(BREATHE)) {
                Await.pause(Math.max(1, after));
                pty.awaitText("MODES=");
                Pty.signal(pty.child(), name);
                pty.awaitEnd();
                pty.transcript().assertUnharmed(code);
            }
        }
    }

    private long millisToFirstPicture() {
        long start = System.nanoTime();
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitText("\u001b[?1049h");
            return (System.nanoTime() - start) / 1_000_000;
        }
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
    void failureInside() throws IOException {
        Path broken = classThatCannotBeUsed("adem/screen/Layout.class");
        Sandbox failing = adem.withoutCache().with("ADEM_JAVA_OPTIONS", "-Xbootclasspath/a:" + broken);
        try (Pty pty = failing.around(BREATHE)) {
            assertGivenBack(pty, 1);
            assertThat(pty.transcript().afterwards().text()).startsWith("adem: something went wrong");
        }
    }

    /** Among Java's own classes a class is hidden from the rest of its package: the program fails at first use. */
    private Path classThatCannotBeUsed(String name) throws IOException {
        Path folder = home.resolve("broken");
        try (var jars = Files.newDirectoryStream(Sandbox.PROGRAM.resolve("lib"), "adem-*.jar");
                FileSystem jar = FileSystems.newFileSystem(jars.iterator().next())) {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(jar.getPath(name), target);
        }
        return folder;
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
            Await.until("end", Duration.ofSeconds(5), () -> Pty.gone(java), () -> "it still runs");
            pty.readOn();
            pty.awaitEnd();
            pty.transcript().assertModesAndCode(code);
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

    @Test
    void afterAStopItIsPausedAndEverythingIsSetAgain() {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            ProcessHandle java = pty.child();
            Pty.signal(java, "STOP");
            pty.awaitAgain("\u001b[?1049h", () -> Pty.signal(java, "CONT"));
            pty.awaitScreen("Paused");
            pty.type("q");
            assertGivenBack(pty, 0);
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

    /** A program that is asked about terminals would be started before the first picture, and may not know this one either. */
    @ParameterizedTest
    @ValueSource(
            strings = {"xterm-ghostty", "xterm-kitty", "alacritty", "foot", "wezterm", "st-256color", "tmux-256color"})
    void aTerminalThatIsNotKnownIsTakenForAnXterm(String type) {
        Sandbox asked = adem.with("TERM", type).withProgram("infocmp", "touch '" + home + "/asked'", "exit 1");
        try (Pty pty = asked.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
        assertThat(home.resolve("asked")).doesNotExist();
    }

    @Test
    void aConsoleGetsADrawingInAscii() {
        try (Pty pty = adem.with("TERM", "linux").around("\"$ADEM\" breathe --settle 0 --lang nl 4-6")) {
            pty.awaitScreen("Adem in");
            pty.type("q");
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().text()).doesNotContainPattern("[\u2500-\u28ff]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ansi", "sun-color", "wyse60"})
    void aTerminalThatCannotGiveItsScreenBackGetsLines(String type) {
        try (Pty pty = adem.with("TERM", type).around(BREATHE)) {
            pty.awaitText("Breathe in, 4 s");
            pty.type("q\n");
            pty.awaitEnd();
            pty.transcript().assertUnharmed(0);
        }
        try (Pty pty = adem.with("TERM", type).around("\"$ADEM\" doctor")) {
            pty.awaitEnd();
            assertThat(pty.transcript().text())
                    .contains("as plain lines: the terminal cannot be controlled", "(TERM=" + type);
        }
    }

    @Test
    void withoutJLinesLibraryThereAreLines() throws IOException {
        Path copy = Programs.copy(home.resolve("without"));
        List<Path> places = new ArrayList<>(List.of(copy.resolve("lib/native")));
        try (var jars = Files.newDirectoryStream(copy.resolve("lib"), "jline-native-*.jar");
                FileSystem jar = FileSystems.newFileSystem(jars.iterator().next())) {
            places.add(jar.getPath("org/jline/nativ"));
            for (Path place : places) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path library : files.filter(file -> file.toString().contains("jlinenative"))
                            .toList()) {
                        Files.delete(library);
                    }
                }
            }
        }
        Sandbox without = adem.withoutCache().launching(copy.resolve("bin/adem"));
        try (Pty pty = without.around(BREATHE)) {
            pty.awaitText("Breathe in, 4 s");
            pty.type("q\n");
            pty.awaitEnd();
            pty.transcript().assertUnharmed(0);
        }
    }

    @Test
    void closedWindowOfAShell() {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            assertGoneAfterHangUp(pty, pty.child());
        }
    }

    @Test
    void closedWindowOfTheProgramItself() {
        try (Pty pty = adem.open("breathe", "--settle", "0", "4-6")) {
            pty.awaitScreen("Breathe in");
            assertGoneAfterHangUp(pty, pty.process());
        }
    }

    private static void assertGoneAfterHangUp(Pty pty, ProcessHandle java) {
        pty.hangUp();
        Await.until("end", Duration.ofSeconds(5), () -> Pty.gone(java), () -> "it still runs");
    }
}
