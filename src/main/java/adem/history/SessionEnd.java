package adem.history;

import adem.session.Session;
import java.util.Locale;

/** How a session in the log ended. */
public enum SessionEnd {
    /** Its file says that it has begun, and not yet that it is over. */
    RUNNING,
    /** Ended without a word: killed, or the power failed. What was done is known to within half a minute. */
    KILLED,
    FINISHED,
    /** By its user. */
    STOPPED,
    /** By Ctrl-C. */
    INTERRUPTED,
    /** The terminal or the pipe was closed. */
    CUT_OFF,
    /** Written down by hand, afterwards. */
    ADDED;

    /** What a session's status comes to. */
    static SessionEnd of(Session.Status status) {
        return switch (status) {
            case RUNNING, PAUSED, RESUMING, WAITING -> RUNNING;
            case FINISHED -> FINISHED;
            case STOPPED -> STOPPED;
            case INTERRUPTED -> INTERRUPTED;
            case CUT_OFF -> CUT_OFF;
        };
    }

    /** As the log spells it, such as {@code cut-off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The end of this name; throws {@link IllegalArgumentException} for a word that is none. */
    static SessionEnd ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
