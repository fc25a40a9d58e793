package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.cli.command.AdemCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a command ends, it is one line and an exit code. */
class CliTest {

    @TempDir
    Path home;

    /** Output that fails from its first byte on. */
    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private Run printingTo(OutputStream out, String typed) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(Run.host(home, Map.of("PATH", ""), false, out, err), new AdemCommand.Tree())
                .run(typed.isEmpty() ? new String[0] : typed.split(" "));
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--version",
                "--help",
                "help breathe",
                "breathe --list",
                "routine list --json",
                "routine show soften",
                "learn psoas",
                "learn --list --json",
                "doctor",
                "completion"
            })
    void whatCouldNotBePrintedIsAFailure(String typed) {
        Run full = printingTo(broken("No space left on device"), typed);
        assertThat(full.err()).isEqualTo("adem: cannot write: No space left on device\n");
        assertThat(full.code()).isEqualTo(1);
        Run left = printingTo(broken("Broken pipe"), typed);
        assertThat(left.err()).isEmpty();
        assertThat(left.code()).isZero();
    }

    @Test
    void aSessionThatCannotBePrintedIsAFailure() {
        Run full = printingTo(broken("No space left on device"), "breathe -n 1 --sound off");
        assertThat(full.err()).isEqualTo("adem: cannot write: No space left on device\n");
        assertThat(full.code()).isEqualTo(1);
    }

    /** The reason for a failure is told besides. */
    @Test
    void aMistakeStaysAMistakeWhereNothingCanBePrinted() {
        Run run = printingTo(broken("No space left on device"), "breathe 0-4");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("adem: \"0-4\": 0 s is not valid").hasLineCount(1);
    }

    @Test
    void anErrorOfTheMachineIsOneLine() {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new StackOverflowError("too deep");
            }
        };
        Run run = printingTo(out, "--version");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("adem: something went wrong")
                .contains("too deep")
                .hasLineCount(1);
    }

    /** A name that only bytes can tell, as it comes from a shell in the C locale. */
    @Test
    void aNameThatNoFileCanHaveIsAMistake() {
        // A file that cannot be checked is one that is not all right.
        Map<String, Integer> codes = Map.of("breathe --export \0.wav", 2, "routine check \0.yaml", 1);
        for (Map.Entry<String, Integer> typed : codes.entrySet()) {
            Run run = Run.in(home, typed.getKey().split(" "));
            assertThat(run.code()).as(typed.getKey()).isEqualTo(typed.getValue());
            assertThat(run.err())
                    .containsAnyOf("cannot be", "is not a file")
                    .hasLineCount(1)
                    .doesNotContain("went wrong");
        }
    }

    /** A folder that cannot be made is told with its name, in words. */
    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        Run run = Run.with(home, Map.of("XDG_CONFIG_HOME", file.toString()), "routine", "new", "x");
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains(file.toString()).hasLineCount(1).doesNotContain("went wrong", "Exception");
    }

    /** Nothing that is typed means more than it says. */
    @Test
    void wordsAreTakenAsTheyAre() throws IOException {
        Path words = Files.writeString(home.resolve("words"), "psoas");
        assertThat(Run.in(home, "learn", "@" + words).code()).isEqualTo(1);
        assertThat(Run.in(home, "@" + words).err()).contains("there is no command \"@");
        assertThat(Run.in(home, "breathe", "--volume", "${sys:user.name}").err())
                .contains("--volume: \"${sys:user.name}\" is not valid");
    }

    @Test
    void aLongMistakeIsNotRepeatedWhole() {
        assertThat(Run.in(home, "x".repeat(100_000)).err()).hasSizeLessThan(300);
        assertThat(Run.in(home, "breathe", "--" + "x".repeat(100_000)).err()).hasSizeLessThan(300);
    }

    /** What is refused after all is not kept. */
    @Test
    void nothingIsRememberedBeforeAllIsUnderstood() {
        for (String typed : new String[] {"--view x", "--settle x", "--volume x", "99-99", "--ramp 9-9"}) {
            Run run = Run.atKeyboard(home, Map.of("PATH", ""), ("breathe --sound off " + typed).split(" "));
            assertThat(run.code()).as(typed).isEqualTo(2);
            assertThat(run.out()).as(typed).isEmpty();
            assertThat(home.resolve(".config")).doesNotExist();
        }
    }

    @Test
    void aChoiceAtTheKeyboardIsRemembered() throws IOException {
        Path file = home.resolve(".config/adem/config.properties");
        Run run = Run.atKeyboard(home, Map.of("PATH", ""), "breathe", "-n", "1", "--sound", "off");
        assertThat(run.out().replaceAll("\\s+", " ")).startsWith("Saved: sound = off, in " + file + " ");
        assertThat(file).hasContent("sound = off");
        Run.config(home, "breathe.sound = bell");
        Run.atKeyboard(home, Map.of("PATH", ""), "breathe", "-n", "1", "--sound", "off");
        assertThat(file).hasContent("breathe.sound = off");
    }
}
