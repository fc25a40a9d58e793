package adem.sound.backend;

import adem.host.ProgramGroup;
import adem.host.Threads;
import adem.host.TimeSource;
import adem.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Plays a session while it goes on, on a thread of its own. It keeps no time: what to play follows from the session as it was
 * seen last and from the clock. A backend that fails, in whatever way, makes way for the next one.
 */
final class AudioThread {

    /** A program that does not take what it is given for so long, hangs (ours). */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** A backend that has played for so long, works (ours). */
    private static final Duration PROOF = Duration.ofSeconds(3);

    private static final Duration IDLE = Duration.ofMillis(500);

    private final List<AudioBackend> backends;
    private final TimeSource time;
    private final ProgramGroup programs = new ProgramGroup();
    private final Thread thread = Threads.daemon("sound", this::run);
    private final CountDownLatch ready = new CountDownLatch(1);
    /** Written by the thread that guides. */
    private volatile Session latest;

    /** The rest is written by the thread that plays, and read by others. */
    private volatile AudioSink sink;
    /** Since when, by the system's clock, the sink has been busy; null while it is not. */
    private volatile Long busySince;

    private volatile boolean played;
    private volatile boolean failed;
    /** Set by whoever ends it: when it has played what there is, or at once. */
    private volatile boolean over;

    private volatile boolean abandoned;

    /** Opens the first of these that can play, at once. */
    AudioThread(List<AudioBackend> backends, TimeSource time) {
        this.backends = List.copyOf(backends);
        this.time = time;
        thread.start();
    }

    /** The session is this now. For the thread that guides it. */
    void follow(Session session) {
        Session before = latest;
        latest = session;
        boolean goesOn = before != null
                && before.status() == session.status()
                && before.origin() == session.origin()
                && before.muted() == session.muted();
        if (!goesOn) {
            LockSupport.unpark(thread);
        }
        Long since = busySince;
        if (since != null && System.nanoTime() - since > PATIENCE.toNanos()) {
            closeSink();
        }
    }

    /** True when all backends have failed. */
    boolean hasFailed() {
        return failed;
    }

    /** True when some backend played for a while. */
    boolean hasPlayed() {
        return played;
    }

    /** Waits until a backend can play, or none is left, but not for ever. */
    void await(Duration atMost) throws InterruptedException {
        ready.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        for (AudioBackend backend : backends) {
            if (over) {
                return;
            }
            try {
                sink = backend.open(programs);
                ready.countDown();
                play();
                return;
            } catch (InterruptedException stopped) {
                return;
            } catch (Throwable broken) {
                // The next one, then; also where memory or a class is missing: there is a bell that needs neither.
            } finally {
                closeSink();
            }
        }
        failed = true;
        ready.countDown();
    }

    private void play() throws Exception {
        long begun = System.nanoTime();
        while (!over) {
            played |= System.nanoTime() - begun > PROOF.toNanos();
            Session session = latest;
            Duration wait = session == null ? IDLE : play(session.at(time.now()));
            if (session == latest) {
                LockSupport.parkNanos(wait.toNanos());
            }
        }
        if (latest != null && !abandoned) {
            play(latest);
            sink.finish();
        }
    }

    private Duration play(Session session) throws Exception {
        busySince = System.nanoTime();
        try {
            return sink.play(session);
        } finally {
            busySince = null;
        }
    }

    /** Asks it to end: what it was given last is still heard. */
    void finish() {
        over = true;
        LockSupport.unpark(thread);
    }

    /** Waits for its end after {@link #finish}, but no longer than this; then it is ended. */
    void end(Duration atMost) {
        try {
            thread.join(Math.max(1, atMost.toMillis()));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            abandon();
        }
    }

    /** Ends it and its programs at once, also one that is just being started; from any thread. */
    void abandon() {
        abandoned = true;
        over = true;
        thread.interrupt();
        programs.close();
        closeSink();
    }

    private void closeSink() {
        AudioSink open = sink;
        if (open != null) {
            open.close();
        }
    }
}
