package adem.screen;

import adem.host.Signals;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Signals that a test sends. */
final class FakeSignals implements Signals {

    private final Map<String, Runnable> actions = new ConcurrentHashMap<>();
    private final CountDownLatch heard = new CountDownLatch(1);
    volatile boolean foreground = true;

    @Override
    public Registration on(String name, Runnable action) {
        actions.put(name, action);
        if (name.equals("CONT")) {
            heard.countDown();
        }
        return () -> actions.remove(name);
    }

    @Override
    public boolean foreground() {
        return foreground;
    }

    /** Sends a signal once somebody listens to CONT. */
    void send(String name) throws InterruptedException {
        if (!heard.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody listens");
        }
        actions.get(name).run();
    }
}
