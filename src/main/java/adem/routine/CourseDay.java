package adem.routine;

import adem.session.PracticeId;
import adem.text.Text;
import java.time.Duration;
import java.util.Optional;

/**
 * A day of a course.
 *
 * @param practice a pattern, or a routine with or without a variant; it asks nothing and has no breath that is held
 * @param time how long to breathe; empty for as long as is usual, and for a routine
 * @param say why today, or what is new
 * @param source where it comes from that one does this, and so much of it
 */
public record CourseDay(PracticeId practice, Optional<Duration> time, Text say, NumberSource source) {

    /** True for breathing alone; false for a routine. */
    public boolean isBreathing() {
        return practice.routine().isEmpty();
    }
}
