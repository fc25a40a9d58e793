package adem.screen;

import adem.session.Moment;
import adem.text.Text;
import java.time.Duration;

/**
 * All that the picture depends on.
 *
 * @param moment what is true
 * @param paused whether time stands still
 * @param waiting whether the user is to say go on
 * @param untilGoingOn after a pause, until time goes on; zero where it does
 * @param help which page of the help is open, from 1; 0 when none is
 * @param muted whether nothing is to be heard
 * @param keys whether the keys are named
 * @param notice what is told besides; empty most of the time
 */
record Scene(
        Moment moment,
        boolean paused,
        boolean waiting,
        Duration untilGoingOn,
        int help,
        boolean muted,
        boolean keys,
        Text notice) {

    private static final Text NOTHING = Text.same("");

    /** With nothing besides. */
    Scene(Moment moment, boolean paused, boolean waiting, int help) {
        this(moment, paused, waiting, Duration.ZERO, help, false, true, NOTHING);
    }

    /** True after a pause, shortly before time goes on. */
    boolean resuming() {
        return !untilGoingOn.isZero();
    }

    /** True while what is done is not done: a breath that stands still is none. */
    boolean stands() {
        return paused || resuming();
    }

    /** The same while time goes on: what has to stay where it is in a pause is measured by it. */
    Scene running() {
        return new Scene(moment, false, waiting, Duration.ZERO, help, muted, keys, notice);
    }
}
