package adem.screen.figure;

import java.util.Locale;

/** How thick a body is at a joint, by the name of the joint (ours, of a body of middle size). */
final class Thickness {

    private static final double USUAL = 2;

    private static final String[] NAMES = {
        "hip",
        "seat",
        "pubis",
        "crotch",
        "buttock",
        "knee",
        "ankle",
        "heel",
        "toe",
        "foot",
        "shoulder",
        "elbow",
        "wrist",
        "hand",
        "neck",
        "rib"
    };

    private static final double[] RADII = {4.2, 4.2, 4, 3.6, 4.4, 3.1, 2, 1.9, 1.2, 1.8, 2.7, 2, 1.6, 1.9, 2.6, 2.4};

    private Thickness() {}

    /** Half the thickness, in units of a pose. */
    static double of(String joint) {
        String name = joint.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.length; i++) {
            if (name.contains(NAMES[i])) {
                return RADII[i];
            }
        }
        return USUAL;
    }
}
