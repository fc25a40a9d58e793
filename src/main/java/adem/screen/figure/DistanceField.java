package adem.screen.figure;

import java.util.List;

/** How far a place is from the edge of something, in units of a pose; below 0 within it. */
interface DistanceField {

    double at(double x, double y);

    /** A limb through these joints, as thick at each as told. */
    static DistanceField limb(List<Vec2> joints, double[] radii) {
        return (x, y) -> {
            double least = Double.MAX_VALUE;
            for (int i = 0; i + 1 < radii.length; i++) {
                least = Math.min(least, capsule(x, y, joints.get(i), joints.get(i + 1), radii[i], radii[i + 1]));
            }
            return least;
        };
    }

    /** A disc, or an oval that lies or stands. */
    static DistanceField oval(Vec2 middle, double wide, double high) {
        double least = Math.min(wide, high);
        return (x, y) -> (Math.hypot((x - middle.x()) / wide, (y - middle.y()) / high) - 1) * least;
    }

    /** All within a closed line. */
    static DistanceField area(List<Vec2> edge) {
        double[] xs = edge.stream().mapToDouble(Vec2::x).toArray();
        double[] ys = edge.stream().mapToDouble(Vec2::y).toArray();
        return (x, y) -> {
            boolean within = false;
            double least = Double.MAX_VALUE;
            for (int i = 0, before = xs.length - 1; i < xs.length; before = i++) {
                least = Math.min(least, squared(x, y, xs[before], ys[before], xs[i], ys[i]));
                boolean crosses = ys[i] > y != ys[before] > y
                        && x < (xs[before] - xs[i]) * (y - ys[i]) / (ys[before] - ys[i]) + xs[i];
                within ^= crosses;
            }
            return within ? -Math.sqrt(least) : Math.sqrt(least);
        };
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

    private static double capsule(double x, double y, Vec2 a, Vec2 b, double from, double to) {
        double wide = b.x() - a.x();
        double high = b.y() - a.y();
        double length = wide * wide + high * high;
        double along = length == 0 ? 0 : ((x - a.x()) * wide + (y - a.y()) * high) / length;
        double part = Math.max(0, Math.min(1, along));
        double left = x - a.x() - wide * part;
        double up = y - a.y() - high * part;
        return Math.sqrt(left * left + up * up) - (from + (to - from) * part);
    }

    private static double squared(double x, double y, double ax, double ay, double bx, double by) {
        double wide = bx - ax;
        double high = by - ay;
        double length = wide * wide + high * high;
        double along = length == 0 ? 0 : ((x - ax) * wide + (y - ay) * high) / length;
        double part = Math.max(0, Math.min(1, along));
        double left = x - ax - wide * part;
        double up = y - ay - high * part;
        return left * left + up * up;
    }
}
