package adem.routine;

import adem.routine.Routine.Position;
import adem.session.PoseRef;
import adem.text.Text;
import java.time.Duration;

/** How the body is when something begins, and how that is said to somebody who sees nothing. */
enum Beginning {
    STANDING("Je begint staand, met je ogen open.", "You start standing, with your eyes open."),
    SITTING("Je begint zittend.", "You start sitting."),
    LYING("Zo meteen ga je liggen.", "In a moment you will lie down."),
    ON_THE_FLOOR("Je begint op de vloer.", "You start on the floor."),
    UNKNOWN("", "");

    private static final Text MINUTES = new Text("Dit duurt ongeveer {0} minuten.", "This takes about {0} minutes.");
    private static final Text MINUTE = new Text("Dit duurt ongeveer 1 minuut.", "This takes about 1 minute.");

    private final Text words;

    Beginning(String nl, String en) {
        this.words = new Text(nl, en);
    }

    /** How a pose of a routine is, or where a step shows none, the routine most of the time. */
    static Beginning of(PoseRef pose, Position position) {
        if (pose.isNone()) {
            return position == Position.MIXED ? UNKNOWN : valueOf(position.name());
        }
        if (pose.isOnTheFloor()) {
            return position == Position.LYING ? LYING : ON_THE_FLOOR;
        }
        return pose.isSitting() ? SITTING : STANDING;
    }

    /** The position to begin in. */
    Text words() {
        return words;
    }

    /** How long something takes, to the minute; at least one. */
    static Text takes(Duration length) {
        long minutes = Math.max(1, length.plusSeconds(30).toMinutes());
        return minutes == 1 ? MINUTE : MINUTES.with(minutes);
    }
}
