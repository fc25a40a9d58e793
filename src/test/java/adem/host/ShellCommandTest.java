package adem.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ShellCommandTest {

    private static final Duration HARDLY_ANY = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private Host host(String path, String shell) {
        Map<String, String> environment = new HashMap<>(Map.of("PATH", path, "SHELL", shell));
        Output nowhere = new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        return new Host(
                environment,
                new Encoding(StandardCharsets.UTF_8, true),
                new LineInput(new ByteArrayInputStream(new byte[0]), StandardCharsets.UTF_8),
                nowhere,
                nowhere,
                TimeSource.system(),
                new TerminalInfo(false, false, false, 80, 24, environment),
                Folders.of(environment, folder.toString()),
                new Programs(path, false, folder),
                Signals.NONE);
    }

    private ShellCommand start(String command) throws IOException {
        return ShellCommand.start(host(System.getenv("PATH"), ""), command, HARDLY_ANY);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @ParameterizedTest
    @CsvSource({"exit 3, 3", "true, 0", "kill -9 $$, 137", "nonsense-that-is-no-command, 127", "cat, 0"})
    void itsExitCodeIsThatOfTheShell(String typed, int code) throws IOException, InterruptedException {
        try (ShellCommand command = start(typed)) {
            assertThat(command.exitCode()).isEqualTo(code);
            assertThat(command.isOver()).isTrue();
        }
        assertThat(files()).isZero();
    }

    @Test
    void whatItPrintsGoesToOneFileThatIsGoneAfterwardsUnlessItIsKept() throws IOException, InterruptedException {
        try (ShellCommand command = start("echo out; echo err >&2")) {
            command.exitCode();
            assertThat(command.printed()).hasContent("out\nerr");
        }
        assertThat(files()).isZero();
        try (ShellCommand command = start("echo out")) {
            command.exitCode();
            command.keepPrinted();
        }
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void theShellIsTheUsersOwn() throws IOException, InterruptedException {
        Path own = folder.resolve("own");
        Files.writeString(own, "#!/bin/sh\necho \"$# $1 $2\"\n");
        own.toFile().setExecutable(true);
        try (ShellCommand command = ShellCommand.start(host("", own.toString()), "a 'b' $c")) {
            command.exitCode();
            assertThat(command.printed()).hasContent("2 -c a 'b' $c");
        }
        for (String none : new String[] {"", "sh", "/nowhere/sh", folder.toString(), "a\0b"}) {
            try (ShellCommand command = ShellCommand.start(host("", none), "echo $0")) {
                assertThat(command.exitCode()).as(none).isZero();
            }
        }
    }

    /** All that it started ends with it, also what does not want to. */
    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void allOfItEnds(String signal, int code) throws IOException, InterruptedException {
        try (ShellCommand command = start("sleep 300 & echo $! > '" + folder.resolve("child") + "'; exec sleep 300")) {
            ProcessHandle child = child();
            command.end(signal);
            assertThat(command.exitCode()).isEqualTo(code);
            // In the background a shell has children ignore INT; then they are killed.
            child.onExit().join();
        }
    }

    @Test
    void whoDoesNotEndIsKilled() throws IOException, InterruptedException {
        try (ShellCommand command =
                start("trap '' TERM; echo $$ > '" + folder.resolve("child") + "'; while :; do sleep 1; done")) {
            child();
            command.end("TERM");
            assertThat(command.exitCode()).isEqualTo(137);
        }
    }

    /** Where there is no setsid, all are told one by one. */
    @Test
    void withoutAGroupItEndsToo() throws IOException, InterruptedException {
        String typed = "sleep 300 & echo $! > '" + folder.resolve("child") + "'; wait";
        try (ShellCommand command = ShellCommand.start(host("/nowhere", ""), "PATH=/usr/bin:/bin; " + typed)) {
            ProcessHandle child = child();
            command.end("TERM");
            assertThat(command.exitCode()).isEqualTo(143);
            child.onExit().join();
        }
    }

    private ProcessHandle child() throws IOException, InterruptedException {
        Path number = folder.resolve("child");
        while (!Files.exists(number) || Files.size(number) == 0) {
            Thread.onSpinWait();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(number).strip()))
                .orElseThrow();
    }

    @Test
    void withoutAFolderForItsOutputItDoesNotBegin() {
        Host host = host("", "");
        Host full = new Host(
                host.environment(),
                host.encoding(),
                host.in(),
                host.out(),
                host.err(),
                host.time(),
                host.terminal(),
                host.folders(),
                new Programs("", false, folder.resolve("none")),
                host.signals());
        assertThatThrownBy(() -> ShellCommand.start(full, "true")).isInstanceOf(IOException.class);
    }
}
