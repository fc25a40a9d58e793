package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalInfoTest {

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
        assertThat(new TerminalInfo(true, true, 80, 24, Map.of("TERM", type)).draws())
                .isEqualTo(draws);
    }
}
