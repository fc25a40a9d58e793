package adem.session;

import adem.breath.Pace;
import adem.breath.Phase;
import java.time.Duration;
import java.util.Optional;

/**
 * What is true at one position of a timeline.
 *
 * @param timeline the whole
 * @param index of the segment
 * @param position from the beginning of the timeline, within it
 */
public record Moment(Timeline timeline, int index, Duration position) {

    /** The segment that runs. */
    public Segment segment() {
        return timeline.segments().get(index);
    }

    /** The step that runs. */
    public Step step() {
        return timeline.steps().get(segment().step());
    }

    /** The phase of the breath; empty where the breath is left alone. */
    public Optional<Phase> phase() {
        return segment().phase();
    }

    /** True in a hold of the breath. */
    public boolean isHeld() {
        return phase().filter(Phase::isHold).isPresent();
    }

    /** How full the lungs are, from 0 to 1; empty where the breath is left alone. */
    public Optional<Double> fullness() {
        return segment().pace().map(pace -> pace.fullness(phase().orElseThrow(), progress()));
    }

    /** True where whoever is ready may go on: in a step that takes as long as one likes, and while one is explained. */
    public boolean mayGoOn() {
        return step() instanceof Step.Open || isExplained();
    }

    /** True before a step that counts begins to count. */
    public boolean isExplained() {
        return step().count() > 0 && segment().number() == 0;
    }

    /** Since the segment began. */
    public Duration elapsed() {
        return position.minus(segment().start());
    }

    /** True where no other part of the same breath or repetition follows. */
    public boolean isLastPart() {
        int next = index + 1;
        return next == timeline.segments().size()
                || !timeline.segments().get(next).isOneWith(segment());
    }

    /** Where the present breath or repetition began; empty where nothing is counted. */
    Optional<Duration> startOfCount() {
        int first = index;
        while (first > 0 && timeline.segments().get(first - 1).isOneWith(segment())) {
            first--;
        }
        return segment().number() == 0
                ? Optional.empty()
                : Optional.of(timeline.segments().get(first).start());
    }

    /** Since the step began. */
    public Duration elapsedOfStep() {
        return position.minus(startOfStep(segment().step()));
    }

    /** Until the step ends. */
    public Duration remainingOfStep() {
        int next = segment().step() + 1;
        return (next < timeline.steps().size() ? startOfStep(next) : timeline.length()).minus(position);
    }

    private Duration startOfStep(int step) {
        int first = index;
        while (timeline.segments().get(first).step() > step
                || first > 0 && timeline.segments().get(first - 1).step() == step) {
            first--;
        }
        while (timeline.segments().get(first).step() < step) {
            first++;
        }
        return timeline.segments().get(first).start();
    }

    /** Until the segment ends. */
    public Duration remaining() {
        return segment().end().minus(position);
    }

    /** How far the segment is, from 0 to 1. */
    public double progress() {
        return (double) elapsed().toNanos() / segment().length().toNanos();
    }

    /** How much there is still to do: counted breaths, or steps where those are counted; the same number as a plan tells beforehand. */
    public Duration left() {
        return timeline.practice(position, timeline.length());
    }

    /** How far the whole is, from 0 to 1. */
    public double overall() {
        return (double) position.toNanos() / timeline.length().toNanos();
    }

    /** The pace of the present breath, or of the next one that comes in a step without a number; empty after the last. */
    public Optional<Pace> pace() {
        int end = timeline.info().numbered() ? index + 1 : timeline.segments().size();
        for (int i = index; i < end; i++) {
            Optional<Pace> pace = timeline.segments().get(i).pace();
            if (pace.isPresent()) {
                return pace;
            }
        }
        return Optional.empty();
    }

    /** The step that comes next. */
    public Optional<Step> next() {
        int next = segment().step() + 1;
        return next < timeline.steps().size() ? Optional.of(timeline.steps().get(next)) : Optional.empty();
    }
}
