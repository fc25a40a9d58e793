package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTypeTest {

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, xterm-256color",
        "xterm, xterm",
        "xterm-ghostty, xterm-256color",
        "xterm-kitty, xterm-256color",
        "alacritty, xterm-256color",
        "foot, xterm-256color",
        "wezterm, xterm-256color",
        "st-256color, xterm-256color",
        "vte-256color, xterm-256color",
        "nobody-knows, xterm-256color",
        "tmux, screen",
        "tmux-256color, screen-256color",
        "tmux-direct, screen-256color",
        "screen.xterm-256color, screen-256color",
        "rxvt-unicode, rxvt-unicode",
        "linux, xterm",
        "vt220, xterm"
    })
    void everyTypeHasStringsThatItUnderstands(String type, String known) {
        assertThat(TerminalType.known(type)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sun-color", "wyse60", "cons25"})
    void aTerminalThatSpeaksSomethingElseIsNotTakenOver(String type) {
        assertThatThrownBy(() -> TerminalType.open(StandardCharsets.UTF_8, type))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(type);
    }

    @Test
    void theProbeTellsWhyATerminalCannotBeTakenOver() {
        assertThat(TerminalProbe.ask(StandardCharsets.UTF_8, "wyse60").trouble())
                .contains("TERM=wyse60");
    }
}
