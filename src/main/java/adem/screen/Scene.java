package adem.screen;

import adem.session.Moment;
import adem.text.Text;

/**
 * All that the picture depends on.
 *
 * @param moment what is true
 * @param paused whether time stands still
 * @param waiting whether the user is to say go on
 * @param help which page of the help is open, from 1; 0 when none is
 * @param muted whether nothing is to be heard
 * @param notice what is told besides; empty most of the time
 */
record Scene(Moment moment, boolean paused, boolean waiting, int help, boolean muted, Text notice) {

    private static final Text NOTHING = Text.same("");

    /** With nothing besides. */
    Scene(Moment moment, boolean paused, boolean waiting, int help) {
        this(moment, paused, waiting, help, false, NOTHING);
    }

    /** The moment as far as it is shown: nothing moves in a hold, so it counts from where the hold began. */
    Moment shown() {
        return moment.isHeld() ? moment.timeline().at(moment.segment().start()) : moment;
    }
}
