package adem.e2e;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does. */
final class Await {

    /** Long enough for a slow machine that does much else. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long POLL_MILLIS = 10;

    private Await() {}

    /** Returns once the condition holds; fails when that takes too long, and tells what there was instead. */
    static void until(String what, Duration atMost, BooleanSupplier condition, Supplier<String> instead) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no " + what + " within " + atMost.toSeconds() + " s; " + instead.get());
            }
            pause(POLL_MILLIS);
        }
    }

    /** For what has a pace of its own, such as a hand that drags the corner of a window. */
    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }
}
