package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindTest {

    @TempDir
    Path home;

    private Run with(String shell, String... words) {
        return Run.with(home, Map.of("SHELL", shell, "PATH", ""), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remind sometimes",
                "remind first-prompt now",
                "remind off all",
                "remind at",
                "remind at 24:00",
                "remind at 8:5",
                "remind at noon",
                "remind at 08:30 --shell bash",
                "remind first-prompt --after 2m",
                "remind --write",
                "remind after-command --after 0s",
                "remind after-command --after 25h",
                "remind after-command --shell sh",
                "breathe --until make -n 3",
                "breathe --until make --for 5m",
                "breathe --until make --export a.wav"
            })
    void mistakesAreTold(String typed) throws IOException {
        Run run = with("/bin/bash", typed.split(" "));
        assertThat(run.code()).as(typed).isEqualTo(2);
        assertThat(run.err()).startsWith("adem: ");
        assertThat(run.out()).isEmpty();
        assertThat(home).isDirectoryNotContaining(path -> !path.endsWith(".local")); // There a log is said to be.
    }

    @Test
    void anEmptyCommandIsNone() {
        assertThat(with("", "breathe", "--until", " ").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"/bin/bash, PS0", "/usr/local/bin/zsh, add-zsh-hook", "/opt/homebrew/bin/fish, fish_postexec"})
    void theShellIsTheUsersOwnUnlessOneIsNamed(String shell, String has) {
        assertThat(with(shell, "remind", "na-opdracht").out()).contains(has);
        assertThat(with("/bin/sh", "remind", "after-command").err()).contains("which shell?");
        assertThat(with("/bin/sh", "remind", "after-command", "--shell", "zsh").out())
                .contains("add-zsh-hook");
    }

    /** What is printed can go to the file as it is. */
    @Test
    void whatIsPrintedIsWhatIsWritten() throws IOException {
        String printed = with("/bin/bash", "remind", "first-prompt").out();
        assertThat(with("/bin/bash", "remind", "first-prompt", "--write").code())
                .isZero();
        String note = "# (new file, folders: 0)\n";
        assertThat(Files.readString(home.resolve(".bashrc")).replace(note, "")).isEqualTo(printed);
    }

    @Test
    void theLineComesOnceADay() {
        assertThat(with("", "remind", "line").out()).isEqualTo("Two minutes of breathing? adem breathe -t 2m\n");
        assertThat(with("", "remind", "line")).isEqualTo(new Run(0, "", ""));
    }

    /** Who set a length for each session has none with a command. */
    @Test
    void aLengthInTheSettingsIsNoMistake() throws IOException {
        Run.config(home, "breathe.for = 5m", "log = off");
        Run run = with("", "breathe", "--until", "exit 4", "--settle", "2m");
        assertThat(run.code()).isEqualTo(4);
    }
}
