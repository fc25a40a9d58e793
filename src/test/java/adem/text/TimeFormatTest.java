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
    @CsvSource(
            delimiter = '|',
            value = {
                "5m | 300",
                "90s | 90",
                "1:30 | 90",
                "1:40 | 100",
                "0:05 | 5",
                "100:00 | 6000",
                "3:00:00 | 10800",
                "1:02:05 | 3725",
                "1h | 3600",
                "3h | 10800",
                "1h30m | 5400",
                "1m30s | 90",
                "1h 30m 5s | 5405",
                "2u | 7200",
                "5 min | 300",
                "5min | 300",
                "5 minuten | 300",
                "5 minutes | 300",
                "1 minuut | 60",
                "1 minute | 60",
                "1 uur | 3600",
                "2 uren | 7200",
                "1 hour | 3600",
                "2 hours | 7200",
                "90 sec | 90",
                "90 seconden | 90",
                "90 seconds | 90",
                "1,5m | 90",
                "1.5 min | 90",
                "0,25 uur | 900",
                "1h1.5m | 3690",
                "  5 M  | 300",
                "5\u00A0MIN | 300",
                "000000000000005m | 300",
            })
    void readsLengthsAsPeopleWriteThem(String typed, long seconds) {
        assertThat(TimeFormat.parse(typed, MOST)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(TimeFormat.parseSeconds(typed, MOST)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void readsWhatItWrites() {
        for (int seconds = 1; seconds <= 10_800; seconds++) {
            Duration length = Duration.ofSeconds(seconds);
            assertThat(TimeFormat.parse(TimeFormat.clock(length), MOST)).isEqualTo(length);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "m",
                "0s",
                "0:00",
                "1:60",
                "1:5",
                "1:005",
                "1:60:00",
                "1:2:3:4",
                ":30",
                "1:",
                "1::30",
                "1:30m",
                "-5m",
                "1e3s",
                "NaN",
                "5m5m",
                "5m1h",
                "1.5h30m",
                "1,m",
                ",5m",
                "1.2345h",
                "half",
                "5 x",
                "5m 3",
                "5minuters",
                "٥m",
                "5 s s",
                "1 30m"
            })
    void refusesWhatIsNoLength(String typed) {
        assertThatThrownBy(() -> TimeFormat.parse(typed, MOST))
                .isInstanceOf(BadInput.class)
                .hasMessage("\"" + typed + "\" is not a length of time; write 5m, 90s or 1:30");
    }

    @Test
    void saysThatAUnitIsMissing() {
        assertThatThrownBy(() -> TimeFormat.parse("5", MOST)).hasMessage("\"5\" has no unit; write 5m, 90s or 1:30");
        assertThatThrownBy(() -> TimeFormat.parse("1,5", MOST)).hasMessageContaining("has no unit");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0, 0", "0s, 0", "0:00, 0", "1m, 60"})
    void whereSecondsAreMeantTheyNeedNoUnit(String typed, long seconds) {
        assertThat(TimeFormat.parseSeconds(typed, MOST)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void wholeSecondsOnly() {
        assertThatThrownBy(() -> TimeFormat.parse("2.5s", MOST)).hasMessageContaining("not a whole number of seconds");
        assertThatThrownBy(() -> TimeFormat.parseSeconds("2,5", MOST))
                .hasMessageContaining("not a whole number of seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9h", "999999999h", "99999999999999999999999s", "3:00:01", "9999999999999999999999:00"})
    void refusesWhatIsTooLong(String typed) {
        assertThatThrownBy(() -> TimeFormat.parse(typed, MOST)).hasMessage(typed + " is too long; at most 3 hours");
    }

    @Test
    void theLimitIsToldInTheLargestUnit() {
        assertThatThrownBy(() -> TimeFormat.parse("9h", Duration.ofMinutes(90))).hasMessageEndingWith("90 minutes");
        assertThatThrownBy(() -> TimeFormat.parse("9h", Duration.ofHours(1))).hasMessageEndingWith("1 hour");
        assertThatThrownBy(() -> TimeFormat.parse("9h", Duration.ofMinutes(1))).hasMessageEndingWith("1 minute");
    }

    @Test
    void muchIsNotRepeated() {
        assertThatThrownBy(() -> TimeFormat.parse("9".repeat(100_000), MOST))
                .satisfies(mistake -> assertThat(mistake.getMessage()).hasSizeLessThan(140));
    }
}
