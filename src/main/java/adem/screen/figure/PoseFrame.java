package adem.screen.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a picture the units of a pose are, measured in widths of a character cell, which is twice as high: all of its movement fits, the
 * floor lies at the bottom.
 */
final class PoseFrame {

    private static final double MARGIN = 1.5;

    /** A row of cells is two of their widths. */
    private static final double AIR = 1.5;

    private final double scale;
    private final double left;
    private final double bottom;
    private final double high;
    private final double middle;
    private final boolean mirrored;
    private final boolean tall;

    /** The frame of a pose in a picture of so many cell widths. */
    PoseFrame(Pose pose, boolean mirrored, double wide, double high) {
        double minX = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double minY = pose.ground() ? 0 : Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (BodyShape shape : pose.shapes()) {
            List<String> joints = new ArrayList<>(shape.joints());
            joints.addAll(shape.front());
            for (String joint : joints) {
                Vec2 swing = pose.wave().getOrDefault(joint, Vec2.NOWHERE);
                double around = shape.size() == 0 ? pose.radius(joint) : shape.size();
                double above = shape.kind() == BodyShape.Kind.HEAD || shape.size() == 0 ? around : shape.turn();
                for (int i = 0; i <= 20; i++) {
                    Vec2 at = pose.at(joint, i % 2, i / 20.0, 0);
                    minX = Math.min(minX, at.x() - around - swing.x());
                    maxX = Math.max(maxX, at.x() + around + swing.x());
                    minY = Math.min(minY, at.y() - above - swing.y());
                    maxY = Math.max(maxY, at.y() + above + swing.y());
                }
            }
        }
        this.tall = maxY - minY > maxX - minX;
        // A row of air above a head.
        double above = tall ? AIR : 0;
        this.scale = Math.min(wide / (maxX - minX + 2 * MARGIN), (high - above) / (maxY - minY + MARGIN));
        this.high = high;
        this.bottom = minY;
        this.middle = (minX + maxX) / 2;
        this.left = wide / 2.0;
        this.mirrored = mirrored;
    }

    /** The unit of a pose to the right at a place that many cell widths from the left. */
    double unitX(double x) {
        return middle + (x - left) / scale * (mirrored ? -1 : 1);
    }

    /** The unit of a pose up at a place that many cell widths from above. */
    double unitY(double y) {
        return bottom + (high - y) / scale;
    }

    /** How many cell widths from the left a unit is. */
    double x(double unit) {
        return left + (unit - middle) * scale * (mirrored ? -1 : 1);
    }

    /** How many cell widths from above a unit is. */
    double y(double unit) {
        return high - (unit - bottom) * scale;
    }

    double scale() {
        return scale;
    }

    boolean isTall() {
        return tall;
    }
}
