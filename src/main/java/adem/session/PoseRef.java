package adem.session;

/**
 * How the body is in a step.
 *
 * @param pose the name of a pose; empty where none is shown
 * @param mirrored true for the other side
 */
public record PoseRef(String pose, boolean mirrored) {

    /** Nothing to show. */
    public static final PoseRef NONE = new PoseRef("", false);
}
