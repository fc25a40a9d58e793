package adem.e2e;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Watches when the machine does not let those who sleep shortly wake up in time: what is due then cannot be judged. */
final class Stalls implements AutoCloseable {

    private static final Duration NAP = Duration.ofMillis(3);

    /** Less than this is the way of the world. */
    private static final Duration NOTABLE = Duration.ofMillis(8);

    /** One that somebody overslept, by {@link System#nanoTime()}. */
    private record Stall(long from, long until) {

        boolean touches(long start, long end) {
            return from - end < 0 && until - start > 0;
        }
    }

    private final Queue<Stall> stalls = new ConcurrentLinkedQueue<>();
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
            long due = System.nanoTime() + NAP.toNanos();
            LockSupport.parkNanos(NAP.toNanos());
            long awake = System.nanoTime();
            if (awake - due >= NOTABLE.toNanos()) {
                stalls.add(new Stall(due, awake));
            }
        }
    }

    /** True when somebody overslept between these times, by {@link System#nanoTime()}. */
    boolean between(long from, long until) {
        return stalls.stream().anyMatch(stall -> stall.touches(from, until));
    }

    @Override
    public void close() {
        over = true;
    }
}
