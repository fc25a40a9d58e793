package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.page.JsonReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read is JSON by the letter, and the same bytes in every charset. */
class JsonOutputTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn diafragma --json --text",
                "learn één\"\u0085\\ --json",
                "learn --list --json",
                "routine list --json",
                "routine show constructive-rest --json",
                "routine poses --json"
            })
    void isJsonInAscii(String typed) {
        String out = Run.with(home, Map.of("LANG", "nl_NL.ISO-8859-1"), typed.split(" "))
                .out();
        assertThat(JsonReader.read(out)).isInstanceOfAny(Map.class, List.class);
        assertThat(out.chars()).allMatch(character -> character < 0x7F);
    }
}
