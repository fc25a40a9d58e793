package adem.e2e;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Watches whether the machine lets those who sleep shortly wake up in time: one that does not cannot be judged by. */
final class Stalls implements AutoCloseable {

    private static final Duration NAP = Duration.ofMillis(3);

    private final AtomicLong longest = new AtomicLong();
    private volatile boolean over;

    /** Begins to watch, with as many threads as there are processors. */
    Stalls() {
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread watcher = new Thread(this::watch, "stalls");
            watcher.setDaemon(true);
            watcher.start();
        }
    }

    private void watch() {
        while (!over) {
            long slept = System.nanoTime();
            LockSupport.parkNanos(NAP.toNanos());
            slept = System.nanoTime() - slept;
            longest.accumulateAndGet(slept - NAP.toNanos(), Math::max);
        }
    }

    /** The most that anybody overslept so far. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        over = true;
    }
}
