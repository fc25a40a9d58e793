package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {

    @Test
    void xdgSaysWhereEachIs() {
        Folders folders = Folders.of(Map.of("HOME", "/h", "XDG_CONFIG_HOME", "/c", "XDG_CACHE_HOME", "/k"), "/other");
        assertThat(folders.config()).isEqualTo(Path.of("/c/adem"));
        assertThat(folders.cache()).isEqualTo(Path.of("/k/adem"));
        assertThat(folders.data()).isEqualTo(Path.of("/h/.local/share/adem"));
        assertThat(folders.state()).isEqualTo(Path.of("/h/.local/state/adem"));
    }

    /** The specification says to ignore such paths; taken relative they would lie wherever somebody happens to be. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".", "relative", "~/.config", "\0"})
    void whatIsNotAbsoluteIsNotSet(String path) {
        Folders folders = Folders.of(Map.of("HOME", "/h", "XDG_CONFIG_HOME", path), "/other");
        assertThat(folders.config()).isEqualTo(Path.of("/h/.config/adem"));
        assertThat(Folders.of(Map.of("HOME", path), "/other").config()).isEqualTo(Path.of("/other/.config/adem"));
        assertThat(Folders.of(Map.of("HOME", path), path).config()).isAbsolute();
    }
}
