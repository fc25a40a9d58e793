package adem.sound.backend;

import adem.session.Moment;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Rings a bell on time. */
public final class BellRinger implements SessionObserver {

    /** A ring that is later than this is left out. */
    private static final Duration LATE = Duration.ofMillis(1_500);

    private final Runnable bell;
    private final BooleanSupplier wanted;
    private int segment = -1;
    private int rung;

    /**
     * A ringer.
     *
     * @param bell rings once
     * @param wanted whether it is wanted now: where sound falls away, the bell takes over
     */
    public BellRinger(Runnable bell, BooleanSupplier wanted) {
        this.bell = bell;
        this.wanted = wanted;
    }

    /** What begins, or goes on after an end, rings from its first segment. */
    @Override
    public void prepare(Session session) {
        segment = -1;
    }

    /** Rings as often as it should have rung by now. */
    @Override
    public void observe(Session session, List<SessionEvent> events) {
        if (session.ended() || !wanted.getAsBoolean()) {
            return;
        }
        if (session.status() == Session.Status.RESUMING) {
            segment = -1; // What begins anew rings anew.
            return;
        }
        Moment moment = session.moment();
        int due = BellPattern.due(moment);
        if (moment.index() != segment) {
            segment = moment.index();
            rung = moment.elapsed().compareTo(LATE) > 0 ? due : 0;
        }
        for (; rung < due; rung++) {
            if (session.audible()) {
                bell.run();
            }
        }
    }

    @Override
    public Duration patience(Session session) {
        return wanted.getAsBoolean() ? BellPattern.next(session.moment()) : FOR_EVER;
    }
}
