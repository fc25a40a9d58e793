package adem.sound.backend;

import adem.breath.Phase;
import adem.session.Moment;
import adem.session.Movement;
import java.time.Duration;
import java.util.Optional;

/**
 * When the terminal's bell rings: once for in and for a sip more, twice for out, three times for another step, once for a repetition, and not
 * at all in a hold. Pure.
 */
final class BellPattern {

    /** Far enough apart to be counted (ours). */
    private static final Duration APART = Duration.ofMillis(300);

    private BellPattern() {}

    /** How often it rings in the segment of a moment. */
    static int times(Moment moment) {
        if (moment.phase().isPresent()) {
            return times(moment.phase().get());
        }
        if (moment.segment().movement().equals(Optional.of(Movement.HOLD))) {
            return 0;
        }
        if (moment.index() == 0) {
            return 0;
        }
        boolean another = moment.timeline().segments().get(moment.index() - 1).step()
                != moment.segment().step();
        boolean release = moment.segment().movement().equals(Optional.of(Movement.RELEASE));
        return another ? 3 : release ? 2 : 1;
    }

    private static int times(Phase phase) {
        return switch (phase) {
            case INHALE, SIP -> 1;
            case EXHALE -> 2;
            case HOLD_IN, HOLD_OUT -> 0;
        };
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
