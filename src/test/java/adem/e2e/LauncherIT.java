package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"elsewhere", "a folder with spaces", "signs $HOME 'and' \"quotes\" [a-z] * #1 \\ é"})
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
                "ln -s \"$BIN/adem\" adem && PATH=$PATH:. && adem --version"
            })
    void worksHoweverItIsCalled(String line) {
        Sandbox shell = adem.with("BIN", Sandbox.PROGRAM.resolve("bin")).launching(Path.of("/bin/sh"));
        assertWorks(shell.run("-c", line));
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
    void worksWithAJavaThatDoesNotSayWhatItIs() throws IOException {
        Sandbox wrapped = adem.with("JAVA_HOME", fakeJava("exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\""));
        assertWorks(wrapped.run("--version"));
        try (Pty pty = wrapped.around("\"$ADEM\" breathe --settle 0")) {
            pty.awaitScreen("Breathe in");
            pty.type("q");
            pty.awaitText("END");
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
