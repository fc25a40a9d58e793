package adem.breath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseTest {

    private static double moved(Phase phase, double from, double to) {
        return Math.abs(phase.fullness(to) - phase.fullness(from));
    }

    @Test
    void aBreathGoesFromEmptyToFullAndBack() {
        assertThat(Phase.INHALE.fullness(0)).isZero();
        assertThat(Phase.INHALE.fullness(1)).isEqualTo(1);
        assertThat(Phase.EXHALE.fullness(0)).isEqualTo(1);
        assertThat(Phase.EXHALE.fullness(1)).isZero();
    }

    /** A tenth is the shortest stretch that is a second in a phase of ten. */
    @ParameterizedTest
    @EnumSource(names = {"INHALE", "EXHALE"})
    void noTenthOfItStandsStillAndNoneRushes(Phase phase) {
        for (int tenth = 0; tenth < 10; tenth++) {
            assertThat(moved(phase, tenth / 10.0, (tenth + 1) / 10.0)).isBetween(0.05, 0.14);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INHALE", "EXHALE"})
    void itArrivesMoreGentlyThanItPasses(Phase phase) {
        assertThat(moved(phase, 0.9, 1)).isLessThan(moved(phase, 0.45, 0.55) / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void aHoldStaysAsItIs(double progress) {
        assertThat(Phase.HOLD_IN.fullness(progress)).isEqualTo(1);
        assertThat(Phase.HOLD_OUT.fullness(progress)).isZero();
    }

    @Test
    void isSaidShorterThanItIsShownAndTheTwoHoldsSoundDifferent() {
        assertThat(Phase.values())
                .extracting(phase -> phase.word().en() + ", " + phase.spoken().en())
                .containsExactly("Breathe in, in", "Hold, hold", "Breathe out, out", "Hold, wait");
    }
}
