package adem.screen.figure;

import java.util.List;

/**
 * Something that is drawn from joints.
 *
 * @param joints names, in the order of the stroke; of a trunk those of its back
 * @param front of a trunk the names of its front; else empty
 * @param size the radius of a head, half the width of a cushion or an oval; else 0
 * @param turn which way a face looks, in degrees from the right, counter-clockwise; half the height of a cushion or an oval; else 0
 */
record BodyShape(Kind kind, List<String> joints, List<String> front, double size, double turn) {

    /** What it is, and so how it is drawn: those farther away first. */
    enum Kind {
        /** Straight lines behind the body: a wall, a chair. */
        PROP,
        /** A rounded cushion behind the body. */
        CUSHION,
        /** An arm or a leg on the far side. */
        FAR,
        /** All between two soft lines: it is round, and the breath is seen in it. */
        TRUNK,
        /** An arm or a leg that grows out of the trunk. */
        LIMB,
        /** A round head, with a nose where it is seen from the side. */
        HEAD,
        /** A round part of the body. */
        OVAL,
        /** An arm or a leg in front of the body. */
        NEAR,
        /** A thin light line: a bone, a sign of movement. */
        STROKE,
        /** A thin dark line on the body: a mouth, a closed eye, a fold. */
        MARK
    }

    BodyShape {
        joints = List.copyOf(joints);
        front = List.copyOf(front);
    }
}
