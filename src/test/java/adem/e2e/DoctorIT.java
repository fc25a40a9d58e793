package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The doctor asks the terminal and tries programs, and leaves both as they were. */
@Order(6) // Among the longest, which begin first.
class DoctorIT extends SoundTest {

    private static final String QUESTION = "\u001b[6n";

    /** Checks that it ended well and left the terminal as it was, but for what it asked and coloured. */
    private static void assertEndedWell(Pty pty) {
        pty.awaitEnd();
        String text = pty.transcript().text();
        new Transcript(text.replace(QUESTION, "").replaceAll("\u001b\\[[0-9;]*m", "")).assertUnharmed(0);
    }

    @Tag("jdk")
    @Test
    void asksTheTerminalAndGivesItBack() {
        Sandbox working = adem.withProgram("paplay", PLAYS);
        try (Pty pty = working.around("\"$ADEM\" doctor")) {
            pty.awaitText(QUESTION);
            pty.type("\u001b[12;1R");
            assertEndedWell(pty);
            assertThat(pty.transcript().text())
                    .contains("full screen", "size            80 x 24", "colours         256")
                    .containsPattern("answers {9}in \\d+ ms")
                    .contains("paplay          works");
        }
        assertStartedAndGone(working);
    }

    @Test
    void aTerminalThatDoesNotAnswerIsNotWaitedForLong() {
        try (Pty pty = adem.around("\"$ADEM\" doctor --json")) {
            assertEndedWell(pty);
            assertThat(pty.transcript().text()).contains("\"answer_ms\": null", "\"sessions\": \"full screen\"");
        }
    }

    @Test
    void aProgramThatHangsIsToldAndEnded() {
        Sandbox hanging = adem.withProgram("aplay", HANGS);
        Outcome outcome = hanging.run("doctor", "--lang", "nl");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("aplay reageert niet", "kijk of de geluidsdienst draait");
        assertStartedAndGone(hanging);
    }

    /** The native library taken away: sessions are in lines, and the doctor says why. */
    @Test
    void aTerminalThatCannotBeTakenOverIsTold() throws IOException {
        Path copy = Programs.copy(home.resolve("copy"));
        try (Stream<Path> files = Files.walk(copy.resolve("lib"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.startsWith(copy.resolve("lib/native"))) {
                    Files.delete(file);
                } else if (file.getFileName().toString().startsWith("jline-native")) {
                    removeLibraries(file);
                }
            }
        }
        Sandbox poorer = adem.withoutCache().launching(copy.resolve("bin/adem"));
        try (Pty pty = poorer.around("\"$ADEM\" doctor")) {
            pty.awaitEnd();
            assertThat(pty.transcript().text())
                    .contains("as plain lines: the terminal cannot be controlled", "EXIT=0")
                    .doesNotContain("went wrong");
        }
    }

    private static void removeLibraries(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(inside.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void aSampleIsHeard() {
        Sandbox working = adem.withProgram("paplay", PLAYS);
        try (Pty pty = working.around("\"$ADEM\" doctor --try")) {
            assertEndedWell(pty);
            assertThat(pty.transcript().text()).contains("This is how adem sounds", "No voice, only tones");
        }
        assertThat(played(working)).isGreaterThan(6 * 48_000);
        assertStartedAndGone(working);
    }
}
