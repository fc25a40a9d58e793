package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalInfoTest {

    private static TerminalInfo terminal(boolean in, boolean out, String... variables) {
        Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm"));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return new TerminalInfo(in, out, out, 80, 24, environment);
    }

    @Test
    void theWholeScreenNeedsATerminalOnBothSidesThatCanMoveItsCursor() {
        assertThat(terminal(true, true).obstacle()).isEmpty();
        assertThat(terminal(false, true).obstacle()).contains(TerminalInfo.Obstacle.NO_TERMINAL);
        assertThat(terminal(true, false).obstacle()).contains(TerminalInfo.Obstacle.NO_TERMINAL);
        assertThat(terminal(true, true, "TERM", "dumb").obstacle()).contains(TerminalInfo.Obstacle.DUMB);
        assertThat(terminal(true, true, "TERM", "").obstacle()).contains(TerminalInfo.Obstacle.DUMB);
        assertThat(terminal(true, true, "TERM", "", "OS", "Windows_NT").obstacle())
                .isEmpty();
        assertThat(terminal(true, true, "ACCESSIBLE", "1").obstacle()).contains(TerminalInfo.Obstacle.ACCESSIBLE);
        assertThat(terminal(true, true, "ACCESSIBLE", "").obstacle()).isEmpty();
    }

    /** no-color.org: any value that is not empty; bixense.com/clicolors: anything but 0 forces. */
    @ParameterizedTest
    @CsvSource({
        "NO_COLOR, 1, false, false",
        "NO_COLOR, 0, false, false",
        "NO_COLOR, '', true, false",
        "CLICOLOR, 0, false, false",
        "CLICOLOR, 1, true, false",
        "CLICOLOR_FORCE, 1, true, true",
        "CLICOLOR_FORCE, 0, true, false",
        "CLICOLOR_FORCE, '', true, false",
        "TERM, dumb, false, false",
        "TERM, vt100, false, false",
        "TERM, vte-256color, true, false"
    })
    void colourIsWhatTheVariablesSay(String variable, String value, boolean terminal, boolean pipe) {
        assertThat(terminal(true, true, variable, value).colour()).isEqualTo(terminal);
        assertThat(terminal(true, false, variable, value).colour()).isEqualTo(pipe);
    }

    @Test
    void noColourOutranksForce() {
        assertThat(terminal(true, true, "NO_COLOR", "1", "CLICOLOR_FORCE", "1").colour())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, true",
        "foot, true",
        "tmux-256color, true",
        "vte-256color, true",
        "rxvt-unicode, true",
        "linux, false",
        "linux-16color, false",
        "vt100, false",
        "vt220, false",
        "cons25, false",
        "sun-color, false"
    })
    void aConsoleDrawsInAscii(String type, boolean draws) {
        assertThat(new TerminalInfo(true, true, true, 80, 24, Map.of("TERM", type)).draws())
                .isEqualTo(draws);
    }

    @Test
    void sixthsOfACellAreForTerminalsThatDrawThemThemselves() {
        assertThat(terminal(true, true, "TERM", "xterm-kitty").drawsSextants()).isTrue();
        assertThat(terminal(true, true, "TERM", "foot-extra").drawsSextants()).isTrue();
        assertThat(terminal(true, true, "TERM", "xterm-256color", "VTE_VERSION", "7600")
                        .drawsSextants())
                .isTrue();
        assertThat(terminal(true, true, "TERM", "xterm-256color", "TERM_PROGRAM", "WezTerm")
                        .drawsSextants())
                .isTrue();
        assertThat(terminal(true, true, "TERM", "xterm-256color").drawsSextants())
                .isFalse();
        assertThat(terminal(true, true, "TERM", "xterm-256color", "VTE_VERSION", "5202")
                        .drawsSextants())
                .isFalse();
        assertThat(terminal(true, true, "TERM", "xterm-256color", "VTE_VERSION", "7600\u001b")
                        .drawsSextants())
                .isFalse();
        assertThat(terminal(true, true, "TERM", "tmux-256color", "VTE_VERSION", "7600")
                        .drawsSextants())
                .isFalse();
        assertThat(terminal(true, true, "TERM", "linux", "TERM_PROGRAM", "WezTerm")
                        .drawsSextants())
                .isFalse();
    }
}
