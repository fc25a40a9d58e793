package adem.sound.backend;

import adem.host.TimeSource;
import adem.session.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a session be heard while it goes on, on a thread of its own. It keeps no time: what to play follows from the
 * session as its player saw it last and the clock of that session. Programs that fail make way for the next one.
 */
final class AudioThread implements AutoCloseable {

    /** A program that does not take what it is given for so long, hangs. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private static final int MILLIS_TO_END = 700;
    /** Who plays for so long, plays. */
    private static final Duration PROOF = Duration.ofSeconds(3);

    private final List<AudioBackend> outlets;
    private final TimeSource clock;
    private final Thread thread = new Thread(this::run, "sound");
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile Session latest;
    private volatile AudioSink speaker;
    /** Since when, by the system's clock, the loudspeaker has been busy; 0 while it is not. */
    private volatile long busy;

    private volatile boolean over;
    private volatile boolean played;
    private volatile boolean failed;

    AudioThread(List<AudioBackend> outlets, TimeSource clock) {
        this.outlets = List.copyOf(outlets);
        this.clock = clock;
        thread.setDaemon(true);
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
        long since = busy;
        if (since != 0 && System.nanoTime() - since > PATIENCE.toNanos()) {
            speaker.close();
        }
    }

    /** True when all programs have failed. */
    boolean hasFailed() {
        return failed;
    }

    private void run() {
        for (AudioBackend outlet : outlets) {
            try {
                speaker = outlet.open();
                ready.countDown();
                serve();
                return;
            } catch (IOException | RuntimeException broken) {
                // The next one, then.
            } catch (InterruptedException stopped) {
                return;
            } finally {
                end();
            }
            if (over) {
                return;
            }
        }
        failed = true;
        ready.countDown();
    }

    /** Waits until a program can play, or none is left, but not for ever. */
    void await(Duration atMost) throws InterruptedException {
        ready.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void end() {
        AudioSink done = speaker;
        if (done != null) {
            done.close();
        }
    }

    /** True when some program played for a while. */
    boolean hasPlayed() {
        return played;
    }

    private void serve() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!over) {
            played |= System.nanoTime() - begun > PROOF.toNanos();
            Session session = latest;
            Duration wait = Duration.ofMillis(500);
            if (session != null) {
                wait = play(session.at(clock.now()));
            }
            if (session == latest) {
                LockSupport.parkNanos(wait.toNanos());
            }
        }
        if (latest != null) {
            play(latest);
        }
        speaker.finish();
    }

    private Duration play(Session session) throws IOException, InterruptedException {
        busy = System.nanoTime();
        try {
            return speaker.play(session);
        } finally {
            busy = 0;
        }
    }

    @Override
    public void close() {
        over = true;
        LockSupport.unpark(thread);
        try {
            thread.join(MILLIS_TO_END);
            if (thread.isAlive()) {
                end();
                thread.interrupt();
            }
        } catch (InterruptedException hurried) {
            end();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the program at once; from any thread. */
    void abandon() {
        over = true;
        end();
    }
}
