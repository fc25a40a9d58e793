package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever types all of the README, line by line, gets what it says: every command is done as it stands and in order, in
 * one home that begins empty. What the build would make is a folder with small files.
 */
class ReadmeTest {

    /** A routine is the user's file of that name, and settings are the user's settings. */
    private static final Pattern ROUTINE = Pattern.compile("id: (\\S+)\n(?s:.*)");

    private static final Pattern SETTINGS = Pattern.compile("(?:[a-z.]+ = \\S+\n)+");

    private static final Pattern SENTENCE = Pattern.compile("`(adem [^`]+)`");

    /** Behind two spaces is what a command does. */
    private static final Pattern EXPLANATION = Pattern.compile(" {2,}.*");

    /** What makes folders, copies, links and takes away: a shell does it. */
    private static final Pattern FILES = Pattern.compile("(?:mkdir|cp|ln|rm) .+");

    /** Installs on the machine itself. */
    private static final Pattern NOT_HERE = Pattern.compile("sudo apt install (?:[a-z-]+ ?)+");

    /** The test is a part of what it starts. */
    private static final String BUILD = "mvn -q package -DskipTests && target/adem/bin/";

    /** Nothing went wrong; a test has no voice. */
    private static final Pattern QUIET = Pattern.compile("(?:adem: No voice, only tones; see adem doctor\\.\n)?");

    /** What a page says to type and a test cannot do by itself, with why. */
    private static final Map<String, String> NOT_ALONE = Map.of(
            "adem breathe --until \"mvn verify\"", "starts a build within the build",
            "adem routine export soften ~/soften.opus", "takes seconds; another page exports something shorter",
            "adem log --since 2026-10 --json", "is still to come for the clock of a test",
            "adem log edit", "opens an editor",
            "adem log forget last", "asks first, at a terminal",
            "adem remind at 08:30", "needs a timer of the machine");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path project;

    @TempDir
    Path home;

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void build() throws IOException {
        Path program =
                Files.createDirectories(project.resolve("target/adem/bin")).resolve("adem");
        Files.writeString(program, "#!/bin/sh\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What other pages tell of, and what a start makes by itself. */
    @BeforeEach
    void leaveTraces() throws IOException {
        assertThat(adem("adem remind first-prompt --write").code()).isZero();
        Files.createFile(Files.createDirectories(home.resolve(".cache/adem")).resolve("start"));
    }

    /** Each with its lines, without what they are indented by; a command in a sentence is one of a line. */
    private static List<String> blocksAndSentences(Path page) throws IOException {
        List<String> blocks = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(page)) {
            assertThat(line).as("blocks of code are indented").doesNotStartWith("```");
            if (!line.startsWith("    ")) {
                SENTENCE.matcher(line).results().forEach(command -> blocks.add(command.group(1) + "\n"));
            } else {
                String before = inside ? blocks.remove(blocks.size() - 1) : "";
                blocks.add(before + line.substring(4) + "\n");
            }
            inside = line.startsWith("    ");
        }
        return blocks;
    }

    @Test
    void allThatItSaysToTypeWorksInOrderAndNothingIsLeft() throws IOException, InterruptedException {
        for (String block : blocksAndSentences(Path.of("README.md"))) {
            if (ROUTINE.matcher(block).matches()) {
                String name = ROUTINE.matcher(block).replaceFirst("$1.yaml");
                Path routine = home.resolve(".config/adem/routines").resolve(name);
                assertThat(routine).as("made before it is changed").exists();
                Files.writeString(routine, block);
            } else if (SETTINGS.matcher(block).matches()) {
                Run.config(home, block.split("\n"));
            } else {
                for (String line : block.split("\n")) {
                    type(EXPLANATION.matcher(line).replaceFirst(""));
                }
            }
        }
        assertThat(done).hasSizeGreaterThan(15);
        try (Stream<Path> left = Files.walk(home)) {
            assertThat(left.filter(path -> !Files.isDirectory(path)))
                    .as("only the file that somebody exported")
                    .containsExactly(home.resolve("ease.opus"));
        }
    }

    /** After a session that is in the log, so that there is something to tell. */
    @ParameterizedTest
    @CsvSource({"commands, 20", "notes, 4", "beside-work, 3", "log, 3", "own-routines, 4"})
    void whatAPageSaysToTypeWorksInOrder(String page, int least) throws IOException, InterruptedException {
        adem("adem log add \"soften 24m yesterday\"");
        for (String line : Files.readAllLines(Path.of("src/site/markdown", page + ".md"))) {
            String command = EXPLANATION.matcher(line.strip()).replaceFirst("");
            if (line.startsWith("    adem ") && !NOT_ALONE.containsKey(command)) {
                type(command);
            }
        }
        assertThat(done).hasSizeGreaterThanOrEqualTo(least);
    }

    private void type(String command) throws IOException, InterruptedException {
        done.add(command);
        String typed = command.startsWith(BUILD) ? command.substring(BUILD.length()) : command;
        if (typed.startsWith("adem ")) {
            Run run = adem(typed);
            assertThat(run.code()).as(command + "\n" + run.err()).isZero();
            assertThat(run.err()).as(command).matches(QUIET);
            assertThat(run.out()).as(command).isNotBlank();
        } else if (FILES.matcher(typed).matches()) {
            if (typed.startsWith("rm ")) {
                assertAllIsToldBeforeItGoes(typed);
            }
            shell(typed);
        } else {
            assertThat(typed).matches(NOT_HERE);
        }
    }

    private Run adem(String typed) {
        String[] words = WORD.matcher(typed.substring("adem ".length()).replace("~", home.toString()))
                .results()
                .map(ReadmeTest::word)
                .toArray(String[]::new);
        String path = home.resolve(".local/bin").toString();
        return Run.with(home, Map.of("PATH", path, "SHELL", "/bin/bash"), words);
    }

    private static String word(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    /** Nothing is taken away but folders of adem, among them every place that the doctor tells; and no reminder is left. */
    private void assertAllIsToldBeforeItGoes(String typed) {
        List<String> words = List.of(typed.split(" ")).subList(2, typed.split(" ").length);
        assertThat(typed).matches("rm -r?f ~/\\..*");
        assertThat(words)
                .allMatch(word -> word.matches("~/\\.[a-z]+(/[a-z]+)?/adem|~/.local/share/man/(nl/)?man\\?/adem\\*"));
        if (!words.contains("~/.config/adem")) {
            return;
        }
        Run doctor = adem("adem doctor --json");
        assertThat(doctor.json("reminders")).isEqualTo(List.of());
        assertThat(doctor.json("settings")).isEqualTo(List.of());
        assertThat(((Map<?, ?>) doctor.json("files"))
                        .keySet().stream()
                                .map(key -> doctor.json("files", key, "path").toString()))
                .hasSize(5)
                .allMatch(place ->
                        words.stream().anyMatch(word -> Path.of(place).startsWith(word.replace("~", home.toString()))));
    }

    /** With the test's home written out, so that no other can be meant. */
    private void shell(String typed) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", typed.replace("~", "'" + home + "'"));
        shell.environment().put("HOME", home.toString());
        Process process =
                shell.directory(project.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(typed + "\n" + printed).isZero();
        if (typed.startsWith("ln ")) {
            assertThat(home.resolve(".local/bin/adem"))
                    .as("the link leads to the program")
                    .isExecutable();
        }
    }
}
