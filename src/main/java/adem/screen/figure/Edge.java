package adem.screen.figure;

/**
 * A straight line between two places.
 *
 * @param wide how far the second is to the right of the first, in units
 * @param high how far it is above it
 * @param share one by the square of its length; 0 for two places that are one
 */
record Edge(double x, double y, double wide, double high, double share) {

    static Edge between(Vec2 from, Vec2 to) {
        double wide = to.x() - from.x();
        double high = to.y() - from.y();
        double length = wide * wide + high * high;
        return new Edge(from.x(), from.y(), wide, high, length == 0 ? 0 : 1 / length);
    }

    /** What part of the line comes before the place of it that is nearest, from 0 to 1. */
    double part(double toX, double toY) {
        double along = ((toX - x) * wide + (toY - y) * high) * share;
        return along <= 0 ? 0 : along >= 1 ? 1 : along;
    }

    /** The square of the distance to the place at a part of the line. */
    double squared(double toX, double toY, double part) {
        double left = toX - x - wide * part;
        double up = toY - y - high * part;
        return left * left + up * up;
    }

    /** True when a line from a place to the right meets this one. */
    boolean isCrossed(double fromX, double fromY) {
        return y + high > fromY != y > fromY && fromX < x + wide * (fromY - y) / high;
    }
}
