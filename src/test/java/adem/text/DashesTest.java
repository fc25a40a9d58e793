package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashesTest {

    @ParameterizedTest
    @CsvSource({
        "4-6, 4-6",
        "' 4 \u2013 6 ', 4-6",
        "5m \u2014 20 m, 5m-20 m",
        "4\u22126\u20107, 4-6-7",
        "-4, -4",
        "4 -, 4-",
        "4- -6, 4--6",
        "'', ''",
        "' ', ''",
        "een  twee, een  twee"
    })
    void allAreOne(String typed, String plain) {
        assertThat(Dashes.plain(typed)).isEqualTo(plain);
    }
}
