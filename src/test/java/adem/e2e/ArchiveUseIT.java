package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A good class archive is used by every start. */
class ArchiveUseIT extends ArchiveTest {

    @Test
    void isUsedUnderAnyNameOfTheSameJava() throws IOException {
        plant(bytes -> bytes);
        assertThat(usesArchive(adem.with("JAVA_HOME", Sandbox.JAVA_HOME + "//")))
                .isTrue();
    }

    /** What a start leaves behind would make the next one distrust the archive. */
    @Test
    void isUsedByTheSecondStartAsByTheFirst() throws IOException {
        Path archive = plant(bytes -> bytes);
        assertWorks(adem);
        assertWorks(adem);
        assertThat(adem.awaitArchive()).isEqualTo(archive);
        assertThat(usesArchive(adem)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "\u0003", "TERM", "HUP"})
    void isUsedAfterASessionThatEndedLikeThis(String end) throws IOException {
        Path archive = plant(bytes -> bytes);
        try (Pty pty = adem.around("\"$ADEM\" breathe --settle 0")) {
            pty.awaitScreen("Breathe in");
            if (end.length() == 1) {
                pty.type(end);
            } else {
                Pty.signal(pty.child(), end);
            }
            pty.awaitEnd();
        }
        assertThat(adem.awaitArchive()).isEqualTo(archive);
        assertThat(usesArchive(adem)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("adem.e2e.Shells#all")
    void isUsedInEveryShell(Shells shell) throws IOException {
        plant(bytes -> bytes);
        assertThat(usesArchive(adem.launching(shell.program()), shell.running(adem.launcher())))
                .isTrue();
    }

    @Test
    void isUsedWhileAnotherStartIsOnItsWay() throws IOException {
        Path archive = plant(bytes -> bytes);
        Files.createFile(archive.resolveSibling(
                archive.getFileName() + ".run." + ProcessHandle.current().pid()));
        assertThat(usesArchive(adem)).isTrue();
    }
}
