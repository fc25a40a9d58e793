package adem.session;

import adem.host.TimeSource;
import java.time.Duration;
import java.util.Optional;

/**
 * A timeline being followed: where the playhead is and whether it runs. Immutable; time and commands go in, the next
 * state comes out. While it runs the position is the clock minus {@code origin}, never a sum of waits, so nothing drifts.
 *
 * @param timeline what is followed; longer and shorter put another in its place
 * @param status whether it runs
 * @param position of the playhead when the clock was last seen
 * @param origin the monotonic time, in nanoseconds, at which the position was or would have been zero
 * @param seen the clock at the last command
 * @param breaths how many were breathed to their end
 * @param practised how long was spent in counted breaths
 * @param muted true while nothing is to be heard
 */
public record Session(
        Timeline timeline,
        Status status,
        Duration position,
        long origin,
        TimeSource.Reading seen,
        int breaths,
        Duration practised,
        boolean muted) {

    /** Whether a session runs. */
    public enum Status {
        RUNNING,
        PAUSED,
        /** At the end of a step that lasts until the user is ready. */
        WAITING,
        /** Followed to its end. */
        FINISHED,
        /** Ended by its user. */
        STOPPED,
        /** Ended by Ctrl-C. */
        INTERRUPTED,
        /** Ended because the terminal or the pipe was closed. */
        CUT_OFF
    }

    /** A session that begins now. */
    public static Session start(Timeline timeline, TimeSource.Reading now) {
        return new Session(timeline, Status.RUNNING, Duration.ZERO, now.nanos(), now, 0, Duration.ZERO, false);
    }

    /** What is true now. */
    public Moment moment() {
        return timeline.at(position);
    }

    /** True when there is nothing left to follow. */
    public boolean ended() {
        return status != Status.RUNNING && status != Status.PAUSED && status != Status.WAITING;
    }

    /** The session after a command at this time. A jump of the clock becomes a pause at the place last seen. */
    public Session after(Action command, TimeSource.Reading now) {
        Session moved = status == Status.RUNNING && now.jumpedSince(seen) ? paused(now) : advanced(now);
        return moved.ended() ? moved : moved.obey(command);
    }

    private Session advanced(TimeSource.Reading now) {
        if (status != Status.RUNNING) {
            return new Session(timeline, status, position, origin, now, breaths, practised, muted);
        }
        Duration reached = Duration.ofNanos(now.nanos() - origin);
        // A nanosecond before the end it is still the open step that is true.
        Optional<Duration> wait = timeline.waitBetween(position, reached).map(end -> end.minusNanos(1));
        boolean atEnd = wait.isEmpty() && reached.compareTo(timeline.length()) >= 0;
        Duration to = wait.orElse(atEnd ? timeline.length() : reached);
        return new Session(
                timeline,
                wait.isPresent() ? Status.WAITING : atEnd ? Status.FINISHED : Status.RUNNING,
                to,
                origin,
                now,
                breaths + timeline.breathsEnding(position, to),
                practised.plus(timeline.practice(position, to)),
                muted);
    }

    private Session obey(Action command) {
        switch (command) {
            case PAUSE:
                return status == Status.RUNNING ? paused(seen) : status == Status.PAUSED ? resumed() : this;
            case READY:
                return moment().segment().isOpen()
                        ? resumed().at(moment().segment().end())
                        : this;
            case NEXT:
                return timeline.nextOpening(position).map(this::at).orElse(this);
            case PREVIOUS:
                return at(timeline.previousOpening(position));
            case LONGER:
                return adjusted(1);
            case SHORTER:
                return adjusted(-1);
            case MUTE:
                return new Session(timeline, status, position, origin, seen, breaths, practised, !muted);
            case STOP:
                return with(Status.STOPPED);
            case INTERRUPT:
                return with(Status.INTERRUPTED);
            case HANG_UP:
                return with(Status.CUT_OFF);
            default:
                return this;
        }
    }

    private Session paused(TimeSource.Reading now) {
        return new Session(timeline, Status.PAUSED, position, origin, now, breaths, practised, muted);
    }

    private Session resumed() {
        return with(Status.RUNNING).at(position);
    }

    private Session with(Status changed) {
        return new Session(timeline, changed, position, origin, seen, breaths, practised, muted);
    }

    private Session at(Duration target) {
        Status moved = status == Status.WAITING ? Status.RUNNING : status;
        return new Session(timeline, moved, target, seen.nanos() - target.toNanos(), seen, breaths, practised, muted);
    }

    /** Longer and shorter change the present step; where that has nothing to change, the next one that has; among numbered steps only the present. */
    private Session adjusted(int notches) {
        Segment segment = moment().segment();
        int last = timeline.heading().numbered()
                ? segment.step()
                : timeline.steps().size() - 1;
        for (int i = segment.step(); i <= last; i++) {
            Step step = timeline.steps().get(i);
            Step changed = notches > 0 ? step.longer() : shorter(step, i);
            if (changed != step) {
                return new Session(
                        timeline.with(i, changed), status, position, origin, seen, breaths, practised, muted);
            }
        }
        return this;
    }

    private Step shorter(Step step, int index) {
        Moment moment = moment();
        boolean present = index == moment.segment().step();
        return present
                ? step.shorter(moment.segment().number(), moment.elapsedOfStep())
                : step.shorter(0, Duration.ZERO);
    }
}
