package adem.session;

import java.time.Duration;
import java.util.List;

/**
 * Follows a session: a screen, lines, sound, a bell, a log. All get the same states and events, on the thread that guides,
 * in the order in which they were handed to the {@link Coach}.
 */
public interface SessionObserver {

    /** Longer than any session. */
    Duration FOR_EVER = Duration.ofDays(1);

    /** Gets ready; called once, before time begins, so that nothing that takes long shortens the first step. */
    default void prepare(Session session) {}

    /** The session as it is now, and what happened since it was last observed. */
    void observe(Session session, List<SessionEvent> events);

    /** How long what it made of this state stays true; a change of segment is waited for in any case. */
    default Duration patience(Session session) {
        return FOR_EVER;
    }
}
