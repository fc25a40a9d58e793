package adem.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AtomicFileTest {

    /** As on a file system without hard links. */
    private static final AtomicFile.Linker NO_LINKS = (name, file) -> {
        throw new FileSystemException(name.toString(), file.toString(), "Operation not permitted");
    };

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("a");
    }

    private static AtomicFile.Content content(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The disk is full half-way. */
    private static void full(OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        throw new IOException("No space left on device");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void createWritesWhatIsNotThere() throws IOException {
        AtomicFile.create(file(), content("één"));
        assertThat(file()).hasContent("één");
        assertThat(files()).containsExactly(file());
        Path usual = Files.createFile(folder.resolve("b"));
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void createRefusesWhatIsThereAlsoALinkThatLeadsNowhere() throws IOException {
        Files.writeString(file(), "dear");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("none"));
        for (Path there : List.of(file(), dangling, folder)) {
            assertThatThrownBy(() -> AtomicFile.create(there, content("new")))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(file()).hasContent("dear");
        assertThat(dangling).isSymbolicLink();
        assertThat(files()).containsExactlyInAnyOrder(file(), dangling);
    }

    @Test
    void createRefusesWhatCameMeanwhile() throws IOException {
        for (AtomicFile.Linker linker : List.<AtomicFile.Linker>of(Files::createLink, NO_LINKS)) {
            assertThatThrownBy(() -> AtomicFile.create(
                            file(),
                            out -> {
                                out.write(1);
                                Files.writeString(file(), "work");
                            },
                            linker))
                    .isInstanceOf(FileAlreadyExistsException.class);
            assertThat(file()).hasContent("work");
            assertThat(files()).containsExactly(file());
            Files.delete(file());
        }
    }

    @Test
    void ofManyAtOnceOneWins() throws Exception {
        for (AtomicFile.Linker linker : List.<AtomicFile.Linker>of(Files::createLink, NO_LINKS)) {
            int wins = 0;
            CyclicBarrier together = new CyclicBarrier(8);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String text = "whole " + i;
                tries.add(threads.submit(() -> {
                    try {
                        AtomicFile.create(
                                file(),
                                out -> {
                                    content(text).write(out);
                                    await(together);
                                },
                                linker);
                        return true;
                    } catch (FileAlreadyExistsException lost) {
                        return false;
                    }
                }));
            }
            for (Future<Boolean> one : tries) {
                wins += one.get() ? 1 : 0;
            }
            threads.shutdown();
            assertThat(wins).isEqualTo(1);
            assertThat(Files.readString(file())).startsWith("whole ");
            assertThat(files()).containsExactly(file());
            Files.delete(file());
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void withoutHardLinksItIsCreatedToo() throws IOException {
        AtomicFile.create(file(), content("x"), NO_LINKS);
        assertThat(file()).hasContent("x");
        assertThat(files()).containsExactly(file());
    }

    /** As where a signal has had the draft deleted already. */
    @Test
    void aDraftThatIsGoneLeavesNoEmptyFile() {
        assertThatThrownBy(() -> AtomicFile.create(file(), out -> {
                    for (Path draft : files()) {
                        Files.delete(draft);
                    }
                }))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatFailsHalfWayLeavesNothing() {
        assertThatThrownBy(() -> AtomicFile.create(file(), AtomicFileTest::full))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AtomicFile.replace(file(), AtomicFileTest::full))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AtomicFile.create(file(), out -> {
                    throw new OutOfMemoryError("for a test");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatFailsHalfWayLeavesWhatWasThere() throws IOException {
        Files.writeString(file(), "dear");
        assertThatThrownBy(() -> AtomicFile.replace(file(), AtomicFileTest::full))
                .isInstanceOf(IOException.class);
        assertThat(file()).hasContent("dear");
        assertThat(files()).containsExactly(file());
    }

    @Test
    void replaceKeepsPermissions() throws IOException {
        Files.writeString(file(), "old");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.replace(file(), content("new"));
        assertThat(file()).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.replace(folder.resolve("b"), content("b"));
        assertThat(folder.resolve("b")).hasContent("b");
    }

    @Test
    void replaceKeepsLinksAlsoOnesToLinksAndToNothing() throws IOException {
        Path target =
                Files.writeString(Files.createDirectory(folder.resolve("there")).resolve("target"), "old");
        Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("there/target"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);
        AtomicFile.replace(far, content("new"));
        assertThat(target).hasContent("new").isRegularFile();
        assertThat(Files.isSymbolicLink(near)).isTrue();
        assertThat(Files.isSymbolicLink(far)).isTrue();
        Files.delete(target);
        AtomicFile.replace(far, content("again"));
        assertThat(Files.isSymbolicLink(near)).isTrue();
        assertThat(target).hasContent("again");
    }

    @Test
    void replaceRefusesWhatIsNoFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
        Path loop = Files.createSymbolicLink(file(), file());
        for (Path odd : List.of(pipe, device, folder)) {
            assertThatThrownBy(() -> AtomicFile.replace(odd, content("x")))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("Not a regular file");
        }
        assertThatThrownBy(() -> AtomicFile.replace(loop, content("x"))).isInstanceOf(FileSystemLoopException.class);
        assertThat(files()).containsExactlyInAnyOrder(pipe, device, loop);
    }

    @Test
    void aNameMayBeAsLongAsNamesAre() throws IOException {
        Path file = folder.resolve("n".repeat(255));
        AtomicFile.create(file, content("x"));
        AtomicFile.replace(file, content("y"));
        assertThat(file).hasContent("y");
    }
}
