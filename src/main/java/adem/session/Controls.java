package adem.session;

import java.time.Duration;
import java.util.List;

/** Where a session hears what its user wants. */
public interface Controls {

    /** All that the user wanted since the last call, in order; waits for something, but no longer than this, and is then empty. */
    List<Action> await(Duration atMost) throws InterruptedException;

    /** Asks for an end, as if the user had; the one method that another thread may call. */
    void stop();
}
