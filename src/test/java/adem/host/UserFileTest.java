package adem.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** None of these may make a reader wait: the time-out stands for ever, not for speed. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UserFileTest {

    @TempDir
    Path folder;

    private byte[] read(String name) throws IOException {
        return UserFile.read(folder.resolve(name), 10);
    }

    @Test
    void readsAnOrdinaryFileAlsoByALink() throws IOException {
        Files.writeString(folder.resolve("a"), "0123456789");
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThat(read("a")).asString().isEqualTo("0123456789");
        assertThat(read("b")).asString().isEqualTo("0123456789");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Files.writeString(folder.resolve("a"), "0123456789a");
        assertThatThrownBy(() -> read("a")).isInstanceOf(UserFile.TooLargeException.class);
    }

    @Test
    void whatIsNotThereIsNotThere() throws IOException {
        Files.writeString(folder.resolve("a"), "");
        Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("gone"));
        assertThatThrownBy(() -> read("b")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> read("nowhere")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> read("a/b/c")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> UserFile.read(Path.of("/dev/null/.config/adem"), 10))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        Process fifo = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
        assertThat(fifo.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Files.createSymbolicLink(folder.resolve("zero"), Path.of("/dev/zero"));
        Files.createDirectory(folder.resolve("folder"));
        for (String name : new String[] {"pipe", "zero", "folder"}) {
            assertThatThrownBy(() -> read(name)).as(name).isInstanceOf(UserFile.NotAFileException.class);
        }
        Files.delete(folder.resolve("zero"));
    }

    @Test
    void aLoopOfLinksIsAProblem() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThatThrownBy(() -> read("a")).isInstanceOf(IOException.class);
    }

    /** /proc/kmsg says that it is an ordinary file of no size, and never ends. */
    @Test
    void readsNoMoreThanAFileSaysItHas() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            assertThat(UserFile.read(status, 10)).isEmpty();
        }
    }
}
