package adem.session;

/** Where the time comes from; a test turns its own. */
@FunctionalInterface
public interface Clock {

    /** The time now. */
    Reading now();

    /** The clocks of this machine. */
    static Clock system() {
        return () -> new Reading(System.nanoTime(), System.currentTimeMillis());
    }

    /**
     * One look at both clocks.
     *
     * @param nanos the monotonic clock, of no fixed origin; what sessions are timed by
     * @param wallMillis the time of day; only to notice that the machine slept, which stops Linux's monotonic clock
     */
    record Reading(long nanos, long wallMillis) {

        /** True when far more time went by than between two heartbeats: the machine slept or the program was stopped. */
        boolean jumpedSince(Reading earlier) {
            return nanos - earlier.nanos > JUMP_MILLIS * 1_000_000 || wallMillis - earlier.wallMillis > JUMP_MILLIS;
        }

        private static final long JUMP_MILLIS = 5_000;
    }
}
