package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adem.routine.RoutineListing;
import adem.text.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which routine a name means, and what the user's own files do to that. */
class RoutineLibraryTest {

    /** A file that is there and that nobody can read, not even root. */
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    @TempDir
    Path folder;

    private RoutineLibrary library;

    @BeforeEach
    void library() {
        library = new RoutineLibrary(folder);
    }

    private void own(String file, String head) throws IOException {
        Files.writeString(
                folder.resolve(file),
                head + "\ntitle: The psoas at work\nposition: lying\nsteps: [{title: A, do: B, time: 9s}]\n");
    }

    @ParameterizedTest
    @CsvSource({"mine, false", "yaml, false", "mine.yaml, true", "MINE.YML, true", "folder/mine, true", "/mine, true"})
    void aFileIsMeantByItsFolderOrItsEnding(String typed, boolean file) {
        assertThat(OwnFiles.isFile(typed)).isEqualTo(file);
    }

    @Test
    void theRootHasNoName() {
        assertThat(OwnFiles.baseName(Path.of("/"))).isEmpty();
        assertThat(OwnFiles.baseName(Path.of("/a/Mine.YAML"))).isEqualTo("Mine");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> library.find(folder.toString()))
                .isInstanceOf(BadInput.class)
                .hasMessage("cannot read " + folder + ": it is a folder");
    }

    /** The word stands in its title only. */
    @Test
    void aRoutineIsNotCalledByAnyWordInItsFile() throws IOException {
        own("mine.yaml", "id: mine");
        assertThat(library.find("mine").id()).isEqualTo("mine");
        assertThatThrownBy(() -> library.find("psoas"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("there is no routine \"psoas\"");
    }

    @Test
    void anIdMayBeSpelledWithABackslash() throws IOException {
        own("other-name.yaml", "id: \"m\\x69ne\"");
        assertThat(library.find("mine").id()).isEqualTo("mine");
    }

    @Test
    void whatIsNearNothingIsSentToTheList() {
        assertThatThrownBy(() -> library.find("qqqqqqqqqqqq"))
                .hasMessage("there is no routine \"qqqqqqqqqqqq\"; see adem routine list");
    }

    @Test
    void aFileThatCannotBeReadStopsOnlyItself() throws IOException {
        assumeTrue(Files.isRegularFile(UNREADABLE));
        Files.createSymbolicLink(folder.resolve("locked.yaml"), UNREADABLE);
        assertThat(library.find("soften").id()).isEqualTo("soften");
        assertThatThrownBy(() -> library.find("locked"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("cannot read " + folder.resolve("locked.yaml"));
        assertThat(library.contents().troubles())
                .hasSize(1)
                .allMatch(trouble -> trouble.en().contains("locked.yaml"));
        assertThat(library.contents().routines())
                .extracting(RoutineListing::file)
                .allMatch(own -> own.isEmpty());
        // JUnit would tell that it deletes a link to somewhere else.
        Files.delete(folder.resolve("locked.yaml"));
    }

    @Test
    void posesAreNamedInOrder() {
        assertThat(RoutineLibrary.poses()).isSorted().contains("crook-lying", "walking");
    }
}
