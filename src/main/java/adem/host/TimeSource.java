package adem.host;

import java.time.Duration;
import java.time.Instant;

/** Where the time comes from; a test turns its own. */
@FunctionalInterface
public interface TimeSource {

    /** The time now. */
    Reading now();

    /** How long a stretch of this clock's time really takes. */
    default Duration really(Duration length) {
        return length;
    }

    /** This clock, but so many times as fast: for trying out what would take long. */
    default TimeSource faster(int times) {
        TimeSource slow = this;
        return new TimeSource() {
            @Override
            public Reading now() {
                Reading now = slow.now();
                return new Reading(now.nanos() * times, now.wallMillis());
            }

            @Override
            public Duration really(Duration length) {
                return length.dividedBy(times);
            }
        };
    }

    /** The clocks of this machine. */
    static TimeSource system() {
        return () -> new Reading(System.nanoTime(), System.currentTimeMillis());
    }

    /**
     * One look at both clocks.
     *
     * @param nanos the monotonic clock, of no fixed origin; what sessions are timed by
     * @param wallMillis the time of day; only to notice that the machine slept, which stops Linux's monotonic clock, or that
     *     the program was stopped
     */
    record Reading(long nanos, long wallMillis) {

        private static final long JUMP_MILLIS = 5_000;

        /** The time of day. */
        public Instant instant() {
            return Instant.ofEpochMilli(wallMillis);
        }

        /** True when far more time went by than between two heartbeats. */
        public boolean jumpedSince(Reading earlier) {
            return wallMillis - earlier.wallMillis > JUMP_MILLIS;
        }
    }
}
