package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {

    /** A long word may be typed as two, but where it is whole the next word is another. */
    @ParameterizedTest
    @CsvSource({
        "moeilijk telefoontje, 1",
        "moeilijke telefoontjes, 1",
        "moei lijk, 2",
        "moei lijke, 2",
        "telefoontje, -1"
    })
    void aWordEndsWhereItEnds(String typed, int end) {
        assertThat(WordPattern.of("moeilijk*").end(List.of(typed.split(" ")), 0))
                .isEqualTo(end);
    }
}
