package adem.screen.figure;

/** A place, or a way to go: x to the right, y up. */
record Point(double x, double y) {

    static final Point NOWHERE = new Point(0, 0);

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** The place this far on the way to another, 0 here, 1 there. */
    Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
