package adem.session;

import adem.host.TimeSource;
import java.time.Duration;

/** Takes a session from its beginning to its end: looks at the clock, lets the player show it, listens. */
public final class Coach {

    /** Often enough that a heartbeat missed for long means the machine slept. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private Coach() {}

    /** Follows the timeline on this clock until it ends; the last state tells how. */
    public static Session guide(Timeline timeline, TimeSource clock, Presenter player) throws InterruptedException {
        // The first picture takes longest to make; time begins when it is there, so that no step is short.
        player.show(Session.start(timeline, clock.now()));
        Session session = Session.start(timeline, clock.now());
        while (true) {
            player.show(session);
            if (session.ended()) {
                return session;
            }
            long due = session.seen().nanos() + pause(session, player).toNanos();
            Duration left = Duration.ofNanos(Math.max(0, due - clock.now().nanos()));
            session = session.after(player.await(clock.really(left)), clock.now());
        }
    }

    private static Duration pause(Session session, Presenter player) {
        if (session.status() != Session.Status.RUNNING) {
            return HEARTBEAT;
        }
        return shorter(
                shorter(HEARTBEAT, player.patience(session)), session.moment().remaining());
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
