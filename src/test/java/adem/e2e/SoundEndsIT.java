package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a session with sound is left, nothing is left of it; and what keys do to the sound. */
@Order(5) // Among the longest, which begin first.
class SoundEndsIT extends SoundTest {

    private static final String BREATHE = "\"$ADEM\" breathe --settle 0 -n 300 0.5-0.5";
    private static final String TONES = BREATHE + " --sound tones";
    /** So much longer than without sound it may take to end; far less than players here hang. */
    private static final Duration MORE = Duration.ofSeconds(5);

    private static final String PROMPT = "READY> ";

    /** After two seconds a player that reads nothing has taken all it can, and whoever writes to it waits. */
    private static void awaitFullPipe(Pty pty) {
        pty.awaitScreen("breath 3 of");
    }

    /** However busy the machine is: a session without sound, ended at the same time, tells how long an end takes on it. */
    @ParameterizedTest
    @CsvSource({"q, 0", "^C, 130", "TERM, 143", "HUP, 129"})
    void whateverEndsItEndsThePlayerToo(String how, int code) {
        Sandbox working = another("working").withProgram("paplay", PLAYS);
        Sandbox hanging = another("hanging").withProgram("paplay", HANGS);
        Sandbox deaf = another("deaf").withProgram("paplay", PLAYS).withProgram("espeak-ng", HANGS);
        try (Pty silent = another("silent").around(BREATHE + " --sound off");
                Pty one = working.around(TONES);
                Pty two = hanging.around(TONES);
                Pty three = deaf.around(BREATHE + " --sound both")) {
            List<Pty> heard = List.of(one, two, three);
            heard.forEach(SoundEndsIT::awaitFullPipe);
            long start = System.nanoTime();
            heard.forEach(pty -> end(pty, how));
            end(silent, how);
            silent.awaitEnd();
            Duration usual = Duration.ofNanos(System.nanoTime() - start);
            for (Pty pty : heard) {
                pty.awaitEnd();
                pty.transcript().assertGivenBack(code);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(usual.plus(MORE));
            List.of(working, hanging, deaf).forEach(SoundTest::assertStartedAndGone);
        }
    }

    private static void end(Pty pty, String how) {
        if (how.length() > 2) {
            Pty.signal(pty.child(), how);
        } else {
            pty.type(how.equals("^C") ? "\u0003" : how);
        }
    }

    /** Long enough not to be done before it is ended; a key would end the shell around it, too. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void anExportThatIsEndedLeavesNothing(String how, int code) throws IOException {
        Path folder = Files.createDirectories(home.resolve("export"));
        try (Pty pty =
                adem.around("\"$ADEM\" breathe -n 900 4-6 --sound tones --export '" + folder.resolve("a.opus") + "'")) {
            pty.await("draft", () -> !names(folder).isEmpty());
            assertThat(names(folder)).allMatch(name -> name.endsWith(".part"));
            end(pty, how);
            pty.awaitEnd();
            pty.transcript().assertUnharmed(code);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static List<String> names(Path folder) {
        return List.of(folder.toFile().list());
    }

    @Tag("jdk")
    @Test
    void aClosedWindowEndsThePlayerToo() {
        Sandbox working = adem.withProgram("paplay", PLAYS);
        try (Pty pty = working.around(TONES)) {
            pty.await("sound", () -> played(working) > 0);
            List<ProcessHandle> players = players(working);
            pty.hangUp();
            Await.until("end", Await.PATIENCE, () -> players.stream().allMatch(Pty::gone), () -> "it still plays");
        }
    }

    /** Ctrl-Z stops the player with the program; both go on together. */
    @Tag("jdk")
    @Test
    void comesBackFromTheBackgroundWithItsSound() {
        Sandbox playing = adem.withProgram("paplay", PLAYS).with("PS1", PROMPT);
        try (Pty pty = playing.shell("-i")) {
            awaitPrompts(pty, 1);
            pty.type(TONES + "\n");
            pty.await("sound", () -> played(playing) > 0);
            pty.type("\u001a");
            awaitPrompts(pty, 2);
            pty.type("fg\n");
            pty.awaitScreen("Paused");
            long before = played(playing);
            pty.type(" ");
            pty.await("sound again", () -> played(playing) > before + 20_000);
            assertThat(pty.screen()).doesNotContain("Paused");
            pty.type("q");
            awaitPrompts(pty, 3);
            assertThat(pty.transcript().text()).doesNotContain(NOTICES.get(0)).contains("Stopped after");
        }
        assertStartedAndGone(playing);
    }

    private static void awaitPrompts(Pty pty, int count) {
        pty.await("prompt " + count, () -> (pty.transcript().text() + " ").split(PROMPT, -1).length > count);
    }

    /** Ctrl-\ means nothing here, and is no end for the player either. */
    @Test
    void theKeyThatKillsOtherProgramsLeavesThePlayerAlone() {
        Sandbox playing = adem.withProgram("paplay", PLAYS);
        try (Pty pty = playing.around(TONES)) {
            pty.await("sound", () -> played(playing) > 0);
            pty.type("\u001c");
            long before = played(playing);
            pty.await("more sound", () -> played(playing) > before + 20_000);
            pty.type("q");
            assertEndsWellWith(pty, "");
        }
        assertThat(lines(playing, "started")).hasSize(1);
    }

    @Test
    void mMutesAndTheHintTellsWhatItDoesNext() {
        Sandbox playing = another("playing").withProgram("paplay", PLAYS);
        try (Pty pty = playing.around(TONES);
                Pty bell = another("bell").around(BREATHE + " --sound bell");
                Pty off = another("off").withProgram("paplay", PLAYS).around(BREATHE + " --sound off")) {
            pty.awaitScreen("m mute");
            pty.type("m");
            pty.awaitScreen("m sound");
            pty.type("m");
            pty.awaitScreen("m mute");
            bell.awaitScreen("m mute");
            off.awaitScreen("q stop");
            assertThat(off.screen()).doesNotContain("m mute", "m sound");
            for (Pty one : List.of(pty, bell, off)) {
                one.type("q");
                assertEndsWellWith(one, "");
            }
            assertThat(home.resolve("off/started")).doesNotExist();
        }
    }

    @Test
    void aMutedBellIsSilent() {
        try (Pty pty = adem.around("\"$ADEM\" breathe --settle 0 0.5-0.5 --sound bell")) {
            pty.await("bell", () -> rings(pty) == 1);
            pty.type("m");
            pty.awaitScreen("m sound");
            int before = rings(pty);
            pty.awaitScreen("breath 3 of");
            assertThat(rings(pty)).isEqualTo(before);
            pty.type("m");
            pty.await("bell again", () -> rings(pty) > before);
            pty.type("q");
            assertEndsWellWith(pty, "");
        }
    }

    @Test
    void aChoiceAtTheKeyboardIsRemembered() throws IOException {
        Sandbox playing = adem.withProgram("paplay", PLAYS);
        Path file = home.resolve("config/adem/config.properties");
        try (Pty pty = playing.around(BREATHE + " --sound both")) {
            awaitPlayer(pty, playing);
            pty.type("q");
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("Saved: sound = both");
        }
        assertThat(Files.readAllLines(file)).containsExactly("sound = both");
    }
}
