package adem.screen.figure;

import java.util.ArrayList;
import java.util.List;

/** A place, or a way to go: x to the right, y up. */
record Vec2(double x, double y) {

    static final Vec2 NOWHERE = new Vec2(0, 0);

    private static final int STEPS_OF_SPLINE = 6;

    Vec2 plus(Vec2 other) {
        return new Vec2(x + other.x, y + other.y);
    }

    Vec2 times(double factor) {
        return new Vec2(x * factor, y * factor);
    }

    double distance(Vec2 other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** More than 0 for two that go the same way, less for two that do not. */
    double dot(Vec2 other) {
        return x * other.x + y * other.y;
    }

    /** The place this far on the way to another, 0 here, 1 there. */
    Vec2 towards(Vec2 other, double part) {
        return new Vec2(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    /** Many points on a soft line through these few: a Catmull-Rom spline. */
    static List<Vec2> soft(List<Vec2> through) {
        List<Vec2> points = new ArrayList<>();
        int last = through.size() - 1;
        for (int i = 0; i < last; i++) {
            Vec2 before = through.get(Math.max(0, i - 1));
            Vec2 a = through.get(i);
            Vec2 b = through.get(i + 1);
            Vec2 after = through.get(Math.min(last, i + 2));
            for (int step = 0; step < STEPS_OF_SPLINE; step++) {
                points.add(spline(before, a, b, after, (double) step / STEPS_OF_SPLINE));
            }
        }
        points.add(through.get(last));
        return points;
    }

    private static Vec2 spline(Vec2 before, Vec2 a, Vec2 b, Vec2 after, double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        return before.times(-t3 + 2 * t2 - t)
                .plus(a.times(3 * t3 - 5 * t2 + 2))
                .plus(b.times(-3 * t3 + 4 * t2 + t))
                .plus(after.times(t3 - t2))
                .times(0.5);
    }
}
