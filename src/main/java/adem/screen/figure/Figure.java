package adem.screen.figure;

import java.util.ArrayList;
import java.util.List;

/** A body at one moment, as dots. Pure: the same pose and moment give the same dots. */
final class Figure {

    /** Takes the dots. */
    public interface Paper {
        void dot(int x, int y, Ink ink);
    }

    /**
     * What the picture depends on.
     *
     * @param fullness of the lungs, from 0 to 1
     * @param part of a repetition, from 0 to 1
     * @param seconds for what swings; 0 is still
     */
    record Now(double fullness, double part, double seconds) {}

    private Figure() {}

    /**
     * Draws a pose on its way from another.
     *
     * @param before the pose it comes from; the same where it comes from none
     * @param arrived how far it has come, from 0 to 1
     */
    static void draw(Pose pose, PoseFrame frame, Pose before, PoseFrame from, double arrived, Now now, Paper paper) {
        if (pose.ground()) {
            for (int x = 0; x < frame.width(); x += 2) {
                paper.dot(x, frame.height() - 1, Ink.PROP);
            }
        }
        for (BodyShape shape : pose.shapes()) {
            List<Vec2> dots = new ArrayList<>();
            for (String joint : shape.joints()) {
                Vec2 there = frame.dot(pose.at(joint, now.fullness, now.part, now.seconds));
                boolean moves = arrived < 1 && before.joints().containsKey(joint);
                dots.add(
                        moves
                                ? from.dot(before.at(joint, now.fullness, 0, 0)).towards(there, Pose.eased(arrived))
                                : there);
            }
            shape(shape, dots, frame, paper);
        }
    }

    private static void shape(BodyShape shape, List<Vec2> dots, PoseFrame frame, Paper paper) {
        double wide = shape.size() * frame.scale();
        double high = shape.turn() * frame.scale();
        switch (shape.kind()) {
            case LINE -> straight(dots, Ink.BODY, paper);
            case PROP -> straight(dots, Ink.PROP, paper);
            case CURVE -> straight(soft(dots), Ink.BODY, paper);
            case BELLY -> straight(soft(dots), Ink.BREATH, paper);
            case CUSHION -> oval(dots.get(0), wide, high, Ink.PROP, paper);
            case OVAL -> oval(dots.get(0), wide, high, Ink.BODY, paper);
            case HEAD -> head(dots.get(0), shape, frame, paper);
        }
    }

    private static void head(Vec2 middle, BodyShape shape, PoseFrame frame, Paper paper) {
        double radius = Math.max(1.5, shape.size() * frame.scale());
        oval(middle, radius, radius, Ink.BODY, paper);
        if (shape.turn() >= 0) {
            double angle = Math.toRadians(frame.mirrored() ? 180 - shape.turn() : shape.turn());
            Vec2 way = new Vec2(Math.cos(angle), -Math.sin(angle));
            straight(List.of(middle.plus(way.times(radius)), middle.plus(way.times(radius * 1.4))), Ink.BODY, paper);
        }
    }

    private static void oval(Vec2 middle, double wide, double high, Ink ink, Paper paper) {
        int steps = (int) Math.max(16, 4 * (wide + high));
        for (int i = 0; i < steps; i++) {
            double angle = 2 * Math.PI * i / steps;
            dot(middle.plus(new Vec2(Math.cos(angle) * wide, Math.sin(angle) * high)), ink, paper);
        }
    }

    private static void straight(List<Vec2> dots, Ink ink, Paper paper) {
        for (int i = 0; i + 1 < dots.size(); i++) {
            Vec2 a = dots.get(i);
            Vec2 b = dots.get(i + 1);
            int steps = (int) Math.ceil(Math.max(Math.abs(b.x() - a.x()), Math.abs(b.y() - a.y())));
            for (int step = 0; step <= steps; step++) {
                dot(a.towards(b, steps == 0 ? 0 : (double) step / steps), ink, paper);
            }
        }
    }

    /** Many points on a soft line through these few: a Catmull-Rom spline. */
    private static List<Vec2> soft(List<Vec2> through) {
        List<Vec2> points = new ArrayList<>();
        int last = through.size() - 1;
        for (int i = 0; i < last; i++) {
            Vec2 before = through.get(Math.max(0, i - 1));
            Vec2 a = through.get(i);
            Vec2 b = through.get(i + 1);
            Vec2 after = through.get(Math.min(last, i + 2));
            for (int step = 0; step < 8; step++) {
                points.add(spline(before, a, b, after, step / 8.0));
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

    private static void dot(Vec2 at, Ink ink, Paper paper) {
        paper.dot((int) Math.round(at.x()), (int) Math.round(at.y()), ink);
    }
}
