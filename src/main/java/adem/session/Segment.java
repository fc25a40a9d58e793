package adem.session;

import adem.breath.Pace;
import adem.breath.Phase;
import java.time.Duration;
import java.util.Optional;

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

    /** The phase of the breath; empty where the breath is left alone. */
    public Optional<Phase> phase() {
        return part.activity() instanceof Activity.Breath breath ? Optional.of(breath.phase()) : Optional.empty();
    }

    /** The pace of the breath; empty where the breath is left alone. */
    public Optional<Pace> pace() {
        return part.activity() instanceof Activity.Breath breath ? Optional.of(breath.pace()) : Optional.empty();
    }

    /** The part of a repetition; empty where nothing is repeated. */
    public Optional<Movement> movement() {
        return part.activity() instanceof Activity.Repetition repetition
                ? Optional.of(repetition.movement())
                : Optional.empty();
    }

    /** Which breath or repetition, from 1; 0 where none is counted. */
    public int number() {
        return part.number();
    }

    /** True where a breath is counted. */
    public boolean isBreath() {
        return part.activity() instanceof Activity.Breath;
    }

    /** True where the end waits for the user. */
    public boolean isOpen() {
        return part.open();
    }

    /** True for two parts of the same breath or repetition, or of the same uncounted step. */
    boolean isOneWith(Segment other) {
        return step == other.step && number() == other.number();
    }

    /** How much of the time between two positions falls in this segment. */
    Duration overlap(Duration from, Duration to) {
        Duration begin = from.compareTo(start) > 0 ? from : start;
        Duration finish = to.compareTo(end()) < 0 ? to : end();
        return finish.compareTo(begin) > 0 ? finish.minus(begin) : Duration.ZERO;
    }
}
