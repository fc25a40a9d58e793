package adem.breath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private final Pace pace = Pace.of(1, 2, 4, 8);
    private final Pace plain = Pace.of(4, 6);
    private final Pace sigh = Pace.of(3, 8).withSip(1);

    private static double moved(Pace pace, Phase phase, double from, double to) {
        return Math.abs(pace.fullness(phase, to) - pace.fullness(phase, from));
    }

    @ParameterizedTest
    @CsvSource({"INHALE, 1, 0", "SIP, 0, 1", "HOLD_IN, 2, 1", "EXHALE, 4, 3", "HOLD_OUT, 8, 7"})
    void aPhaseBeginsWhenThoseBeforeItAreOver(Phase phase, long seconds, long before) {
        assertThat(pace.length(phase)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(pace.before(phase)).isEqualTo(Duration.ofSeconds(before));
    }

    @Test
    void aSipLengthensTheBreathAndIsNoHold() {
        assertThat(sigh.total()).isEqualTo(Duration.ofSeconds(12));
        assertThat(sigh.before(Phase.EXHALE)).isEqualTo(Duration.ofSeconds(4));
        assertThat(sigh.hasSip()).isTrue();
        assertThat(sigh.hasHold()).isFalse();
        assertThat(plain.hasSip()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"INHALE, SIP", "SIP, EXHALE", "EXHALE, INHALE"})
    void aSighGoesInInOut(Phase phase, Phase next) {
        assertThat(sigh.next(phase)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"INHALE, HOLD_IN", "HOLD_IN, EXHALE", "EXHALE, HOLD_OUT", "HOLD_OUT, INHALE"})
    void phasesThatHaveALengthFollowEachOther(Phase phase, Phase next) {
        assertThat(pace.next(phase)).isEqualTo(next);
    }

    @Test
    void halfWayToAnotherPaceTheSipIsHalfWayToo() {
        assertThat(Pace.of(2, 4).withSip(0.5).towards(sigh, 0.5))
                .isEqualTo(Pace.of(2.5, 6).withSip(0.75));
    }

    @Test
    void aBreathGoesFromEmptyToFullAndBack() {
        assertThat(plain.fullness(Phase.INHALE, 0)).isZero();
        assertThat(plain.fullness(Phase.INHALE, 1)).isEqualTo(1);
        assertThat(plain.fullness(Phase.EXHALE, 0)).isEqualTo(1);
        assertThat(plain.fullness(Phase.EXHALE, 1)).isZero();
    }

    @Test
    void beforeASipThereIsRoomForItAndAfterItTheBreathIsFull() {
        assertThat(sigh.fullness(Phase.INHALE, 0)).isZero();
        assertThat(sigh.fullness(Phase.INHALE, 1)).isEqualTo(0.75);
        assertThat(sigh.fullness(Phase.SIP, 0)).isEqualTo(0.75);
        assertThat(sigh.fullness(Phase.SIP, 1)).isEqualTo(1);
        assertThat(sigh.fullness(Phase.EXHALE, 0)).isEqualTo(1);
    }

    /** A tenth is the shortest stretch that is a second in a phase of ten. */
    @ParameterizedTest
    @EnumSource(names = {"INHALE", "EXHALE"})
    void noTenthOfItStandsStillAndNoneRushes(Phase phase) {
        for (int tenth = 0; tenth < 10; tenth++) {
            assertThat(moved(plain, phase, tenth / 10.0, (tenth + 1) / 10.0)).isBetween(0.05, 0.14);
        }
    }

    /** Each as far as it goes: three quarters, a quarter, all the way. */
    @ParameterizedTest
    @CsvSource({"INHALE, 0.75", "SIP, 0.25", "EXHALE, 1"})
    void noTenthOfASighStandsStillAndNoneRushes(Phase phase, double way) {
        for (int tenth = 0; tenth < 10; tenth++) {
            assertThat(moved(sigh, phase, tenth / 10.0, (tenth + 1) / 10.0)).isBetween(0.05 * way, 0.14 * way);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INHALE", "EXHALE"})
    void itArrivesMoreGentlyThanItPasses(Phase phase) {
        assertThat(moved(plain, phase, 0.9, 1)).isLessThan(moved(plain, phase, 0.45, 0.55) / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void aHoldStaysAsItIs(double progress) {
        assertThat(pace.fullness(Phase.HOLD_IN, progress)).isEqualTo(1);
        assertThat(pace.fullness(Phase.HOLD_OUT, progress)).isZero();
    }
}
