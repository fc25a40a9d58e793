package adem.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.BadInput;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AimTest {

    @Test
    void readsWhatItWrites() {
        for (String aim : new String[] {"4/7", "7/7", "1/7", "3/10", "14/14", "1/1"}) {
            assertThat(Aim.parse(aim).orElseThrow()).hasToString(aim);
        }
        assertThat(Aim.parse(" 4 / 7 ")).contains(new Aim(4, 7));
        assertThat(Aim.parse("OFF")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "4/", "/7", "0/7", "8/7", "4/15", "4/7/7", "-1/7", "a/7", "4/700000000000", "on"})
    void refusesWhatIsNoAim(String typed) {
        assertThatThrownBy(() -> Aim.parse(typed)).isInstanceOf(BadInput.class);
    }

    @Test
    void aDayBeginsBetweenMidnightAndNoon() {
        assertThat(DayBegin.parse("04:00")).isEqualTo(LocalTime.of(4, 0));
        assertThat(DayBegin.parse("0:00")).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(DayBegin.parse(" 12:00 ")).isEqualTo(LocalTime.NOON);
        for (String typed : new String[] {"12:01", "24:00", "4", "4:60", "", "4:0", "23:00"}) {
            assertThatThrownBy(() -> DayBegin.parse(typed)).isInstanceOf(BadInput.class);
        }
    }
}
