package adem.session;

import adem.host.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A timeline being followed: where the playhead is and whether it runs. Immutable; time and actions go in,
 * the next state and what happened come out. While it runs the position is the clock minus {@code origin}, never a sum of waits, so nothing drifts.
 *
 * @param timeline what is followed; longer and shorter put another in its place
 * @param status whether it runs
 * @param position of the playhead when the clock was last seen
 * @param origin the monotonic time, in nanoseconds, at which the position was or would have been zero; while it resumes, so that
 *     the position is right when time goes on
 * @param began when it began, by the time of day
 * @param seen the clock when it was last looked at
 * @param breaths how many were breathed to their end
 * @param practised how long was spent in counted breaths, those that a pause broke off included
 * @param muted true while nothing is to be heard
 */
public record Session(
        Timeline timeline,
        Status status,
        Duration position,
        long origin,
        Instant began,
        TimeSource.Reading seen,
        int breaths,
        Duration practised,
        boolean muted) {

    /** From the word that time goes on to the breath that begins then: enough to lie back and breathe out (ours). */
    static final Duration GET_READY = Duration.ofSeconds(3);

    /** Back from here there is nowhere to go. */
    private static final Duration BEGINNING = Duration.ofSeconds(1);

    /** Whether a session runs. */
    public enum Status {
        RUNNING,
        PAUSED,
        /** After a pause, before a breath or a repetition that begins anew: time goes on in a moment. */
        RESUMING,
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

    /**
     * A state, and what happened on the way to it.
     *
     * @param events in the order in which they happened
     */
    public record Change(Session session, List<SessionEvent> events) {
        public Change {
            events = List.copyOf(events);
        }
    }

    /** A session that begins now. */
    public static Change start(Timeline timeline, TimeSource.Reading now) {
        Session session = new Session(
                timeline, Status.RUNNING, Duration.ZERO, now.nanos(), now.instant(), now, 0, Duration.ZERO, false);
        return new Change(session, SessionEvents.ofStart(session));
    }

    /**
     * This session, which came to its end, as it goes on after its last breath.
     *
     * @param longer its timeline with more breaths
     */
    public Change goOn(Timeline longer, TimeSource.Reading now) {
        Session session = new Session(longer, Status.RUNNING, position, origin, began, now, breaths, practised, muted)
                .placed(timeline.endOfBreaths(), Duration.ZERO);
        return new Change(session, SessionEvents.ofGoingOn(session));
    }

    /** What is true now. */
    public Moment moment() {
        return timeline.at(position);
    }

    /** True when there is nothing left to follow. */
    public boolean ended() {
        return switch (status) {
            case RUNNING, PAUSED, RESUMING, WAITING -> false;
            case FINISHED, STOPPED, INTERRUPTED, CUT_OFF -> true;
        };
    }

    /** True while something is to be heard: it runs, and nobody muted it. */
    public boolean audible() {
        return status == Status.RUNNING && !muted;
    }

    /** While it resumes, how long until time goes on; else zero. */
    public Duration untilGoingOn() {
        return status == Status.RESUMING ? Duration.ofNanos(position.toNanos() + origin - seen.nanos()) : Duration.ZERO;
    }

    /** The session at this time, when nobody does anything. A jump of the clock becomes a pause at the place last seen. */
    public Session at(TimeSource.Reading now) {
        if (status != Status.RUNNING && status != Status.RESUMING) {
            return seen(now);
        }
        if (now.jumpedSince(seen)) {
            return seen(now).with(Status.PAUSED);
        }
        return now.nanos() - origin < position.toNanos() ? seen(now) : advanced(now);
    }

    /** The session after these actions at this time. What was typed while the clock jumped is obeyed only where it ends the session. */
    public Change after(List<Action> actions, TimeSource.Reading now) {
        Session moved = at(now);
        boolean jumped = status != Status.PAUSED && moved.status == Status.PAUSED;
        List<SessionEvent> events = new ArrayList<>(SessionEvents.ofTime(this, moved));
        for (Action action : actions) {
            if (!moved.ended() && (!jumped || action.ends())) {
                Session obeyed = moved.obey(action);
                events.addAll(SessionEvents.ofAction(moved, obeyed, action));
                if (obeyed == moved) {
                    events.addAll(Refusals.of(moved, action));
                }
                moved = obeyed;
            }
        }
        return new Change(moved, events);
    }

    /**
     * The session after these actions at this time, when what it lasts until has come. A breath under way is breathed to its end,
     * and then this is said; where none is, all is over at once.
     */
    public Change closing(StepText words, List<Action> actions, TimeSource.Reading now) {
        Segment segment = moment().segment();
        if (status == Status.RUNNING && segment.isBreath()) {
            Timeline closed = BreathTimeline.closed(timeline, segment.number(), words);
            return new Session(closed, status, position, origin, began, seen, breaths, practised, muted)
                    .after(actions, now);
        }
        if (status == Status.RUNNING && breaths > 0) {
            return after(actions, now); // The breaths are over: so is the session, in a moment.
        }
        Session ended = seen(now).with(Status.FINISHED);
        return new Change(ended, SessionEvents.ofAction(this, ended, Action.STOP));
    }

    private Session advanced(TimeSource.Reading now) {
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
                began,
                now,
                breaths + timeline.breathsEnding(position, to),
                practised.plus(timeline.practice(position, to)),
                muted);
    }

    private Session obey(Action action) {
        return switch (action) {
            case PAUSE -> status == Status.RUNNING || status == Status.RESUMING ? with(Status.PAUSED) : this;
            case RESUME -> status == Status.PAUSED ? resumedAt(position) : this;
            case TOGGLE_PAUSE -> obey(status == Status.PAUSED ? Action.RESUME : Action.PAUSE);
            case READY ->
                moment().mayGoOn()
                        ? with(Status.RUNNING).movedTo(moment().segment().end())
                        : this;
            case NEXT -> timeline.nextOpening(position).map(this::movedTo).orElse(this);
            case PREVIOUS -> position.compareTo(BEGINNING) < 0 ? this : movedTo(timeline.previousOpening(position));
            case LONGER -> adjusted(1);
            case SHORTER -> adjusted(-1);
            case TOGGLE_MUTE ->
                new Session(timeline, status, position, origin, began, seen, breaths, practised, !muted);
            case STOP -> with(Status.STOPPED);
            case INTERRUPT -> with(Status.INTERRUPTED);
            case HANG_UP -> with(Status.CUT_OFF);
        };
    }

    private Session seen(TimeSource.Reading now) {
        return new Session(timeline, status, position, origin, began, now, breaths, practised, muted);
    }

    /** A breath or a repetition is not taken up in its middle: it begins anew, in a moment. All else goes on at once. */
    private Session resumedAt(Duration place) {
        Optional<Duration> anew = timeline.at(place).startOfCount();
        Duration wait = anew.isPresent() ? GET_READY : Duration.ZERO;
        return with(anew.isPresent() ? Status.RESUMING : Status.RUNNING).placed(anew.orElse(place), wait);
    }

    private Session with(Status changed) {
        return new Session(timeline, changed, position, origin, began, seen, breaths, practised, muted);
    }

    private Session movedTo(Duration target) {
        return switch (status) {
            case RESUMING -> resumedAt(target);
            case WAITING -> with(Status.RUNNING).placed(target, Duration.ZERO);
            default -> placed(target, Duration.ZERO);
        };
    }

    private Session placed(Duration place, Duration wait) {
        long zero = seen.nanos() + wait.toNanos() - place.toNanos();
        return new Session(timeline, status, place, zero, began, seen, breaths, practised, muted);
    }

    /** Longer and shorter change the present step; where that has nothing to change, the next one that has; among numbered steps only the present. */
    private Session adjusted(int notches) {
        if (timeline.info().until().isPresent()) {
            return this;
        }
        Segment segment = moment().segment();
        int last =
                timeline.info().numbered() ? segment.step() : timeline.steps().size() - 1;
        for (int i = segment.step(); i <= last; i++) {
            Step step = timeline.steps().get(i);
            Step changed = notches > 0 ? step.longer() : shorter(step, i);
            if (changed != step) {
                return new Session(
                        timeline.with(i, changed), status, position, origin, began, seen, breaths, practised, muted);
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
