package adem.session;

import java.time.Duration;

/** Shows a session to somebody, or lets it be heard, and hands on what that somebody wants. */
public interface Player {

    /** Shows the session as it is now. */
    void show(Session session);

    /** How long what {@link #show} showed stays true; a change of segment is waited for in any case. */
    Duration patience(Session session);

    /** The next thing the user wants, or {@link Command#TICK} when the time is up. */
    Command await(Duration atMost) throws InterruptedException;

    /** Asks for an end, as if the user had; the one method that another thread may call. */
    void stop();
}
