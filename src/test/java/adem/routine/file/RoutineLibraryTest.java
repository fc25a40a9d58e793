package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adem.routine.RoutineListing;
import adem.text.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    /** Nor does adem's own of that name start in its place. */
    @Test
    void aFileThatCannotBeReadStopsOnlyItself() throws IOException {
        assumeTrue(Files.isRegularFile(UNREADABLE));
        Path locked = Files.createSymbolicLink(folder.resolve("soften.yaml"), UNREADABLE);
        assertThat(library.find("grounding").id()).isEqualTo("grounding");
        assertThatThrownBy(() -> library.find("soften"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("cannot read " + locked);
        assertThat(library.contents().troubles())
                .hasSize(1)
                .allMatch(trouble -> trouble.en().startsWith("cannot read " + locked));
        assertThat(library.contents().routines())
                .extracting(RoutineListing::file)
                .allMatch(Optional::isEmpty);
        // JUnit would tell that it deletes a link to somewhere else.
        Files.delete(locked);
    }

    @Test
    void posesAreNamedInOrder() {
        assertThat(RoutineLibrary.poses()).isSorted().contains("crook-lying", "walking");
    }
}
