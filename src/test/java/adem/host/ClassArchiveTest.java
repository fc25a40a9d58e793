package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left beside the archive tells the launcher whether to use it again. */
class ClassArchiveTest {

    private static final long DAY_MILLIS = 86_400_000L;

    @TempDir
    Path folder;

    private Path file;
    private Path key;
    private Path mark;
    private long made;

    @BeforeEach
    void make() throws IOException {
        file = Files.writeString(folder.resolve("1.jsa"), "twelve bytes");
        key = Files.writeString(folder.resolve("1.jsa.key"), "key");
        mark = Files.createFile(folder.resolve("1.jsa.run.7"));
        made = Files.getLastModifiedTime(key).toMillis();
    }

    private void run(long bytes, long days) {
        new ClassArchive(file.toFile(), bytes, mark.toFile()).runs(made + days * DAY_MILLIS);
    }

    @Test
    void isUsedAgain() {
        run(12, 29);
        assertThat(key).exists();
    }

    @Test
    void isNotUsedAgainWhenCutShort() {
        run(13, 0);
        assertThat(key).doesNotExist();
    }

    @Test
    void isNotUsedAgainAfterAMonth() {
        run(12, 31);
        assertThat(key).doesNotExist();
    }

    /** As after a bit of it turned; what a user's file brings about is no reason. */
    @Test
    void isNotUsedAgainWhenItsClassesDoNotFit() {
        ClassArchive.distrust(new IllegalStateException(), file.toFile());
        assertThat(key).exists();
        ClassArchive.distrust(new IncompatibleClassChangeError(), file.toFile());
        assertThat(key).doesNotExist();
    }

    @Test
    void doesWithoutWhatIsGone() throws IOException {
        Files.delete(mark);
        Files.delete(key);
        Files.delete(file);
        run(12, 0);
        assertThat(folder).isEmptyDirectory();
    }
}
