package adem.sound.backend;

import adem.session.Moment;
import adem.session.Presenter;
import adem.session.Session;
import java.time.Duration;

/** Rings the terminal's bell on time. For the thread that guides. */
final class BellRinger {

    /** A ring that is later than this is left out. */
    private static final Duration LATE = Duration.ofMillis(1_500);

    private final Presenter terminal;
    private int segment = -1;
    private int rung;

    BellRinger(Presenter terminal) {
        this.terminal = terminal;
    }

    /** Rings as often as it should have rung by now. */
    void ring(Session session) {
        Moment moment = session.moment();
        int due = BellPattern.due(moment);
        if (moment.index() != segment) {
            segment = moment.index();
            rung = moment.elapsed().compareTo(LATE) > 0 ? due : 0;
        }
        boolean heard = session.status() == Session.Status.RUNNING && !session.muted();
        for (; rung < due; rung++) {
            if (heard) {
                terminal.ring();
            }
        }
    }
}
