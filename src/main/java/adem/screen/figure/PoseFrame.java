package adem.screen.figure;

/**
 * Where in dots the units of a pose are: all of its movement fits, the floor lies at the bottom. Dots are as wide as they
 * are high.
 */
final class PoseFrame {

    private static final double MARGIN = 1.5;

    private final double scale;
    private final double left;
    private final double bottom;
    private final int dotsWide;
    private final int dotsHigh;
    private final double middle;
    private final boolean mirrored;
    private final boolean tall;

    /** The frame of a pose on so many dots. */
    PoseFrame(Pose pose, boolean mirrored, int dotsWide, int dotsHigh) {
        double minX = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double minY = pose.ground() ? 0 : Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (BodyShape shape : pose.shapes()) {
            for (String joint : shape.joints()) {
                Vec2 swing = pose.wave().getOrDefault(joint, Vec2.NOWHERE);
                double wide = shape.size();
                double high = shape.kind() == BodyShape.Kind.HEAD ? wide : shape.turn();
                for (int i = 0; i <= 20; i++) {
                    Vec2 at = pose.at(joint, i % 2, i / 20.0, 0);
                    minX = Math.min(minX, at.x() - wide - swing.x());
                    maxX = Math.max(maxX, at.x() + wide + swing.x());
                    minY = Math.min(minY, at.y() - high - swing.y());
                    maxY = Math.max(maxY, at.y() + high + swing.y());
                }
            }
        }
        this.scale = Math.min(dotsWide / (maxX - minX + 2 * MARGIN), (dotsHigh - 1) / (maxY - minY + MARGIN));
        this.dotsWide = dotsWide;
        this.dotsHigh = dotsHigh;
        this.bottom = minY;
        this.middle = (minX + maxX) / 2;
        this.left = dotsWide / 2.0;
        this.mirrored = mirrored;
        this.tall = maxY - minY > maxX - minX;
    }

    /** Units to dots; dots count from the upper left. */
    Vec2 dot(Vec2 at) {
        double x = (at.x() - middle) * scale * (mirrored ? -1 : 1);
        return new Vec2(left + x, dotsHigh - 1 - (at.y() - bottom) * scale);
    }

    double scale() {
        return scale;
    }

    int width() {
        return dotsWide;
    }

    int height() {
        return dotsHigh;
    }

    boolean isTall() {
        return tall;
    }

    boolean mirrored() {
        return mirrored;
    }
}
