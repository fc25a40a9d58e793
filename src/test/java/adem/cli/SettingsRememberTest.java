package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A choice is kept among what somebody wrote there. */
class SettingsRememberTest {

    @TempDir
    Path home;

    private Path file() {
        return home.resolve(".config/adem/config.properties");
    }

    private void remember(String value) throws IOException {
        Settings.read(file()).remember("sound", value);
    }

    @Test
    void otherLinesStayAsTheyAre() throws IOException {
        Run.config(home, "# mine", "", "  breathe.for=5m ", "! sound = not this", "breathe.pattern : één");
        remember("both");
        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "# mine",
                        "",
                        "  breathe.for=5m ",
                        "! sound = not this",
                        "breathe.pattern : één",
                        "sound = both");
        assertThat(Settings.read(file()).value("sound")).contains("both");
    }

    @Test
    void theLineOfTheKeyIsReplacedInItsPlace() throws IOException {
        Run.config(home, "# mine", "sound=tones", "", "volume = 30");
        remember("off");
        assertThat(Files.readAllLines(file())).containsExactly("# mine", "sound = off", "", "volume = 30");
        remember("bell");
        assertThat(Files.readAllLines(file())).containsExactly("# mine", "sound = bell", "", "volume = 30");
    }

    /** The last one counts. */
    @Test
    void ofTwoLinesTheOneThatCountsIsReplaced() throws IOException {
        Run.config(home, "sound = off", "sound = tones", "# end");
        remember("voice");
        assertThat(Files.readAllLines(file())).containsExactly("sound = off", "sound = voice", "# end");
        assertThat(Settings.read(file()).value("sound")).contains("voice");
    }

    @Test
    void fileAndFolderAreMade() throws IOException {
        remember("tones");
        assertThat(Files.readAllLines(file())).containsExactly("sound = tones");
        Files.delete(file());
        remember("both");
        assertThat(Files.readAllLines(file())).containsExactly("sound = both");
        assertThat(Files.list(file().getParent())).containsExactly(file());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path dotfiles = Files.createDirectory(home.resolve("dotfiles"));
        Path target = Files.write(dotfiles.resolve("adem"), List.of("lang = nl"));
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), target);
        remember("both");
        assertThat(file()).isSymbolicLink();
        assertThat(Files.readAllLines(target)).containsExactly("lang = nl", "sound = both");
        assertThat(Files.list(dotfiles)).containsExactly(target);
    }

    @Test
    void whatCannotBeWrittenIsAProblemAndChangesNothing() throws IOException {
        Settings below = Settings.read(home.resolve("none/config.properties"));
        Files.writeString(home.resolve("none"), "a file too");
        assertThatThrownBy(() -> below.remember("sound", "off")).isInstanceOf(IOException.class);
        assertThat(home.resolve("none")).hasContent("a file too");
    }

    @Test
    void isGeneralWhereNothingIsSetThatOnlySomeCommandKnows() throws IOException {
        assertThat(Settings.read(file()).isGeneral()).isTrue();
        Run.config(home, "lang = nl", "sound = off", "volume = 5", "count-aloud = true");
        assertThat(Settings.read(file()).isGeneral()).isTrue();
        Run.config(home, "sound = off", "breathe.for = 5m");
        assertThat(Settings.read(file()).isGeneral()).isFalse();
        Run.config(home, "sounds = off");
        assertThat(Settings.read(file()).isGeneral()).isFalse();
    }
}
