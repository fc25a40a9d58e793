package adem.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.sound.Stub;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("looks at all processes that this one began, and at what all print")
@Timeout(60)
class ProgramsTest {

    @TempDir
    Path folder;

    private Programs on(String path) {
        return new Programs(path, false, folder);
    }

    /** Java needs a locale with UTF-8; a pager and a voice need the one that their user has. */
    @Test
    void otherProgramsGetTheUsersLocaleBack() {
        Map<String, String> changed = new HashMap<>(Map.of("LC_ALL", "C.UTF-8", "LANG", "nl_NL"));
        Programs.giveBackLocale(changed, "nl_NL.ISO-8859-1");
        assertThat(changed).containsEntry("LC_ALL", "nl_NL.ISO-8859-1").containsEntry("LANG", "nl_NL");
        Programs.giveBackLocale(changed, "");
        assertThat(changed).doesNotContainKey("LC_ALL");
        Map<String, String> own = new HashMap<>(Map.of("LC_ALL", "de_DE"));
        Programs.giveBackLocale(own, null);
        assertThat(own).containsEntry("LC_ALL", "de_DE");
    }

    @Test
    void relativeFoldersOfThePathAreNotLookedIn() throws IOException {
        Path program = Stub.program(folder, "less", "exit 0");
        String relative = Path.of("").toAbsolutePath().relativize(folder).toString();
        assertThat(Path.of(relative, "less")).isExecutable();
        for (String path : List.of("", ".", relative, File.pathSeparator, "a\0b", "./" + relative)) {
            assertThat(on(path).find("less")).as(path).isEmpty();
            assertThat(on(path + File.pathSeparator + folder).find("less")).contains(program);
        }
    }

    @Test
    void aFolderOrAFileThatCannotBeStartedIsNoProgram() throws IOException {
        Files.createDirectory(folder.resolve("less"));
        Files.writeString(folder.resolve("more"), "#!/bin/sh\n");
        assertThat(on(folder.toString()).find("less")).isEmpty();
        assertThat(on(folder.toString()).find("more")).isEmpty();
    }

    @Test
    void windowsIsToldByItsVariablesAndWritesPathInItsOwnWay() throws IOException {
        Stub.program(folder, "powershell.exe", "exit 0");
        Programs programs = Programs.of(Map.of("OS", "Windows_NT", "Path", folder.toString()), "/tmp");
        assertThat(programs.windows()).isTrue();
        assertThat(programs.find("powershell")).isPresent();
        assertThat(Programs.of(Map.of(), "/tmp").find("powershell")).isEmpty();
    }

    @Test
    void draftsAreWhereTmpdirSaysOrWhereJavaSays() throws IOException {
        String usual = folder.toString();
        Path named = Files.createDirectory(folder.resolve("named"));
        assertThat(Programs.of(Map.of("TMPDIR", named.toString()), usual).drafts())
                .isEqualTo(named);
        Path file = Files.createFile(folder.resolve("file"));
        for (String odd : List.of("", "relative", "~/tmp", folder + "/none", file.toString(), "/a\0b")) {
            assertThat(Programs.of(Map.of("TMPDIR", odd), usual).drafts())
                    .as(odd)
                    .isEqualTo(folder);
        }
    }

    @Test
    void aDraftIsForThisUserOnly() throws IOException {
        Path draft = on("").draft(".wav");
        assertThat(draft).hasParentRaw(folder).isEmptyFile();
        assertThat(draft.toString()).endsWith(".wav");
        assertThat(Files.getPosixFilePermissions(draft)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(on("").draft(".wav")).isNotEqualTo(draft);
    }

    @Test
    void withoutAFolderThereIsNoDraft() {
        Programs nowhere = new Programs("", false, folder.resolve("none"));
        assertThatThrownBy(() -> nowhere.draft(".wav")).isInstanceOf(IOException.class);
    }

    @Test
    void outputIsReadUpToALimitAndNotWaitedForForEver() throws Exception {
        Path says = Stub.program(folder, "says", "echo één; echo two");
        assertThat(on("").output(List.of(says.toString()), 1_000, Duration.ofSeconds(30)))
                .isEqualTo("één\ntwo\n");
        assertThat(on("").output(List.of(says.toString()), 2, Duration.ofSeconds(30)))
                .isEqualTo("é");
        Path hangs = Stub.program(folder, "hangs", "echo one; exec sleep 600");
        assertThat(on("").output(List.of(hangs.toString()), 1_000, Duration.ofMillis(1)))
                .isIn("", "one\n");
        assertThatThrownBy(() -> on("").output(List.of(folder + "/none"), 1_000, Duration.ofSeconds(30)))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("says", "hangs");
        }
    }

    @Test
    void aProgramIsFedThatDoesNotRead() throws Exception {
        Process deaf = Programs.start(new ProcessBuilder("sleep", "600"));
        Programs.feed(deaf, new byte[1_000_000]);
        deaf.destroyForcibly();
        assertThat(deaf.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void noneOutlivesItsGroup() throws Exception {
        ProgramGroup group = new ProgramGroup();
        Process one = group.start(new ProcessBuilder("sleep", "600"));
        Process two = group.start(new ProcessBuilder("sleep", "600"));
        group.close();
        assertThat(one.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(two.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> group.start(new ProcessBuilder("sleep", "600")))
                .isInstanceOf(IOException.class);
        group.close();
    }

    /** One thread starts programs without end, another ends the group: whichever comes first, nothing is left. */
    @Test
    void alsoNotOneThatIsJustBeingStarted() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        for (int i = 0; i < 20; i++) {
            ProgramGroup group = new ProgramGroup();
            Thread starts = Threads.daemon("starts", () -> {
                try {
                    while (true) {
                        group.start(new ProcessBuilder("sleep", "600"));
                    }
                } catch (IOException closed) {
                    // As expected.
                }
            });
            starts.start();
            Process one = null;
            while (one == null) {
                one = group.start(new ProcessBuilder("sleep", "600"));
            }
            group.close();
            starts.join();
        }
        List<ProcessHandle> left = ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .toList();
        CompletableFuture<?> gone =
                CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            assertThat(gone).succeedsWithin(20, TimeUnit.SECONDS);
        } finally {
            left.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void aThreadThatFailsPrintsNothing() throws InterruptedException {
        Thread thread = Threads.daemon("fails", () -> {
            throw new IllegalStateException("not to be seen");
        });
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getUncaughtExceptionHandler()).isNotSameAs(thread.getThreadGroup());
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true));
        try {
            thread.start();
            thread.join();
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString()).doesNotContain("not to be seen");
    }
}
