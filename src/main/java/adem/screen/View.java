package adem.screen;

import adem.session.Moment;

/**
 * All that the picture depends on.
 *
 * @param moment what is true
 * @param paused whether time stands still
 * @param waiting whether the user is to say go on
 * @param help which page of the help is open, from 1; 0 when none is
 */
record View(Moment moment, boolean paused, boolean waiting, int help) {

    /** The moment as far as it is shown: nothing moves in a hold, so it counts from where the hold began. */
    Moment shown() {
        boolean hold = moment.phase() != null && moment.phase().isHold();
        return hold ? moment.timeline().at(moment.segment().start()) : moment;
    }
}
