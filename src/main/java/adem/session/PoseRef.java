package adem.session;

import java.util.List;

/**
 * How the body is in a step.
 *
 * @param pose the name of a pose; empty where none is shown
 * @param mirrored true for the other side
 */
public record PoseRef(String pose, boolean mirrored) {

    /** Nothing to show. */
    public static final PoseRef NONE = new PoseRef("", false);

    /** How the names of poses begin in which a body lies, kneels or sits on the floor and has yet to get up. */
    private static final List<String> ON_THE_FLOOR = List.of(
            "bridge",
            "childs-pose",
            "crook-lying",
            "hands-and-knees",
            "heel-press",
            "low-lunge",
            "lying-",
            "pelvic-floor",
            "pelvis-",
            "roll-to-side",
            "seated-butterfly",
            "side-lying");

    /** True for no pose. Not by equals, which a record links at its first use: 10 ms of a start. */
    public boolean isNone() {
        return pose.isEmpty();
    }

    /** True where the body sits, but not on the floor. */
    public boolean isSitting() {
        return pose.startsWith("sitting") || pose.startsWith("wheelchair-") || pose.startsWith("face-");
    }

    /** True where the body has yet to get up from the floor; false where a step of getting up shows it, and for no pose. */
    public boolean isOnTheFloor() {
        return ON_THE_FLOOR.stream().anyMatch(pose::startsWith);
    }
}
