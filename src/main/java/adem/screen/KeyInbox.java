package adem.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What was pressed and what the terminal told, in order; an end comes before all else. For any thread. */
final class KeyInbox {

    /** More than anybody types before a picture is painted; a flood beyond it is dropped (ours). */
    private static final int MOST = 256;

    /** Hears keys until there is nothing more to come. */
    @FunctionalInterface
    interface Listener {
        void listen() throws InterruptedException;
    }

    private final BlockingQueue<KeyPress> waiting = new LinkedBlockingQueue<>(MOST);
    private final CountDownLatch obeyed = new CountDownLatch(1);
    /** How it is to end; null while it is not. */
    private volatile KeyPress end;

    /** Has a thread of its own listen. Whatever it ends of, this key comes last, and no trace is printed into the picture. */
    void listen(Listener listener, KeyPress last) {
        Thread thread = new Thread(
                () -> {
                    try {
                        listener.listen();
                    } catch (InterruptedException | RuntimeException | Error ended) {
                        // The last key tells.
                    } finally {
                        add(last);
                    }
                },
                "keys");
        thread.setDaemon(true);
        thread.start();
    }

    /** Adds what was pressed; where too much waits already, only an end counts. */
    void add(KeyPress key) {
        if (key.ends() && end == null) {
            end = key;
        }
        waiting.offer(key);
    }

    /** All that waits; something to come is waited for no longer than this. An end is all there is. */
    List<KeyPress> await(Duration atMost) throws InterruptedException {
        List<KeyPress> keys = new ArrayList<>();
        KeyPress first = end != null ? end : waiting.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            keys.add(first);
            waiting.drainTo(keys);
        }
        if (end == null) {
            return keys;
        }
        obeyed.countDown();
        return List.of(end);
    }

    /** True once Ctrl-C was pressed. */
    boolean interrupted() {
        return end == KeyPress.INTERRUPT;
    }

    /** Waits, but no longer than this, until an end was taken; whether it was. */
    boolean obeyed(int millis) throws InterruptedException {
        return obeyed.await(millis, TimeUnit.MILLISECONDS);
    }
}
