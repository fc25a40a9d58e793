package adem.session;

import adem.host.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Takes a session from its beginning to its end: looks at the time, lets observers follow, listens. */
public final class Coach {

    /** Often enough that a heartbeat missed for long means the machine slept (ours). */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private final TimeSource time;
    private final Controls controls;
    private final List<SessionObserver> observers;
    private final Occasion occasion;

    /** A coach for these observers, which listens to these controls. */
    public Coach(TimeSource time, Controls controls, List<SessionObserver> observers) {
        this(time, controls, observers, Occasion.NONE);
    }

    /** @param occasion what a session that lasts until something lasts until */
    public Coach(TimeSource time, Controls controls, List<SessionObserver> observers, Occasion occasion) {
        this.occasion = occasion;
        this.time = time;
        this.controls = controls;
        this.observers = List.copyOf(observers);
    }

    /** Follows the timeline until it ends; the last state tells how. */
    public Session guide(Timeline timeline) throws InterruptedException {
        // Time begins when everybody is ready, so that no step is short.
        prepare(Session.start(timeline, time.now()).session());
        return follow(Session.start(timeline, time.now()));
    }

    /** Goes on with a session that came to its end, on its timeline with more breaths, until that ends. */
    public Session goOn(Session ended, Timeline longer) throws InterruptedException {
        prepare(ended.goOn(longer, time.now()).session());
        return follow(ended.goOn(longer, time.now()));
    }

    private void prepare(Session session) {
        for (SessionObserver observer : observers) {
            observer.prepare(session);
        }
    }

    private Session follow(Session.Change begun) throws InterruptedException {
        Session.Change change = begun;
        while (true) {
            Session session = change.session();
            for (SessionObserver observer : observers) {
                observer.observe(session, change.events());
            }
            if (session.ended()) {
                return session;
            }
            long due = session.seen().nanos() + pause(session).toNanos();
            Duration left = Duration.ofNanos(Math.max(0, due - time.now().nanos()));
            List<Action> actions = controls.await(time.really(left));
            change = after(session, actions);
        }
    }

    private Session.Change after(Session session, List<Action> actions) {
        boolean lasts = session.timeline().info().until().isPresent();
        Optional<StepText> come = lasts ? occasion.come() : Optional.empty();
        return come.isPresent() ? session.closing(come.get(), actions, time.now()) : session.after(actions, time.now());
    }

    private Duration pause(Session session) {
        Duration pause = HEARTBEAT;
        if (session.status() == Session.Status.RESUMING) {
            pause = shorter(pause, session.untilGoingOn());
        }
        if (session.status() == Session.Status.RUNNING) {
            pause = shorter(pause, session.moment().remaining());
            for (SessionObserver observer : observers) {
                pause = shorter(pause, observer.patience(session));
            }
        }
        return pause;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
