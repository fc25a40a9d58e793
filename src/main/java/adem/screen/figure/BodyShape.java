package adem.screen.figure;

import java.util.List;

/**
 * Something that is drawn from joints.
 *
 * @param joints names, in the order of the stroke
 * @param size the radius of a head, half the width of a cushion or an oval; else 0
 * @param turn which way a face looks, in degrees from the right, counter-clockwise; half the height of a
 *     cushion or an oval; else 0
 */
record BodyShape(Kind kind, List<String> joints, double size, double turn) {

    /** What it is, and so how it is drawn. */
    enum Kind {
        /** Straight from joint to joint: a limb. */
        LINE,
        /** Soft through the joints: a back. */
        CURVE,
        /** A curve in the colour of the breath: what moves with it. */
        BELLY,
        /** A circle with a nose. */
        HEAD,
        /** Straight lines behind the body: a wall, a chair. */
        PROP,
        /** A rounded cushion behind the body. */
        CUSHION,
        /** A round part of the body: an eye, a face seen from the front. */
        OVAL
    }

    BodyShape {
        joints = List.copyOf(joints);
    }
}
