package adem.screen.figure;

import java.util.List;

/** What lies between a left and a right, a lower and an upper edge, in units. */
record Box(double left, double right, double low, double high) {

    /** What holds all these places, and as much around each. */
    static Box around(List<Vec2> places, double around) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Vec2 place : places) {
            left = Math.min(left, place.x());
            right = Math.max(right, place.x());
            low = Math.min(low, place.y());
            high = Math.max(high, place.y());
        }
        return new Box(left - around, right + around, low - around, high + around);
    }

    /** This, and so much around it. */
    Box grown(double by) {
        return new Box(left - by, right + by, low - by, high + by);
    }

    /** What holds this and another. */
    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.max(right, other.right),
                Math.min(low, other.low),
                Math.max(high, other.high));
    }

    /** How far a place is from it at least; 0 within it. */
    double distance(double x, double y) {
        return Math.max(0, Math.max(Math.max(left - x, x - right), Math.max(low - y, y - high)));
    }
}
