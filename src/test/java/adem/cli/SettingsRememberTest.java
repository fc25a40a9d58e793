package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void whatSomebodyElseWroteMeanwhileIsKept() throws IOException {
        Run.config(home, "lang = nl");
        Settings early = Settings.read(file());
        Run.config(home, "# new", "lang = nl", "volume = 30");
        early.remember("sound", "both");
        assertThat(Files.readAllLines(file())).containsExactly("# new", "lang = nl", "volume = 30", "sound = both");
    }

    /** Each reads, changes and writes the whole file; nothing of the others gets lost. */
    @Test
    void manyAtOnceLoseNothing() throws Exception {
        Run.config(home, "# mine");
        ExecutorService all = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String key = "key" + i;
                writers.add(all.submit(() -> {
                    Settings.read(file()).remember(key, "x");
                    return null;
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            all.shutdownNow();
        }
        assertThat(Files.readAllLines(file())).hasSize(41).contains("# mine", "key0 = x", "key39 = x");
        assertThat(Files.list(file().getParent())).containsExactly(file());
    }

    @Test
    void aKeyToYourselfStaysOne() throws IOException {
        Run.config(home, "sound = off");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        remember("tones");
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
