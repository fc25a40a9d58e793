package adem.session;

import adem.text.Text;
import java.time.Duration;
import java.time.Instant;

/** Something that happened in a session. Whatever began has ended when the session has. */
public sealed interface SessionEvent {

    /** When it was noticed, by the time of day; at most one heartbeat of the coach after it was due. */
    Instant at();

    /** The session began. */
    record Began(Instant at, TimelineInfo info) implements SessionEvent {}

    /** A step began, counted from 0. */
    record StepBegan(Instant at, int step) implements SessionEvent {}

    /**
     * A step is over.
     *
     * @param step counted from 0
     * @param whole false where the user left it before its end
     */
    record StepEnded(Instant at, int step, boolean whole) implements SessionEvent {}

    /** A breath of a step began, counted from 1. */
    record BreathBegan(Instant at, int step, int number) implements SessionEvent {}

    /**
     * A breath of a step is over.
     *
     * @param number counted from 1
     * @param whole false where the user left it before its end
     */
    record BreathEnded(Instant at, int step, int number, boolean whole) implements SessionEvent {}

    /** Time stands still: the user said so, or the machine slept. */
    record Paused(Instant at) implements SessionEvent {}

    /** Time goes on; where a breath begins anew after a pause, only then. After an end: it goes on with more breaths. */
    record Resumed(Instant at) implements SessionEvent {}

    /**
     * Something was asked that cannot be done here; nothing changed.
     *
     * @param action what was asked
     * @param why in one line, for the user
     */
    record Refused(Instant at, Action action, Text why) implements SessionEvent {}

    /**
     * The session is over. Nothing comes after it, unless its user goes on with more breaths: then it ends once more, and the
     * numbers are those of all of it.
     *
     * @param how finished, stopped, interrupted or cut off
     * @param breaths how many were breathed to their end
     * @param practised how long was spent in counted breaths, or in steps where those are counted
     */
    record Ended(Instant at, Session.Status how, int breaths, Duration practised) implements SessionEvent {}
}
