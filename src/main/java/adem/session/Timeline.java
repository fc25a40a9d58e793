package adem.session;

import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a session does, second by second. Immutable: what is true at a moment follows from the position alone.
 *
 * @param info what is true of all of it
 * @param steps what to do, in order
 * @param segments the same, laid end to end from zero without gaps
 */
public record Timeline(TimelineInfo info, List<Step> steps, List<Segment> segments) {

    public Timeline {
        steps = List.copyOf(steps);
        segments = List.copyOf(segments);
    }

    /** Lays the steps end to end. */
    public static Timeline of(TimelineInfo info, List<Step> steps) {
        List<Segment> segments = new ArrayList<>();
        Duration start = Duration.ZERO;
        for (int step = 0; step < steps.size(); step++) {
            int number = -1;
            for (Step.Part part : steps.get(step).parts()) {
                boolean opens = number == -1 || !info.numbered() && part.number() != number;
                segments.add(new Segment(step, part, start, opens));
                start = start.plus(part.length());
                number = part.number();
            }
        }
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("nothing to do");
        }
        return new Timeline(info, steps, segments);
    }

    /** The same, with something to say before all else: the first step lasts longer by as much. */
    public Timeline opening(Text words) {
        List<Step> opened = new ArrayList<>(steps);
        Text own = SpokenText.of(steps.get(0).text().withoutCaution());
        opened.set(0, steps.get(0).aloud(SpokenText.sentences(List.of(words, own))));
        return of(info, opened);
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
            boolean counts = segment.isBreath() && segment.end().compareTo(after) > 0;
            ended += counts && isLastOfItsBreath(i) ? 1 : 0;
        }
        return ended;
    }

    private boolean isLastOfItsBreath(int index) {
        if (index + 1 == segments.size()) {
            return true;
        }
        return !segments.get(index).isOneWith(segments.get(index + 1));
    }

    /** Where the first open segment after a position ends, if that is not after another. */
    Optional<Duration> waitBetween(Duration after, Duration until) {
        for (int i = at(after).index(); i <= at(until).index(); i++) {
            Segment segment = segments.get(i);
            boolean within = segment.end().compareTo(after) > 0 && segment.end().compareTo(until) <= 0;
            if (segment.isOpen() && within) {
                return Optional.of(segment.end());
            }
        }
        return Optional.empty();
    }

    /** How much of all its time is spent doing something. */
    public Duration practice() {
        return practice(Duration.ZERO, length());
    }

    /** Where the last counted breath ends; zero where none is counted. */
    Duration endOfBreaths() {
        Duration end = Duration.ZERO;
        for (Segment segment : segments) {
            end = segment.isBreath() ? segment.end() : end;
        }
        return end;
    }

    /** How much of the time between two positions is spent doing something: breaths that are counted, or numbered steps. */
    Duration practice(Duration from, Duration to) {
        Duration sum = Duration.ZERO;
        for (int i = at(from).index(); i <= at(to).index(); i++) {
            Segment segment = segments.get(i);
            sum = info.numbered() || segment.isBreath() ? sum.plus(segment.overlap(from, to)) : sum;
        }
        return sum;
    }

    /** The same with one step in another's place. */
    Timeline with(int index, Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(index, step);
        return of(info, changed);
    }
}
