package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Programs;
import adem.sound.Stub;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioBackendsTest {

    @TempDir
    Path folder;

    private List<String> found(boolean windows, String path) {
        Programs programs = new Programs(path, windows, folder);
        return new AudioBackends(programs, timeline -> null)
                .find().stream().map(AudioBackend::name).toList();
    }

    private List<String> found(String path) {
        return found(false, path);
    }

    private void have(String... programs) throws IOException {
        for (String program : programs) {
            Stub.program(folder, program, "exit 1");
        }
    }

    @Test
    void thoseThatReadSamplesComeFirst() throws IOException {
        have("afplay", "aplay", "paplay", "powershell", "pw-play", "spd-say", "espeak-ng");
        assertThat(found(folder.toString())).containsExactly("pw-play", "paplay", "aplay", "pw-play", "afplay");
    }

    @Test
    void onlyThoseThatAreThere() throws IOException {
        assertThat(found(folder.toString())).isEmpty();
        have("aplay");
        assertThat(found(folder.toString())).containsExactly("aplay");
        have("afplay");
        assertThat(found(folder.toString())).containsExactly("aplay", "afplay");
    }

    @Test
    void anyFolderOfThePathWillDo() throws IOException {
        have("paplay");
        Path other = folder.resolve("other");
        Stub.program(other, "aplay", "exit 1");
        String path = String.join(File.pathSeparator, "/no/such/folder", other.toString(), "", folder.toString());
        assertThat(found(path)).containsExactly("paplay", "aplay");
    }

    @Test
    void windowsHasNamesOfItsOwn() throws IOException {
        have("aplay", "powershell.exe");
        assertThat(found(true, folder.toString())).containsExactly("powershell");
        assertThat(found(false, folder.toString())).containsExactly("aplay");
    }

    @Test
    void relativeFoldersAreNotLookedIn() throws IOException {
        have("aplay");
        String relative = Path.of("").toAbsolutePath().relativize(folder).toString();
        assertThat(Path.of(relative, "aplay")).isExecutable();
        assertThat(found(relative)).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found(relative + File.pathSeparator + folder)).containsExactly("aplay");
    }

    @Test
    void whatCannotBeStartedIsNoProgram() throws IOException {
        Files.writeString(folder.resolve("aplay"), "#!/bin/sh\n");
        Files.createDirectory(folder.resolve("paplay"));
        assertThat(found(folder.toString())).isEmpty();
    }

    @Test
    void theFirstOfANameIsTaken() throws IOException {
        have("aplay");
        Path other = folder.resolve("other");
        Path first = Stub.program(other, "aplay", "exit 1");
        Programs programs = new Programs(other + File.pathSeparator + folder, false, folder);
        assertThat(programs.find("aplay")).contains(first);
    }
}
