package adem.e2e;

import adem.session.Action;
import adem.session.Controls;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A player that shows nothing: it writes down when it was told what, and presses keys at their times. */
final class Follower implements SessionObserver, Controls {

    /** As often as the whole screen is painted. */
    private static final Duration FRAME = Duration.ofMillis(200);

    /**
     * Something that happened.
     *
     * @param time by {@link System#nanoTime()}
     * @param keys what made it happen; none where time did
     * @param session what it is from then on
     */
    record Event(long time, List<Action> keys, Session session) {

        boolean isHeard() {
            return session.audible();
        }
    }

    private record Key(Duration after, Action command) {}

    private final BlockingQueue<Action> stop = new LinkedBlockingQueue<>();
    private final Deque<Key> keys = new ArrayDeque<>();
    private final List<Event> events = new ArrayList<>();
    private List<Action> last = List.of();
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
    public void observe(Session session, List<SessionEvent> happened) {
        long now = System.nanoTime();
        Session before = events.isEmpty() ? null : events.get(events.size() - 1).session();
        boolean same =
                before != null && before.moment().index() == session.moment().index();
        if (session.position().isZero()) {
            begun = now;
        }
        if (!session.ended() && (!same || !last.isEmpty())) {
            events.add(new Event(now, last, session));
        }
    }

    @Override
    public Duration patience(Session session) {
        return FRAME;
    }

    @Override
    public List<Action> await(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        List<Action> pressed = List.of();
        if (!keys.isEmpty()) {
            long due = begun + keys.peek().after().toNanos() - System.nanoTime();
            if (due < left) {
                left = due;
                pressed = List.of(keys.poll().command());
            }
        }
        Action stopped = stop.poll(left, TimeUnit.NANOSECONDS);
        last = stopped == null ? pressed : List.of(stopped);
        return last;
    }

    /** Nothing is to be said. */
    void tell(Text notice) {
        throw new AssertionError(notice);
    }

    @Override
    public void stop() {
        stop.add(Action.STOP);
    }
}
