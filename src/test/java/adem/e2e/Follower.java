package adem.e2e;

import adem.session.Command;
import adem.session.Player;
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
final class Follower implements Player {

    /** As often as the whole screen is painted. */
    private static final Duration FRAME = Duration.ofMillis(200);

    /**
     * Something that happened.
     *
     * @param time by {@link System#nanoTime()}
     * @param command what made it happen; a tick where time did
     * @param session what it is from then on
     */
    record Event(long time, Command command, Session session) {

        boolean isHeard() {
            return session.status() == Session.Status.RUNNING && !session.muted();
        }
    }

    private record Key(Duration after, Command command) {}

    private final BlockingQueue<Command> stop = new LinkedBlockingQueue<>();
    private final Deque<Key> keys = new ArrayDeque<>();
    private final List<Event> events = new ArrayList<>();
    private Command last = Command.TICK;
    private long begun;

    /** Presses a key so long after the beginning; keys come in order. */
    Follower press(Command command, long afterMillis) {
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
        if (!session.ended() && (!same || last != Command.TICK)) {
            events.add(new Event(now, last, session));
        }
    }

    @Override
    public Duration patience(Session session) {
        return FRAME;
    }

    @Override
    public Command await(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        Command key = Command.TICK;
        if (!keys.isEmpty()) {
            long due = begun + keys.peek().after().toNanos() - System.nanoTime();
            if (due < left) {
                left = due;
                key = keys.poll().command();
            }
        }
        Command stopped = stop.poll(left, TimeUnit.NANOSECONDS);
        last = stopped == null ? key : stopped;
        return last;
    }

    @Override
    public void stop() {
        stop.add(Command.STOP);
    }
}
