package adem.screen.figure;

import java.util.List;

/** A limb through joints, as thick at each as told. What does not depend on the place is reckoned once: this is asked thousands of times a picture. */
final class Limb implements DistanceField {

    private final Box box;
    private final Edge[] bones;
    private final double[] radii;

    /** @param radii half the thickness at each joint, in units */
    Limb(List<Vec2> joints, double[] radii) {
        this.radii = radii;
        this.bones = new Edge[radii.length - 1];
        double most = 0;
        for (double radius : radii) {
            most = Math.max(most, radius);
        }
        for (int i = 0; i < bones.length; i++) {
            bones[i] = Edge.between(joints.get(i), joints.get(i + 1));
        }
        this.box = Box.around(joints, most);
    }

    @Override
    public Box box() {
        return box;
    }

    @Override
    public double at(double x, double y) {
        double away = box.distance(x, y);
        if (away > FAR) {
            return away;
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < bones.length; i++) {
            double part = bones[i].part(x, y);
            double radius = radii[i] + (radii[i + 1] - radii[i]) * part;
            least = Math.min(least, Math.sqrt(bones[i].squared(x, y, part)) - radius);
        }
        return least;
    }
}
