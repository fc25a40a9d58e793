package adem.session;

import adem.breath.Phase;
import java.time.Duration;

/**
 * A part of a step in its place on the timeline.
 *
 * @param step the index of its step
 * @param part what it is
 * @param start from the beginning of the timeline
 * @param opens true at a place to jump to
 */
public record Segment(int step, Step.Part part, Duration start, boolean opens) {

    /** From the beginning of the timeline. */
    public Duration end() {
        return start.plus(part.length());
    }

    /** How long it lasts. */
    public Duration length() {
        return part.length();
    }

    /** The phase of the breath, or null where the breath is left alone. */
    public Phase phase() {
        return part.phase();
    }

    /** Which breath or repetition, from 1; 0 where none is counted. */
    public int number() {
        return part.number();
    }

    /** True where a breath is counted. */
    public boolean isBreath() {
        return part.phase() != null;
    }

    /** True where the end waits for the user. */
    public boolean isOpen() {
        return part.open();
    }

    /** How much of the time between two positions falls in this segment. */
    Duration overlap(Duration from, Duration to) {
        Duration begin = from.compareTo(start) > 0 ? from : start;
        Duration finish = to.compareTo(end()) < 0 ? to : end();
        return finish.compareTo(begin) > 0 ? finish.minus(begin) : Duration.ZERO;
    }
}
