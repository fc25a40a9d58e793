package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {

    private static Folders folders(String... variables) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return Folders.of(environment, "/home/of-java");
    }

    private static List<Path> all(Folders folders) {
        return List.of(folders.config(), folders.data(), folders.state(), folders.cache());
    }

    @Test
    void areBelowTheHomeFolderAsUsual() {
        assertThat(all(folders("HOME", "/h")))
                .containsExactly(
                        Path.of("/h/.config/adem"),
                        Path.of("/h/.local/share/adem"),
                        Path.of("/h/.local/state/adem"),
                        Path.of("/h/.cache/adem"));
    }

    @Test
    void areWhereTheVariablesSay() {
        assertThat(all(folders(
                        "HOME",
                        "/h",
                        "XDG_CONFIG_HOME",
                        "/a",
                        "XDG_DATA_HOME",
                        "/b",
                        "XDG_STATE_HOME",
                        "/c",
                        "XDG_CACHE_HOME",
                        "/d")))
                .containsExactly(Path.of("/a/adem"), Path.of("/b/adem"), Path.of("/c/adem"), Path.of("/d/adem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "config", "./config", "~/.config", "$HOME/.config", "../x", "/a\0b"})
    void aPathThatIsNotAbsoluteIsNotSet(String written) {
        List<Path> usual = all(folders("HOME", "/h"));
        for (String variable : new String[] {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
            assertThat(all(folders("HOME", "/h", variable, written)))
                    .as(variable)
                    .isEqualTo(usual);
        }
        assertThat(folders("HOME", written).config()).isEqualTo(Path.of("/home/of-java/.config/adem"));
    }

    @Test
    void whereNobodyTellsTheHomeFolderNothingIsInThePresentOne() {
        for (String unknown : new String[] {null, "", "?", "relative", "/a\0b"}) {
            Folders folders = Folders.of(Map.of("HOME", ""), unknown);
            assertThat(folders.config()).isAbsolute().doesNotExist();
            assertThat(folders.config()).isEqualTo(Path.of("/nonexistent/.config/adem"));
        }
    }

    /** Usual for the users of services; that nothing can be there is for whoever looks. */
    @Test
    void aHomeThatIsNoFolderIsOne() {
        assertThat(folders("HOME", "/dev/null").config()).isEqualTo(Path.of("/dev/null/.config/adem"));
    }
}
