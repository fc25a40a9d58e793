package adem.screen.figure;

import java.util.List;

/** How far a place is from the edge of something, in units of a pose; below 0 within it. */
interface DistanceField {

    /** Beyond so many units it is enough to tell that it is far: nothing is painted there, and nothing is soft. */
    double FAR = 5;

    /** The distance; where that is more than {@link #FAR} it may be told as less, but not as less than {@link #FAR}. */
    double at(double x, double y);

    /** A limb through these joints, as thick at each as told. */
    static DistanceField limb(List<Vec2> joints, double[] radii) {
        return new Limb(joints, radii);
    }

    /** A disc, or an oval that lies or stands. */
    static DistanceField oval(Vec2 middle, double wide, double high) {
        double least = Math.min(wide, high);
        return (x, y) -> (Math.hypot((x - middle.x()) / wide, (y - middle.y()) / high) - 1) * least;
    }

    /** All within a closed line. */
    static DistanceField area(List<Vec2> edge) {
        return new Outline(edge);
    }

    /** The two as one, soft where they meet. */
    default DistanceField with(DistanceField other, double softness) {
        return (x, y) -> {
            double a = at(x, y);
            double b = other.at(x, y);
            double h = Math.max(0, softness - Math.abs(a - b)) / softness;
            return Math.min(a, b) - h * h * softness / 4;
        };
    }
}
