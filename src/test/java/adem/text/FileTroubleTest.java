package adem.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTroubleTest {

    @TempDir
    Path folder;

    private interface Deed {
        void run() throws IOException;
    }

    /** What this machine itself says of it, in words. */
    private static String why(Deed deed) {
        try {
            deed.run();
        } catch (IOException problem) {
            return FileTrouble.why(problem).en();
        }
        throw new AssertionError("nothing went wrong");
    }

    @Test
    void whatThisMachineSaysIsKnown() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        assertThat(why(() -> Files.writeString(folder.resolve("none/a"), ""))).isEqualTo("no such file or folder");
        assertThat(why(() -> Files.writeString(file.resolve("a"), ""))).isEqualTo("part of the path is not a folder");
        assertThat(why(() -> Files.writeString(loop, ""))).isEqualTo("the link leads to itself");
        assertThat(why(() -> Files.createFile(file))).isEqualTo("it already exists");
        assertThat(why(() -> Files.writeString(folder, ""))).isEqualTo("it is a folder");
        assertThat(why(() -> Files.writeString(folder.resolve("a".repeat(300)), "")))
                .isEqualTo("the name is too long");
        assertThat(why(() -> {
                    try (OutputStream full = new FileOutputStream("/dev/full")) {
                        full.write(1);
                    }
                }))
                .isEqualTo("no space left on the disk");
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, geen ruimte meer op de schijf",
        "Geen ruimte meer over op apparaat, geen ruimte meer op de schijf",
        "Read-only file system, op die schijf kan niet geschreven worden",
        "Bestandssysteem is alleen-lezen, op die schijf kan niet geschreven worden",
        "Operation not permitted, geen toestemming",
        "Disk quota exceeded, je schijfruimte is op",
        "Too many open files, er staan te veel bestanden open",
        "Input/output error, de schijf geeft een fout",
        "Not a regular file, het is geen gewoon bestand",
        "Stale file handle, Stale file handle"
    })
    void theSystemIsUnderstoodInItsLanguages(String said, String nl) {
        assertThat(FileTrouble.why(new IOException(said)).nl()).isEqualTo(nl);
        assertThat(FileTrouble.why(new FileSystemException("a", null, said)).nl())
                .isEqualTo(nl);
    }

    /** The name of the file is not what is wrong with it. */
    @Test
    void aNameIsNotTakenForAReason() {
        assertThat(FileTrouble.why(new AccessDeniedException("no space")).en()).isEqualTo("no permission");
        assertThat(FileTrouble.why(new FileAlreadyExistsException("read-only")).en())
                .isEqualTo("it already exists");
        assertThat(FileTrouble.why(new FileSystemException("read-only")).en()).isEqualTo("the system does not say why");
        assertThat(FileTrouble.why(new IOException()).nl()).isEqualTo("het systeem zegt niet waarom");
    }

    @Test
    void isALineWithTheFile() {
        Path file = Path.of("/a/{1}");
        IOException denied = new AccessDeniedException("/a/{1}");
        assertThat(FileTrouble.writing(file, denied))
                .isEqualTo(
                        new Text("kan /a/{1} niet schrijven: geen toestemming", "cannot write /a/{1}: no permission"));
        assertThat(FileTrouble.reading(file, denied))
                .isEqualTo(new Text("kan /a/{1} niet lezen: geen toestemming", "cannot read /a/{1}: no permission"));
    }

    @Test
    void aNameThatCannotBeIsAMistakeOfWhoTypedIt() {
        assertThat(FileTrouble.path("a b/é.wav")).isEqualTo(Path.of("a b/é.wav"));
        assertThatThrownBy(() -> FileTrouble.path("a\0.wav")).isInstanceOf(BadInput.class);
    }
}
