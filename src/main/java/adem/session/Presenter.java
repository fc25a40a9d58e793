package adem.session;

import adem.text.Text;
import java.time.Duration;

/** Shows a session to somebody, or lets it be heard, and hands on what that somebody wants. */
public interface Presenter {

    /** Shows the session as it is now. */
    void show(Session session);

    /** How long what {@link #show} showed stays true; a change of segment is waited for in any case. */
    Duration patience(Session session);

    /** The next thing the user wants, or {@link Action#TICK} when the time is up. */
    Action await(Duration atMost) throws InterruptedException;

    /** Says something besides, once, in one line; a player without words does not. */
    default void tell(Text notice) {}

    /** Rings the terminal's bell, where there is one. */
    default void ring() {}

    /** Asks for an end, as if the user had; the one method that another thread may call. */
    void stop();
}
