package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How high a tone is: half the times that it crosses nothing within a tenth of a second, in hertz. */
class ToneTest {

    private static final int STEPS = 10_000;

    private static double pitch(Cue.Kind kind, double length, double from) {
        int crossings = 0;
        double before = Tone.at(kind, length, from);
        for (int i = 1; i <= STEPS; i++) {
            double now = Tone.at(kind, length, from + 0.1 * i / STEPS);
            crossings += now * before < 0 ? 1 : 0;
            before = now == 0 ? before : now;
        }
        return crossings / 2.0 / 0.1;
    }

    @Test
    void aSipRisesFromWhereTheInBreathLedAndNotFar() {
        double arrived = pitch(Cue.Kind.INHALE, 3, 2.8);
        double begins = pitch(Cue.Kind.SIP, 1, 0.05);
        double ends = pitch(Cue.Kind.SIP, 1, 0.8);
        assertThat(begins).isBetween(arrived - 10, arrived + 15);
        assertThat(ends).isBetween(begins + 10, arrived * 1.15);
        assertThat(ends - begins).isLessThan(arrived - pitch(Cue.Kind.INHALE, 3, 0.1));
    }

    /** The out-breath begins lower than a sip ends, so that the turn is heard. */
    @Test
    void afterASipTheOutBreathFalls() {
        double turn = pitch(Cue.Kind.EXHALE, 8, 0.1);
        assertThat(turn).isLessThan(pitch(Cue.Kind.SIP, 1, 0.8));
        assertThat(pitch(Cue.Kind.EXHALE, 8, 7.5)).isLessThan(turn);
    }
}
