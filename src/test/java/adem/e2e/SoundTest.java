package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** For tests of sessions that are heard: programs that seem to play and to speak, and what became of them. */
@Execution(ExecutionMode.CONCURRENT)
abstract class SoundTest extends WarmTest {

    /** Tells which process it is, and becomes another program then. */
    private static final String TELL = "echo $$ >>\"$HOME/started\"; ";

    static final String PLAYS = TELL + "exec cat >>\"$HOME/played\"";
    /** Does not go by itself with the shell or with Ctrl-C, so that it is seen who ends it. */
    static final String HANGS = "trap '' HUP INT; " + TELL + "exec sleep 600";

    static final String FAILS = TELL + "exit 1";

    /** What is said when a player failed, and when there is none. */
    static final List<String> NOTICES = List.of("Sound lost", "No player", "No voice, only tones", "The voice failed");

    /** A sandbox beside the others of a test, so that they can run at the same time. */
    Sandbox another(String name) {
        try {
            return Sandbox.in(Files.createDirectories(home.resolve(name)))
                    .with("XDG_CACHE_HOME", adem.environment().get("XDG_CACHE_HOME"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The lines of a file in its home folder; none while there is no such file. */
    static List<String> lines(Sandbox sandbox, String name) {
        Path file = sandbox.folder().resolve(name);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** How many bytes were played. */
    static long played(Sandbox sandbox) {
        return sandbox.folder().resolve("played").toFile().length();
    }

    /** Those that played or spoke and are still there. */
    static List<ProcessHandle> players(Sandbox sandbox) {
        return lines(sandbox, "started").stream()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(process -> !Pty.gone(process))
                .toList();
    }

    static void awaitPlayer(Pty pty, Sandbox sandbox) {
        pty.await("player", () -> !players(sandbox).isEmpty());
    }

    /** Checks that some did play or speak, and none is left. */
    static void assertStartedAndGone(Sandbox sandbox) {
        assertThat(lines(sandbox, "started")).as("started").isNotEmpty();
        assertThat(players(sandbox)).as("still there").isEmpty();
    }

    /** Waits for the end, and checks that this notice was given, once, and no other; none where it is empty. */
    static void assertEndsWellWith(Pty pty, String notice) {
        pty.awaitEnd();
        pty.transcript().assertUnharmed(0);
        String text = pty.transcript().text();
        for (String one : NOTICES) {
            assertThat(text.split(one, -1).length - 1)
                    .as("\"%s\" in %s", one, pty)
                    .isEqualTo(one.equals(notice) ? 1 : 0);
        }
    }

    static int rings(Pty pty) {
        return (int) pty.transcript()
                .text()
                .chars()
                .filter(character -> character == '\u0007')
                .count();
    }
}
