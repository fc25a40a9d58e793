package adem.screen.figure;

/** Where a joint goes in one repetition, as seen from where it begins: soft through the places that it is told, and back. */
final class Trajectory {

    /** It goes on into the next repetition where it turns by less than this; else it rests there (the cosine of 37 degrees). */
    private static final double STRAIGHT_ON = 0.8;

    private final double[] parts;
    private final Vec2[] places;
    private final Vec2[] speeds;

    /**
     * A trajectory through these places.
     *
     * @param parts of the repetition at which it is there, from 0 to 1, each greater than the one before
     * @param places as many; the last is the first
     */
    Trajectory(double[] parts, Vec2[] places) {
        this.parts = parts;
        this.places = places;
        this.speeds = new Vec2[parts.length];
        int last = parts.length - 1;
        for (int i = 1; i < last; i++) {
            speeds[i] = speed(i - 1, i);
        }
        Vec2 in = step(last - 1);
        Vec2 out = step(0);
        boolean goesOn = in.dot(out) > STRAIGHT_ON * in.distance(Vec2.NOWHERE) * out.distance(Vec2.NOWHERE);
        speeds[0] = goesOn ? speed(last - 1, 0) : Vec2.NOWHERE;
        speeds[last] = speeds[0];
    }

    private Vec2 step(int from) {
        return places[from + 1].plus(places[from].times(-1));
    }

    private double length(int from) {
        return parts[from + 1] - parts[from];
    }

    /** How fast it is between two of its steps, a repetition. */
    private Vec2 speed(int before, int after) {
        double in = length(before);
        double out = length(after);
        return new Vec2(
                between(step(before).x() / in, in, step(after).x() / out, out),
                between(step(before).y() / in, in, step(after).y() / out, out));
    }

    /** The mean of Fritsch and Butland (1984): none where it turns back, and no place is overshot. */
    private static double between(double in, double inLength, double out, double outLength) {
        if (in * out <= 0) {
            return 0;
        }
        double weightIn = 2 * outLength + inLength;
        double weightOut = outLength + 2 * inLength;
        return (weightIn + weightOut) / (weightIn / in + weightOut / out);
    }

    /** Where it is at a part of the repetition, from 0 to 1: a cubic Hermite curve. */
    Vec2 at(double part) {
        int from = 0;
        while (from < parts.length - 2 && part > parts[from + 1]) {
            from++;
        }
        double length = length(from);
        double t = Math.max(0, Math.min(1, (part - parts[from]) / length));
        double rest = 1 - t;
        return places[from]
                .times((1 + 2 * t) * rest * rest)
                .plus(places[from + 1].times(t * t * (3 - 2 * t)))
                .plus(speeds[from].times(length * t * rest * rest))
                .plus(speeds[from + 1].times(-length * t * t * rest));
    }
}
