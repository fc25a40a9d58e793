package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds itself and Java, wherever they are, and says so when there is no Java. */
class LauncherIT {

    @TempDir
    Path home;

    private Sandbox adem;

    @BeforeEach
    void moveIn() {
        adem = Sandbox.in(home).withoutCache();
    }

    private static void assertWorks(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches("adem \\S+ \\(Java " + javaVersion() + ", .+\\)\n");
        assertThat(outcome.code()).isZero();
    }

    private static String javaVersion() {
        try (Stream<String> lines = Files.lines(Sandbox.JAVA_HOME.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("JAVA_VERSION=\"(.*)\"", "$1"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elsewhere",
                "a folder with spaces",
                "signs $HOME 'and' \"quotes\" [a-z] * #1 \\ é",
                "a line\nbreak",
                "breaks\n\n/-n",
                "lib/adem-0.1.0"
            })
    void worksInAnyFolder(String name) throws IOException {
        Path copy = Programs.copy(home.resolve(name));
        assertWorks(adem.launching(copy.resolve("bin/adem")).run("--version"));
    }

    @Test
    void worksInAFolderWithLettersInTheCLocale() throws IOException {
        Path copy = Programs.copy(home.resolve("zoë"));
        assertWorks(adem.with("LC_ALL", "C").launching(copy.resolve("bin/adem")).run("--version"));
    }

    @Test
    void worksThroughSymlinks() throws IOException {
        Path folder = Files.createDirectories(home.resolve("links in here"));
        Path absolute = Files.createSymbolicLink(folder.resolve("one"), adem.launcher());
        Path relative = Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        Path upwards = Files.createSymbolicLink(home.resolve("three"), Path.of("links in here/../links in here/two"));
        Path program = Files.createSymbolicLink(home.resolve("program"), Sandbox.PROGRAM);
        for (Path link : List.of(absolute, relative, upwards, program.resolve("bin/adem"))) {
            assertWorks(adem.launching(link).run("--version"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cd \"$BIN\" && ./adem --version",
                "cd \"$BIN\" && sh adem --version",
                "cd \"$BIN/..\" && bin/adem --version",
                "cd \"$BIN/..\" && CDPATH=/:/usr bin/adem --version",
                "PATH=$PATH:$BIN && adem --version",
                "ln -s \"$BIN/adem\" adem && PATH=$PATH:. && adem --version",
                "ln -s \"$BIN/adem\" one && mkdir two && cd two && ln -s ../one adem && sh adem --version",
                "PATH=$PATH:$BIN && bash adem --version",
                "ln -s \"$BIN/adem\" ./-n && sh ./-n --version"
            })
    void worksHoweverItIsCalled(String line) {
        Sandbox shell = adem.with("BIN", Sandbox.PROGRAM.resolve("bin")).launching(Path.of("/bin/sh"));
        assertWorks(shell.run("-c", line));
    }

    @ParameterizedTest
    @MethodSource("adem.e2e.Shells#all")
    void worksInEveryShell(Shells shell) throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("a link"), adem.launcher());
        assertWorks(adem.launching(shell.program()).run(shell.running(link, "--version")));
        Outcome refused =
                adem.launching(shell.program()).run(shell.running(link, "learn", "[a-z] * $HOME", "--nothing"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--nothing");
    }

    @Test
    void tellsThatJavaCannotReadAFolderWithAColon() throws IOException {
        Path copy = Programs.copy(home.resolve("one:two"));
        Outcome outcome = adem.launching(copy.resolve("bin/adem")).run("--version");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("adem: ")
                .contains("colon", copy.toString())
                .hasLineCount(1);
    }

    /** Shells themselves tell, some of them, that the folder is gone. */
    @ParameterizedTest
    @MethodSource("adem.e2e.Shells#all")
    void worksInAFolderThatIsGone(Shells shell) {
        String gone = "mkdir gone && cd gone && rmdir ../gone && ";
        for (String again : new String[] {"", "mkdir ../gone && "}) {
            Outcome version = inShell(gone + again + "\"$@\" \"$ADEM\" --version; rmdir \"$HOME/gone\" || :", shell);
            assertThat(version.out()).startsWith("adem ").hasLineCount(1);
            assertThat(version.err()).doesNotContain("java", "VM");
            Outcome check =
                    inShell(gone + again + "\"$@\" \"$ADEM\" routine check x.yaml; rmdir \"$HOME/gone\" || :", shell);
            assertThat(check.err().lines().filter(line -> line.startsWith("adem: ")))
                    .singleElement()
                    .asString()
                    .contains("x.yaml");
        }
    }

    private Outcome inShell(String line, Shells shell) {
        String[] arguments = Stream.concat(Stream.of("-c", line, "sh"), Stream.of(shell.command()))
                .toArray(String[]::new);
        return adem.with("ADEM", adem.launcher()).launching(Path.of("/bin/sh")).run(arguments);
    }

    @Test
    void staysInAFolderThatCannotBeReachedAgain() throws IOException {
        Files.writeString(home.resolve("x.yaml"), "?");
        Outcome outcome = adem.with("PWD", "/not/there").run("routine", "check", "x.yaml");
        assertThat(outcome.err()).contains("x.yaml").doesNotContain("no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_AOT_VM_OPTIONS"})
    void takesNoOptionsMeantForOthers(String variable) {
        Sandbox odd = adem.with(variable, "-XX:+UseG1GC");
        assertWorks(odd.run("--version"));
        Sandbox cached = odd.with("XDG_CACHE_HOME", home.resolve("cache of " + variable));
        assertWorks(cached.run("--version"));
        cached.awaitArchive();
    }

    @Test
    void takesOptionsOfItsOwn() {
        Outcome outcome = adem.with("ADEM_JAVA_OPTIONS", " -Da.glob=/*\t-XshowSettings:properties  ")
                .run("--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("a.glob = /*\n", "adem.locale = C.UTF-8\n");
    }

    @Test
    void findsJavaInThePathWithoutJavaHome() {
        Sandbox found = adem.with("PATH", Sandbox.JAVA_HOME.resolve("bin") + ":/usr/bin:/bin");
        assertWorks(found.without("JAVA_HOME").run("--version"));
        assertWorks(found.with("JAVA_HOME", "").run("--version"));
        assertWorks(found.with("JAVA_HOME", "/not/there").run("--version"));
    }

    @Test
    void findsJavaThroughALinkInThePath() throws IOException {
        Path folder = Files.createDirectories(home.resolve("my bin"));
        Files.createSymbolicLink(folder.resolve("java"), Sandbox.JAVA_HOME.resolve("bin/java"));
        Sandbox linked = adem.without("JAVA_HOME").with("PATH", folder + ":/usr/bin:/bin");
        assertWorks(linked.run("--version"));
    }

    @Test
    void prefersTheJavaItCameWith() throws IOException {
        Path copy = Programs.copy(home.resolve("whole"));
        Files.createSymbolicLink(copy.resolve("runtime"), Sandbox.JAVA_HOME);
        Sandbox whole = adem.launching(copy.resolve("bin/adem"));
        assertWorks(whole.with("JAVA_HOME", fakeJava("exit 99")).run("--version"));
        assertWorks(whole.without("JAVA_HOME").run("--version"));
    }

    /** A version manager has one program under many names. */
    @Test
    void findsJavaThroughAProgramThatDoesWhatItIsCalled() throws IOException {
        Path java = Files.createDirectories(home.resolve("shims")).resolve("java");
        adem.withProgram(
                "manager", "[ \"${0##*/}\" = java ] && exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\"; exit 9");
        Files.createSymbolicLink(java, home.resolve("programs/manager"));
        Sandbox managed = adem.without("JAVA_HOME").with("PATH", java.getParent() + ":/usr/bin:/bin");
        assertWorks(managed.run("--version"));
    }

    @Test
    void asksAJavaOnceWhatItIs() throws IOException {
        Path java = fakeJava("echo asked >>\"$HOME/asked\"; exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\"");
        Path asked = home.resolve("asked");
        Sandbox shim = Sandbox.in(home).with("JAVA_HOME", java).emptyCache();
        assertWorks(shim.run("--version"));
        assertThat(asked).hasContent("asked");
        assertWorks(shim.run("--version"));
        assertThat(asked).hasContent("asked");
        Files.setLastModifiedTime(java.resolve("bin/java"), FileTime.fromMillis(1_000_000_000_000L));
        assertWorks(shim.run("--version"));
        assertThat(Files.readAllLines(asked)).hasSize(2);
        assertWorks(shim.run("--version"));
        assertThat(Files.readAllLines(asked)).hasSize(2);
    }

    /** In a folder where a version manager has an old one. */
    @Test
    void keepsNoAnswerOfAJavaThatIsTooOld() throws IOException {
        Path java = fakeJava("[ -e \"$HOME/new\" ] && exec '" + Sandbox.JAVA_HOME
                + "/bin/java' \"$@\"; echo 'openjdk version \"11.0.2\"' >&2");
        Sandbox shim = Sandbox.in(home).with("JAVA_HOME", java).emptyCache();
        assertThat(assertRefuses(shim.run("--version"))).contains("11.0.2");
        Path newer = Files.createFile(home.resolve("new"));
        assertWorks(shim.run("--version"));
        Files.delete(newer);
        assertWorks(shim.run("--version"));
    }

    @Test
    void believesNoAnswerThatOthersCouldHaveKept() throws IOException {
        Path evil = home.resolve("evil/bin/java");
        Files.createDirectories(evil.getParent());
        Files.writeString(evil, "#!/bin/sh\necho evil\n");
        Files.setPosixFilePermissions(evil, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path java = fakeJava("exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\"");
        Sandbox shim = Sandbox.in(home).with("JAVA_HOME", java).emptyCache();
        Path kept = shim.cache().resolve("java");
        Files.writeString(
                kept, "SHIM=\"" + java + "/bin/java\"\nREAL=\"" + home + "/evil\"\nJAVA_VERSION=\"17.0.1\"\n");
        Files.setLastModifiedTime(kept, Files.getLastModifiedTime(java.resolve("bin/java")));
        Files.setPosixFilePermissions(shim.cache(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertWorks(shim.run("--version"));
    }

    @Test
    void asksHowBigTheTerminalIsForWhatIsRead() {
        Sandbox counting =
                adem.withProgram("stty", "echo \"$@\" >>\"$HOME/stty\"; exec /usr/bin/env -i /bin/stty \"$@\"");
        try (Pty pty = counting.around("\"$ADEM\" breathe --settle 0")) {
            pty.awaitScreen("Breathe in");
            pty.type("q");
            pty.awaitEnd();
        }
        assertThat(home.resolve("stty")).content().doesNotContain("size");
        for (String line : List.of(
                "breathe --list", "--help", "learn diaphragm", "routine list", "routine start release", "help")) {
            try (Pty pty = counting.around("rm \"$HOME/stty\"; \"$ADEM\" " + line + "</dev/null")) {
                pty.awaitEnd();
            }
            assertThat(home.resolve("stty")).content().contains("size");
        }
    }

    @Test
    void worksWithAJavaThatDoesNotSayWhatItIs() throws IOException {
        Sandbox wrapped = adem.with("JAVA_HOME", fakeJava("exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\""));
        assertWorks(wrapped.run("--version"));
        try (Pty pty = wrapped.around("\"$ADEM\" breathe --settle 0")) {
            pty.awaitScreen("Breathe in");
            pty.type("q");
            pty.awaitEnd();
            pty.transcript().assertGivenBack(0);
        }
    }

    @Test
    void tellsWhatToInstallWithoutJava() throws IOException {
        Path tools = Files.createDirectories(home.resolve("tools"));
        for (String tool : List.of("cat", "find", "mkdir", "mv", "nice", "readlink", "rm", "rmdir", "sed", "touch")) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), real);
        }
        Sandbox without = adem.with("PATH", tools);
        assertRefuses(without.without("JAVA_HOME").run("--version"));
        assertRefuses(without.with("JAVA_HOME", "/not/there").run("--version"));
    }

    @Test
    void tellsWhatToInstallWithAnOldJava() throws IOException {
        Path java = fakeJava("exit 99");
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        assertThat(assertRefuses(adem.with("JAVA_HOME", java).run("--version"))).contains("11.0.2", java.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_292", "16", "9-ea"})
    void tellsWhatToInstallWithAnOldJavaThatHasToBeAsked(String version) throws IOException {
        Path java = fakeJava("echo 'openjdk version \"" + version + "\" 2020-02-02' >&2; exit 0");
        assertThat(assertRefuses(adem.with("JAVA_HOME", java).run("--version"))).contains(version);
    }

    @Test
    void tellsThatALibraryIsMissing() throws IOException {
        Path copy = Programs.copy(home.resolve("half"));
        try (Stream<Path> jars = Files.list(copy.resolve("lib"))) {
            for (Path jar :
                    jars.filter(file -> file.toString().contains("/adem-")).toList()) {
                Files.delete(jar);
            }
        }
        Outcome outcome = adem.launching(copy.resolve("bin/adem")).run("--version");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("adem: ").hasLineCount(1);
    }

    private static String assertRefuses(Outcome outcome) {
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("adem: ")
                .contains("install Java 17")
                .hasLineCount(1);
        return outcome.err();
    }

    /** A home of a Java that is this script. */
    private Path fakeJava(String script) throws IOException {
        Path java = home.resolve("some java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return java.getParent().getParent();
    }
}
