package adem.session;

import adem.host.TimeSource;
import java.time.Duration;

/** A clock that the test turns by hand. */
public final class TurnedClock implements TimeSource {

    private long nanos = 1_000_000_000_000L;
    private long wallMillis = 1_700_000_000_000L;

    @Override
    public Reading now() {
        return new Reading(nanos, wallMillis);
    }

    /** Both clocks go on. */
    public void turn(Duration time) {
        nanos += time.toNanos();
        wallMillis += time.toMillis();
    }

    /** The machine sleeps: only the time of day goes on. */
    public void sleep(Duration time) {
        wallMillis += time.toMillis();
    }
}
