package adem.sound.backend;

import adem.breath.Phase;
import adem.session.Moment;
import java.time.Duration;

/**
 * When the terminal's bell rings: once for in, twice for out, three times for another step, once for a repetition, and not
 * at all in a hold. Pure.
 */
final class BellPattern {

    /** Far enough apart to be counted (ours). */
    private static final Duration APART = Duration.ofMillis(300);

    private BellPattern() {}

    /** How often it rings in the segment of a moment. */
    static int times(Moment moment) {
        Phase phase = moment.phase();
        if (phase != null) {
            return phase.isHold() ? 0 : phase == Phase.INHALE ? 1 : 2;
        }
        if (moment.index() == 0) {
            return 0;
        }
        boolean another = moment.timeline().segments().get(moment.index() - 1).step()
                != moment.segment().step();
        return another ? 3 : 1;
    }

    /** How often it should have rung by now in this segment. */
    static int due(Moment moment) {
        long passed = moment.elapsed().toNanos() / APART.toNanos() + 1;
        return (int) Math.min(times(moment), passed);
    }

    /** How long until it rings again in this segment; as long as it lasts where it does not. */
    static Duration next(Moment moment) {
        int due = due(moment);
        return due < times(moment) ? APART.multipliedBy(due).minus(moment.elapsed()) : moment.remaining();
    }
}
