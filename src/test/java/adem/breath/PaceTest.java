package adem.breath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private final Pace pace = Pace.of(1, 2, 4, 8);

    @ParameterizedTest
    @CsvSource({"INHALE, 1, 0", "HOLD_IN, 2, 1", "EXHALE, 4, 3", "HOLD_OUT, 8, 7"})
    void aPhaseBeginsWhenThoseBeforeItAreOver(Phase phase, long seconds, long before) {
        assertThat(pace.length(phase)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(pace.before(phase)).isEqualTo(Duration.ofSeconds(before));
    }
}
