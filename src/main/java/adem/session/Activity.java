package adem.session;

import adem.breath.Pace;
import adem.breath.Phase;

/** What is done in one stretch of time. */
public sealed interface Activity {

    /** The breath is left alone, and nothing is counted. */
    Activity FREE = new Free();

    /** Nothing that is counted. */
    record Free() implements Activity {}

    /**
     * A phase of a counted breath.
     *
     * @param phase which
     * @param pace of the whole breath
     */
    record Breath(Phase phase, Pace pace) implements Activity {}

    /**
     * A part of a repetition.
     *
     * @param movement which part
     */
    record Repetition(Movement movement) implements Activity {}
}
