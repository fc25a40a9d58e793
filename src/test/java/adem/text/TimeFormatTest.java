package adem.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTest {

    private static final Duration MOST = Duration.ofHours(3);

    @ParameterizedTest
    @CsvSource({"0, 0:00", "100, 0:01", "59001, 1:00", "100000, 1:40", "3600000, 1:00:00", "3725000, 1:02:05"})
    void writesClockTimeWithPartsOfASecondRoundedUp(long millis, String written) {
        assertThat(TimeFormat.clock(Duration.ofMillis(millis))).isEqualTo(written);
    }

    @Test
    void dutchHasADecimalComma() {
        assertThat(TimeFormat.seconds(Duration.ofMillis(5500))).isEqualTo(new Text("5,5", "5.5"));
        assertThat(TimeFormat.seconds(Duration.ofSeconds(4))).isEqualTo(Text.same("4"));
    }

    @ParameterizedTest
    @CsvSource({"5m, 300", "90s, 90", "1:30, 90", "1h, 3600", "1m30s, 90", "0:05, 5", "3h, 10800"})
    void readsLengths(String typed, long seconds) {
        assertThat(TimeFormat.parse(typed, MOST)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "m", "0s", "0:00", "1:60", "-5m", "5 m", "1e3s", "NaN", "5m5m", "99999999999s"})
    void refusesWhatIsNoLength(String typed) {
        assertThatThrownBy(() -> TimeFormat.parse(typed, MOST))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("5m, 90s or 1:30");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> TimeFormat.parse("9h", MOST)).hasMessage("9h is too long; at most 3 hours");
    }
}
