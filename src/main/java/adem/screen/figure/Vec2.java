package adem.screen.figure;

/** A place, or a way to go: x to the right, y up. */
record Vec2(double x, double y) {

    static final Vec2 NOWHERE = new Vec2(0, 0);

    Vec2 plus(Vec2 other) {
        return new Vec2(x + other.x, y + other.y);
    }

    Vec2 times(double factor) {
        return new Vec2(x * factor, y * factor);
    }

    /** The place this far on the way to another, 0 here, 1 there. */
    Vec2 towards(Vec2 other, double part) {
        return new Vec2(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
