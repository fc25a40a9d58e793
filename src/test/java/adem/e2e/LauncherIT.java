package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds itself and the program, wherever they are and however it is called. */
class LauncherIT extends LauncherTest {

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
        assertWorks(adem.withoutCache().launching(copy.resolve("bin/adem")).run("--version"));
    }

    @Test
    void worksInAFolderWithLettersInTheCLocale() throws IOException {
        Path copy = Programs.copy(home.resolve("zoë"));
        assertWorks(adem.withoutCache()
                .with("LC_ALL", "C")
                .launching(copy.resolve("bin/adem"))
                .run("--version"));
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
        Outcome outcome =
                adem.withoutCache().launching(copy.resolve("bin/adem")).run("--version");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("adem: ")
                .contains("colon", copy.toString())
                .hasLineCount(1);
    }

    /** In the language that is asked for, or else that of the environment. */
    @ParameterizedTest
    @CsvSource({
        "nl_NL.UTF-8, --version, dubbele punt",
        "en_GB.UTF-8, --version, colon",
        "en_GB.UTF-8, --lang=nl, dubbele punt",
        "nl_BE.UTF-8, --lang=en, colon"
    })
    void tellsWhatIsWrongInTheUsersLanguage(String locale, String argument, String word) throws IOException {
        Path copy = Programs.copy(home.resolve("one:two"));
        Outcome outcome = adem.withoutCache()
                .launching(copy.resolve("bin/adem"))
                .with("LC_ALL", locale)
                .run(argument);
        assertThat(outcome.err()).startsWith("adem: ").contains(word).hasLineCount(1);
    }

    @Test
    void everyMessageIsInBothLanguages() throws IOException {
        String text = Files.readString(Path.of("src/launcher/adem"));
        assertThat(Pattern.compile("fail \"").matcher(text).results()).hasSizeGreaterThan(6);
        assertThat(Pattern.compile("fail \"[^\"]+\"(?! +(\\\\\\n +)?\"[^\"]+\")")
                        .matcher(text)
                        .results())
                .isEmpty();
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
        assertWorks(adem.with(variable, "-XX:+UseG1GC").run("--version"));
    }

    @Test
    void makesItsArchiveWithoutOptionsMeantForOthers() {
        Sandbox odd = Sandbox.in(home).emptyCache();
        for (String variable :
                List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_AOT_VM_OPTIONS")) {
            odd = odd.with(variable, "-XX:+UseG1GC");
        }
        assertWorks(odd.run("--version"));
        odd.awaitArchive();
    }

    @Test
    void takesOptionsOfItsOwn() {
        Outcome outcome = adem.with("ADEM_JAVA_OPTIONS", " -Da.glob=/*\t-XshowSettings:properties  ")
                .run("--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("a.glob = /*\n", "adem.locale = C.UTF-8\n");
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
    void tellsThatALibraryIsMissing() throws IOException {
        Path copy = Programs.copy(home.resolve("half"));
        try (Stream<Path> jars = Files.list(copy.resolve("lib"))) {
            for (Path jar :
                    jars.filter(file -> file.toString().contains("/adem-")).toList()) {
                Files.delete(jar);
            }
        }
        Outcome outcome =
                adem.withoutCache().launching(copy.resolve("bin/adem")).run("--version");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("adem: ").hasLineCount(1);
    }

    @Test
    void shellcheckFindsNothing() {
        Path shellcheck = Path.of("/usr/bin/shellcheck");
        assumeThat(shellcheck).as("shellcheck").isExecutable();
        Outcome outcome = Outcome.of(
                Path.of("").toAbsolutePath(),
                adem.environment(),
                List.of(shellcheck.toString(), "-x", "src/launcher/adem", "src/launcher/archive.sh"));
        assertThat(outcome.out() + outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }
}
