package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditorTest {

    /** No shell reads it: nothing in it means more than it says. */
    @Test
    void wordsAreToldApartBySpacesOutsideQuotes() {
        assertThat(Editor.words("vim")).containsExactly("vim");
        assertThat(Editor.words("  code  --wait ")).containsExactly("code", "--wait");
        assertThat(Editor.words("'/opt/My Editor/run' -n \"a 'b'\" ''"))
                .containsExactly("/opt/My Editor/run", "-n", "a 'b'", "");
        assertThat(Editor.words("vi; rm -rf $HOME `x`")).containsExactly("vi;", "rm", "-rf", "$HOME", "`x`");
        assertThat(Editor.words("'left open")).isEmpty();
        assertThat(Editor.words("")).isEmpty();
    }
}
