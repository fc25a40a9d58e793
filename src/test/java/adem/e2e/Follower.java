package adem.e2e;

import adem.session.Action;
import adem.session.Presenter;
import adem.session.Session;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A player that shows nothing: it writes down when it was told what, and presses keys at their times. */
final class Follower implements Presenter {

    /** As often as the whole screen is painted. */
    private static final Duration FRAME = Duration.ofMillis(200);

    /**
     * Something that happened.
     *
     * @param time by {@link System#nanoTime()}
     * @param command what made it happen; a tick where time did
     * @param session what it is from then on
     */
    record Event(long time, Action command, Session session) {

        boolean isHeard() {
            return session.status() == Session.Status.RUNNING && !session.muted();
        }
    }

    private record Key(Duration after, Action command) {}

    private final BlockingQueue<Action> stop = new LinkedBlockingQueue<>();
    private final Deque<Key> keys = new ArrayDeque<>();
    private final List<Event> events = new ArrayList<>();
    private Action last = Action.TICK;
    private long begun;

    /** Presses a key so long after the beginning; keys come in order. */
    Follower press(Action command, long afterMillis) {
        keys.add(new Key(Duration.ofMillis(afterMillis), command));
        return this;
    }

    /** The beginning of each segment that time came to, and all that keys did. */
    List<Event> events() {
        return events;
    }

    @Override
    public void show(Session session) {
        long now = System.nanoTime();
        Session before = events.isEmpty() ? null : events.get(events.size() - 1).session();
        boolean same =
                before != null && before.moment().index() == session.moment().index();
        if (session.position().isZero()) {
            begun = now;
        }
        if (!session.ended() && (!same || last != Action.TICK)) {
            events.add(new Event(now, last, session));
        }
    }

    @Override
    public Duration patience(Session session) {
        return FRAME;
    }

    @Override
    public Action await(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        Action key = Action.TICK;
        if (!keys.isEmpty()) {
            long due = begun + keys.peek().after().toNanos() - System.nanoTime();
            if (due < left) {
                left = due;
                key = keys.poll().command();
            }
        }
        Action stopped = stop.poll(left, TimeUnit.NANOSECONDS);
        last = stopped == null ? key : stopped;
        return last;
    }

    @Override
    public void stop() {
        stop.add(Action.STOP);
    }
}
