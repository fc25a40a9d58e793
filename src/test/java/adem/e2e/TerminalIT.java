package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever ends a session on the whole screen, the terminal is as it was. */
@Order(2) // Among the longest, which begin first.
@Tag("jdk")
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

    private static final String TO_THE_NEXT_BREATH = "\033[C";

    /** Who said no number may go on once; the breaths that are counted go on too. */
    @Test
    void whoSaidNoNumberMayGoOnToFiveMinutes() {
        try (Pty pty = adem.around("\"$ADEM\" breathe --settle 0 3-3")) {
            pty.awaitScreen("breath 1 of 10");
            pty.type(TO_THE_NEXT_BREATH.repeat(9));
            pty.awaitScreen("Enter on to five minutes");
            pty.type("\r");
            pty.awaitScreen("breath 11 of ");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @Test
    void whoSaidANumberMayDoTheSameOnceMore() {
        try (Pty pty = adem.around("\"$ADEM\" breathe --settle 0 -n 1 3-3")) {
            pty.awaitScreen("Enter once more");
            assertGivenBack(pty, 0);
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

    /** As soon as each of these is seen, and in between, where nothing is seen: at parts of the time that a start takes. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void signalsWhileStarting(String name, int code) {
        for (String seen : List.of("\u001b[?1049h", "\u001b[?25l")) {
            assertUnharmedBy(name, code, pty -> pty.awaitText(seen));
        }
        assertUnharmedBy(name, code, Pty::child);
        assertUnharmedBy(name, code, pty -> pty.await("java", () -> isJava(pty.child())));
        long start = millisToFirstPicture();
        for (int eighths = 3; eighths <= 8; eighths++) {
            long after = start * eighths / 8;
            assertUnharmedBy(name, code, pty -> Await.pause(after));
        }
    }

    private void assertUnharmedBy(String signal, int code, Consumer<Pty> moment) {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitText("MODES=");
            moment.accept(pty);
            Pty.signal(pty.child(), signal);
            pty.awaitEnd();
            pty.transcript().assertUnharmed(code);
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/java");
    }

    private long millisToFirstPicture() {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitText("MODES=");
            long start = System.nanoTime();
            pty.awaitText("\u001b[?1049h");
            return (System.nanoTime() - start) / 1_000_000;
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
        Await.until("end", Await.PATIENCE, () -> Pty.gone(java), () -> "it still runs");
    }
}
