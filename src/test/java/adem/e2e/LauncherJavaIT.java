package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds a Java, whoever installed it, and says so when there is none. */
class LauncherJavaIT extends LauncherTest {

    @Test
    void findsJavaInThePathWithoutJavaHome() {
        Sandbox found = adem.with(
                "PATH",
                Sandbox.JAVA_HOME.resolve("bin") + ":" + adem.environment().get("PATH"));
        assertWorks(found.without("JAVA_HOME").run("--version"));
        assertWorks(found.with("JAVA_HOME", "").run("--version"));
        assertWorks(found.with("JAVA_HOME", "/not/there").run("--version"));
    }

    @Test
    void findsJavaThroughALinkInThePath() throws IOException {
        Path folder = Files.createDirectories(home.resolve("my bin"));
        Files.createSymbolicLink(folder.resolve("java"), Sandbox.JAVA_HOME.resolve("bin/java"));
        Sandbox linked = adem.without("JAVA_HOME")
                .with("PATH", folder + ":" + adem.environment().get("PATH"));
        assertWorks(linked.run("--version"));
    }

    @Test
    void prefersTheJavaItCameWith() throws IOException {
        Path copy = Programs.copy(home.resolve("whole"));
        Files.createSymbolicLink(copy.resolve("runtime"), Sandbox.JAVA_HOME);
        Sandbox whole = adem.withoutCache().launching(copy.resolve("bin/adem"));
        assertWorks(whole.with("JAVA_HOME", JavaHomes.script(home, "exit 99")).run("--version"));
        assertWorks(whole.without("JAVA_HOME").run("--version"));
    }

    /** A version manager has one program under many names. */
    @Test
    void findsJavaThroughAProgramThatDoesWhatItIsCalled() throws IOException {
        Path java = Files.createDirectories(home.resolve("shims")).resolve("java");
        adem.withProgram(
                "manager", "[ \"${0##*/}\" = java ] && exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\"; exit 9");
        Files.createSymbolicLink(java, home.resolve("programs/manager"));
        Sandbox managed = adem.without("JAVA_HOME")
                .with("PATH", java.getParent() + ":" + adem.environment().get("PATH"));
        assertWorks(managed.run("--version"));
    }

    @Test
    void asksAJavaOnceWhatItIs() throws IOException {
        Path java = JavaHomes.script(
                home, "echo asked >>\"$HOME/asked\"; exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\"");
        Path asked = home.resolve("asked");
        Sandbox shim = adem.with("JAVA_HOME", java);
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
        Path java = JavaHomes.script(
                home,
                "[ -e \"$HOME/new\" ] && exec '" + Sandbox.JAVA_HOME
                        + "/bin/java' \"$@\"; echo 'openjdk version \"11.0.2\"' >&2");
        Sandbox shim = adem.with("JAVA_HOME", java);
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
        ShellScript.write(evil, "echo evil");
        Path java = JavaHomes.script(home, "exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\"");
        Sandbox shim = adem.with("JAVA_HOME", java);
        Path kept = shim.cache().resolve("java");
        Files.writeString(
                kept, "SHIM=\"" + java + "/bin/java\"\nREAL=\"" + home + "/evil\"\nJAVA_VERSION=\"17.0.1\"\n");
        Files.setLastModifiedTime(kept, Files.getLastModifiedTime(java.resolve("bin/java")));
        Files.setPosixFilePermissions(shim.cache(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertWorks(shim.run("--version"));
    }

    @Test
    void worksWithAJavaThatDoesNotSayWhatItIs() throws IOException {
        Sandbox wrapped =
                adem.with("JAVA_HOME", JavaHomes.script(home, "exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\""));
        assertWorks(wrapped.run("--version"));
        try (Pty pty = wrapped.around("\"$ADEM\" breathe --settle 0")) {
            pty.awaitScreen("Breathe in");
            pty.type("q");
            pty.awaitEnd();
            pty.transcript().assertGivenBack(0);
        }
    }

    /** A question with the word help in it may be an emergency: it is looked up as quickly as any. */
    @ParameterizedTest
    @CsvSource({
        "--version, true",
        "help breathe, true",
        "breathe --help, true",
        "learn i need help now, false",
        "learn help, false",
        "routine start soften --export help, false",
        "breathe, false"
    })
    void onlyWhatIsOverAtOnceRunsWithoutACompiler(String arguments, boolean without) throws IOException {
        Path java = JavaHomes.script(home, "printf '%s ' \"$@\"");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        String started = adem.withoutCache()
                .with("JAVA_HOME", java)
                .run(arguments.split(" "))
                .out();
        assertThat(started).contains(" adem.Main " + arguments.split(" ")[0]);
        assertThat(started.contains(" -Xint ")).isEqualTo(without);
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
        Path java = JavaHomes.script(home, "exit 99");
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        assertThat(assertRefuses(adem.with("JAVA_HOME", java).run("--version"))).contains("11.0.2", java.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_292", "16", "9-ea"})
    void tellsWhatToInstallWithAnOldJavaThatHasToBeAsked(String version) throws IOException {
        Path java = JavaHomes.script(home, "echo 'openjdk version \"" + version + "\" 2020-02-02' >&2; exit 0");
        assertThat(assertRefuses(adem.with("JAVA_HOME", java).run("--version"))).contains(version);
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
}
