package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terminals of all kinds, known or not, get what they can show and give back. */
@Tag("jdk")
class TerminalTypesIT extends WarmTest {

    private static final String BREATHE = "\"$ADEM\" breathe --settle 0 4-6";

    /** Waits for the end of the shell's script and judges what the terminal got. */
    private static void assertGivenBack(Pty pty, int code) {
        pty.awaitEnd();
        pty.transcript().assertGivenBack(code);
    }

    /** A program that is asked about terminals would be started before the first picture, and may not know this one either. */
    @ParameterizedTest
    @ValueSource(
            strings = {"xterm-ghostty", "xterm-kitty", "alacritty", "foot", "wezterm", "st-256color", "tmux-256color"})
    void aTerminalThatIsNotKnownIsTakenForAnXterm(String type) {
        Sandbox asked = adem.with("TERM", type).withProgram("infocmp", "touch '" + home + "/asked'", "exit 1");
        try (Pty pty = asked.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
        assertThat(home.resolve("asked")).doesNotExist();
    }

    @Test
    void aConsoleGetsADrawingInAscii() {
        try (Pty pty = adem.with("TERM", "linux").around("\"$ADEM\" breathe --settle 0 --lang nl 4-6")) {
            pty.awaitScreen("Adem in");
            pty.type("q");
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().text()).doesNotContainPattern("[\u2500-\u28ff]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ansi", "sun-color", "wyse60"})
    void aTerminalThatCannotGiveItsScreenBackGetsLines(String type) {
        try (Pty pty = adem.with("TERM", type).around(BREATHE)) {
            pty.awaitText("Breathe in, 4 s");
            pty.type("q\n");
            pty.awaitEnd();
            pty.transcript().assertUnharmed(0);
        }
        try (Pty pty = adem.with("TERM", type).around("\"$ADEM\" doctor")) {
            pty.awaitEnd();
            assertThat(pty.transcript().text())
                    .contains("as plain lines: the terminal cannot be controlled", "(TERM=" + type);
        }
    }

    @Test
    void withoutJLinesLibraryThereAreLines() throws IOException {
        Path copy = Programs.copy(home.resolve("without"));
        List<Path> places = new ArrayList<>(List.of(copy.resolve("lib/native")));
        try (var jars = Files.newDirectoryStream(copy.resolve("lib"), "jline-native-*.jar");
                FileSystem jar = FileSystems.newFileSystem(jars.iterator().next())) {
            places.add(jar.getPath("org/jline/nativ"));
            for (Path place : places) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path library : files.filter(file -> file.toString().contains("jlinenative"))
                            .toList()) {
                        Files.delete(library);
                    }
                }
            }
        }
        Sandbox without = adem.withoutCache().launching(copy.resolve("bin/adem"));
        try (Pty pty = without.around(BREATHE)) {
            pty.awaitText("Breathe in, 4 s");
            pty.type("q\n");
            pty.awaitEnd();
            pty.transcript().assertUnharmed(0);
        }
    }
}
