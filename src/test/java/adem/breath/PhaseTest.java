package adem.breath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhaseTest {

    @Test
    void isSaidShorterThanItIsShownAndTheTwoHoldsSoundDifferent() {
        assertThat(Phase.values())
                .extracting(phase -> phase.word().en() + ", " + phase.spoken().en())
                .containsExactly("Breathe in, in", "A sip more, more", "Hold, hold", "Breathe out, out", "Hold, wait");
    }

    @Test
    void aSipBringsAirInAndIsNoHold() {
        assertThat(Phase.values()).filteredOn(Phase::isInward).containsExactly(Phase.INHALE, Phase.SIP);
        assertThat(Phase.values()).filteredOn(Phase::isHold).containsExactly(Phase.HOLD_IN, Phase.HOLD_OUT);
    }
}
