package adem.history;

import adem.host.Host;
import adem.host.Threads;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.session.Timeline;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Keeps an account of one session, on a thread of its own: a disk that is slow, full or gone disturbs nobody. That it has begun
 * is written at once, and how far it is from time to time; its line when all is over.
 */
public final class SessionLog implements SessionObserver {

    /** How often it is written how far a session is: with the writing itself, less than half a minute can be lost (ours). */
    private static final Duration BETWEEN = Duration.ofSeconds(20);

    /** Nobody waits longer than this for a disk, when all is over (ours). */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LogFolder folder;
    private final Host host;
    private final OptionalInt before;
    private final Thread thread = Threads.daemon("log", this::keep);
    private final Object change = new Object();
    private String id = "";
    private Session latest;
    private Optional<LoggedSession> line = Optional.empty();
    private boolean first;
    private IOException trouble;

    /**
     * An account of a session that is to begin.
     *
     * @param host tells where the user is
     * @param before how tight the body is, where the user said so
     */
    public SessionLog(LogFolder folder, Host host, OptionalInt before) {
        this.folder = folder;
        this.host = host;
        this.before = before;
    }

    /**
     * What came of it.
     *
     * @param first true where it is the first session that was ever kept here
     * @param trouble why it could not be kept
     */
    public record Outcome(boolean first, Optional<IOException> trouble) {}

    @Override
    public void observe(Session session, List<SessionEvent> events) {
        synchronized (change) {
            boolean begins = latest == null;
            boolean turns = begins || session.ended() != latest.ended();
            latest = session;
            if (begins) {
                thread.start();
            }
            if (turns) {
                change.notifyAll(); // It is over, or goes on after all.
            }
        }
    }

    /**
     * Has its line written; does not wait for that.
     *
     * @param after how tight the body is, where the user said so
     */
    public void finish(OptionalInt after) {
        synchronized (change) {
            if (latest != null && line.isEmpty()) {
                line = Optional.of(entry(latest, after));
                change.notifyAll();
            }
        }
    }

    /** Waits until its line is written, though not for ever. */
    public Outcome await() throws InterruptedException {
        thread.join(PATIENCE.toMillis());
        synchronized (change) {
            IOException why = thread.isAlive() ? new IOException("timed out") : trouble;
            return new Outcome(first && why == null, Optional.ofNullable(why));
        }
    }

    private void keep() {
        try {
            boolean isFirst = folder.isNew();
            synchronized (change) {
                first = isFirst;
            }
            follow();
            folder.over(line.orElseThrow());
        } catch (IOException | RuntimeException problem) {
            synchronized (change) {
                trouble = problem instanceof IOException known ? known : new IOException(problem);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes how far it is, until its line can be written. */
    private void follow() throws InterruptedException {
        boolean adopted = false;
        while (true) {
            LoggedSession now;
            boolean over;
            synchronized (change) {
                if (line.isPresent()) {
                    return;
                }
                now = entry(latest, OptionalInt.empty());
                over = latest.ended();
            }
            write(now, adopted);
            adopted = true;
            synchronized (change) {
                if (line.isEmpty() && over == latest.ended()) {
                    change.wait(over ? 0 : BETWEEN.toMillis());
                }
            }
        }
    }

    /** As well as can be: where it cannot be written now, its line may still be, and that tells why not. */
    private void write(LoggedSession now, boolean adopted) {
        try {
            folder.running(now, ProcessHandle.current().pid());
            if (!adopted) {
                folder.adopt(SessionLog::isAlive);
                folder.tidy(host.time().now().instant());
            }
        } catch (IOException notNow) {
            // Its line is tried in any case.
        }
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).isPresent();
    }

    /** Asked for with {@link #change} in hand. */
    private LoggedSession entry(Session session, OptionalInt after) {
        if (id.isEmpty()) {
            id = LoggedSession.newId(session.began());
        }
        Timeline timeline = session.timeline();
        ZoneId zone = host.zone();
        return new LoggedSession(
                id,
                session.began().atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS),
                zone.getId(),
                timeline.info().practice(),
                // What lasts until something is over is as long as it was meant to be.
                timeline.info().until().isPresent() ? session.practised() : timeline.practice(),
                session.practised(),
                session.breaths(),
                SessionEnd.of(session.status()),
                before,
                after,
                "");
    }
}
