package adem.session;

import adem.language.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a session does, second by second. Immutable: what is true at a moment follows from the position alone.
 *
 * @param title what the whole is called
 * @param notices what to say before the first breath: when to stop, for whom it is not
 * @param steps what to do, in order
 * @param segments the same, laid end to end from zero without gaps
 */
public record Timeline(Text title, List<Text> notices, List<Step> steps, List<Segment> segments) {

    public Timeline {
        notices = List.copyOf(notices);
        steps = List.copyOf(steps);
        segments = List.copyOf(segments);
    }

    /** Lays the steps end to end. */
    public static Timeline of(Text title, List<Text> notices, List<Step> steps) {
        List<Segment> segments = new ArrayList<>();
        Duration start = Duration.ZERO;
        for (int step = 0; step < steps.size(); step++) {
            int breath = -1;
            for (Step.Part part : steps.get(step).parts()) {
                segments.add(new Segment(step, part, start, part.breath() != breath));
                start = start.plus(part.length());
                breath = part.breath();
            }
        }
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("nothing to do");
        }
        return new Timeline(title, notices, steps, segments);
    }

    /** From the first second to the last. */
    public Duration length() {
        return segments.get(segments.size() - 1).end();
    }

    /** What is true at a position; before zero it is the first moment, past the end the last. */
    public Moment at(Duration position) {
        Duration within = position.isNegative() ? Duration.ZERO : position;
        within = within.compareTo(length()) > 0 ? length() : within;
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).start().compareTo(within) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Moment(this, low, within);
    }

    /** Where the next step or breath begins. */
    Optional<Duration> nextOpening(Duration position) {
        return segments.stream()
                .filter(segment -> segment.opens() && segment.start().compareTo(position) > 0)
                .map(Segment::start)
                .findFirst();
    }

    /** Where the step or breath before the present one begins; the beginning when there is none. */
    Duration previousOpening(Duration position) {
        Duration present = Duration.ZERO;
        Duration previous = Duration.ZERO;
        for (Segment segment : segments) {
            if (segment.opens() && segment.start().compareTo(position) <= 0) {
                previous = present;
                present = segment.start();
            }
        }
        return previous;
    }

    /** How many breaths end after one position and not after another. */
    int breathsEnding(Duration after, Duration until) {
        int ended = 0;
        for (int i = at(after).index(); i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.end().compareTo(until) > 0) {
                break;
            }
            boolean last = i + 1 == segments.size() || segments.get(i + 1).opens();
            ended += last && segment.breath() > 0 && segment.end().compareTo(after) > 0 ? 1 : 0;
        }
        return ended;
    }

    /** How much of the time between two positions is breathing that is counted. */
    Duration breathing(Duration from, Duration to) {
        Duration sum = Duration.ZERO;
        for (int i = at(from).index(); i <= at(to).index(); i++) {
            Segment segment = segments.get(i);
            sum = segment.breath() > 0 ? sum.plus(segment.overlap(from, to)) : sum;
        }
        return sum;
    }

    /** The same with one step in another's place. */
    Timeline with(int index, Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(index, step);
        return of(title, notices, changed);
    }
}
