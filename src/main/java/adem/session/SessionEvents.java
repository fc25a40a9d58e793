package adem.session;

import adem.session.SessionEvent.Began;
import adem.session.SessionEvent.BreathBegan;
import adem.session.SessionEvent.BreathEnded;
import adem.session.SessionEvent.Ended;
import adem.session.SessionEvent.Paused;
import adem.session.SessionEvent.Resumed;
import adem.session.SessionEvent.StepBegan;
import adem.session.SessionEvent.StepEnded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells what happened between two states of a session. Pure. */
final class SessionEvents {

    private final Instant at;
    private final List<SessionEvent> events = new ArrayList<>();

    private SessionEvents(Session after) {
        this.at = after.seen().instant();
    }

    /** What a beginning is. */
    static List<SessionEvent> ofStart(Session session) {
        SessionEvents found = new SessionEvents(session);
        found.events.add(new Began(found.at, session.timeline().info()));
        found.begins(session.moment().segment(), true);
        return found.events;
    }

    /** What going on after an end is. */
    static List<SessionEvent> ofGoingOn(Session session) {
        SessionEvents found = new SessionEvents(session);
        found.events.add(new Resumed(found.at));
        found.begins(session.moment().segment(), true);
        return found.events;
    }

    /** What happened while time went by and nobody did anything. */
    static List<SessionEvent> ofTime(Session before, Session after) {
        SessionEvents found = new SessionEvents(after);
        found.goesOn(before, after);
        List<Segment> segments = after.timeline().segments();
        for (int i = before.moment().index(); i < after.moment().index(); i++) {
            found.crosses(segments.get(i), segments.get(i + 1), true);
        }
        found.status(before, after);
        return found.events;
    }

    /** What an action did. */
    static List<SessionEvent> ofAction(Session before, Session after, Action action) {
        SessionEvents found = new SessionEvents(after);
        if (!before.position().equals(after.position())) {
            // Whoever says ready has done the step.
            found.jumps(before.moment().segment(), after, action == Action.READY);
        }
        found.goesOn(before, after);
        found.status(before, after);
        return found.events;
    }

    private void jumps(Segment left, Session after, boolean whole) {
        Segment entered = after.moment().segment();
        if (after.status() == Session.Status.RESUMING && left.isOneWith(entered)) {
            // What a pause broke off begins anew; its step goes on.
            ends(left, false, false);
            begins(entered, false);
            return;
        }
        boolean again = left.isOneWith(entered) && entered.start().equals(after.position());
        if (!again) {
            crosses(left, entered, whole);
            return;
        }
        ends(left, true, whole);
        begins(entered, true);
    }

    private void crosses(Segment left, Segment entered, boolean whole) {
        if (!left.isOneWith(entered)) {
            boolean step = left.step() != entered.step();
            ends(left, step, whole);
            begins(entered, step);
        }
    }

    private void begins(Segment segment, boolean step) {
        if (step) {
            events.add(new StepBegan(at, segment.step()));
        }
        if (segment.isBreath()) {
            events.add(new BreathBegan(at, segment.step(), segment.number()));
        }
    }

    private void ends(Segment segment, boolean step, boolean whole) {
        if (segment.isBreath()) {
            events.add(new BreathEnded(at, segment.step(), segment.number(), whole));
        }
        if (step) {
            events.add(new StepEnded(at, segment.step(), whole));
        }
    }

    private void goesOn(Session before, Session after) {
        if (standsStill(before) && !standsStill(after) && !after.ended()) {
            events.add(new Resumed(at));
        }
    }

    private void status(Session before, Session after) {
        if (after.ended() && !before.ended()) {
            // What it lasted until may have come in the midst of a step.
            boolean whole = after.status() == Session.Status.FINISHED
                    && after.position().equals(after.timeline().length());
            ends(after.moment().segment(), true, whole);
            events.add(new Ended(at, after.status(), after.breaths(), after.practised()));
        } else if (standsStill(after) && !standsStill(before)) {
            events.add(new Paused(at));
        }
    }

    private static boolean standsStill(Session session) {
        return session.status() == Session.Status.PAUSED || session.status() == Session.Status.RESUMING;
    }
}
