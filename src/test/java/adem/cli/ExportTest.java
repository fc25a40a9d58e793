package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.sound.AudioRenderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    Path home;

    /** How long a WAV file lasts, from the length of its samples. */
    private static double seconds(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getInt(4)).isEqualTo(header.capacity() - 8);
        return header.getInt(40) / (2.0 * AudioRenderer.RATE);
    }

    @Test
    void writesABreathAndRefusesToWriteOverIt() throws IOException {
        String file = home.resolve("een adem.wav").toString();
        Run written = Run.in(home, "breathe", "4-6", "-n", "1", "--sound", "tones", "--settle", "0", "--export", file);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("0:13");
        assertThat(seconds(Path.of(file))).isEqualTo(13);
        Run again = Run.in(home, "breathe", "4-6", "-n", "1", "--sound", "tones", "--settle", "0", "--export", file);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("--force replaces it");
        assertThat(Run.in(
                                home,
                                "breathe",
                                "4-6",
                                "-n",
                                "2",
                                "--sound",
                                "tones",
                                "--settle",
                                "0",
                                "--export",
                                file,
                                "--force")
                        .code())
                .isZero();
        assertThat(seconds(Path.of(file))).isEqualTo(23);
    }

    @Test
    void writesARoutineAsLongAsItIs() throws IOException {
        Path file = home.resolve("gronden.wav");
        assertThat(Run.in(home, "routine", "export", "gronden", file.toString()).code())
                .isZero();
        assertThat(seconds(file)).isEqualTo(114);
    }

    @Test
    void asksBeforeReleaseAsEver() {
        Run refused = Run.in(home, "routine", "export", "release", home + "/release.wav");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("--accept-cautions");
        assertThat(home.resolve("release.wav")).doesNotExist();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path folder = Files.createDirectory(home.resolve("folder.wav"));
        Run run = Run.in(home, "breathe", "-n", "1", "--export", folder.toString(), "--force");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is a folder");
        assertThat(folder).isDirectory();
    }

    @Test
    void tellsWhatWouldBeRight() {
        assertThat(Run.in(home, "breathe", "--export", home + "/x.mp3").err()).contains("ends in .opus or .wav");
        assertThat(Run.in(home, "breathe", "--export", home + "/x.wav", "--volume", "101")
                        .err())
                .contains("choose 0 to 100");
        assertThat(Run.in(home, "breathe", "--force").err()).contains("--force only works with --export");
        assertThat(Run.in(home, "breathe", "--export", home + "/x.wav", "--sound", "bell")
                        .err())
                .contains("choose tones, voice or both");
        assertThat(Run.in(home, "routine", "export", "gronden").code()).isEqualTo(2);
        Run nowhere = Run.in(home, "routine", "export", "gronden", home + "/no/such/folder/x.wav");
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("cannot write");
    }
}
