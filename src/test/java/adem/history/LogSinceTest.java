package adem.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.BadInput;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogSinceTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "1w, 2026-11-23",
        "4w, 2026-11-02",
        "1d, 2026-11-26",
        "30d, 2026-10-28",
        "2026-10, 2026-10-01",
        "2026-11, 2026-11-01",
        "yesterday, 2026-11-25",
        "Gisteren, 2026-11-25",
        "2024-02-29, 2024-02-29",
        "1 nov, 2026-11-01",
        "today, 2026-11-26"
    })
    void readsWhen(String typed, LocalDate day) {
        assertThat(LogSince.parse(typed, TODAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0w", "4", "2026-13", "2026-12", "tomorrow", "2026-02-30", "99999d", "w", "ever"})
    void refusesWhatIsNoDayOrStillToCome(String typed) {
        assertThatThrownBy(() -> LogSince.parse(typed, TODAY)).isInstanceOf(BadInput.class);
    }
}
