package adem.session;

import java.util.List;

/** Tells why a key did nothing. Pure. */
final class Refusals {

    private Refusals() {}

    /** What to tell where this action changed nothing in this session; nothing where that is as it should be. */
    static List<SessionEvent> of(Session session, Action action) {
        boolean numbered = session.timeline().info().numbered();
        return switch (action) {
            case NEXT -> refused(session, action, numbered ? SessionText.LAST_STEP : SessionText.LAST_BREATH);
            case PREVIOUS -> refused(session, action, SessionText.AT_BEGINNING);
            case READY ->
                refused(
                        session,
                        action,
                        session.status() == Session.Status.PAUSED
                                ? SessionText.PAUSED_HOW
                                : SessionText.GOES_ON_ITSELF);
            case LONGER -> refused(session, action, stays(session, SessionText.NO_LONGER, SessionText.NO_MORE));
            case SHORTER -> refused(session, action, stays(session, SessionText.NO_SHORTER, SessionText.NO_FEWER));
            case PAUSE, RESUME, TOGGLE_PAUSE, TOGGLE_MUTE, STOP, INTERRUPT, HANG_UP -> List.of();
        };
    }

    private static SessionText stays(Session session, SessionText step, SessionText breaths) {
        if (session.timeline().info().until().isPresent()) {
            return SessionText.NO_LENGTH;
        }
        if (session.moment().segment().isOpen()) {
            return SessionText.AS_LONG_AS_YOU_LIKE;
        }
        return session.timeline().info().numbered() ? step : breaths;
    }

    private static List<SessionEvent> refused(Session session, Action action, SessionText why) {
        return List.of(new SessionEvent.Refused(session.seen().instant(), action, why.text()));
    }
}
