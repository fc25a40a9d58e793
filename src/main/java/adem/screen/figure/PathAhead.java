package adem.screen.figure;

import java.util.ArrayList;
import java.util.List;

/** The way that is still to go in a repetition, until it turns back: dots, always in the same places, for the joint that travels farthest. */
final class PathAhead {

    /** Who moves less shows no path, in units (ours). */
    private static final double LEAST = 3;

    /** A stage has at most so many dots (ours). */
    private static final int MOST = 14;

    /** Where the way never turns back, so much of a repetition of it is seen (ours). */
    private static final double HORIZON = 0.45;

    /** A path comes and goes in this part of a repetition (ours). */
    private static final double COMING = 0.06;

    /** A repetition in so many pieces, to measure it. */
    private static final int PIECES = 240;

    private final List<Stage> stages = new ArrayList<>();

    /** A place on the way, and how well it is seen, from 0 to 1. */
    record Dot(Vec2 at, double bright) {}

    /** A joint's way from one turning back to the next, and the parts of a repetition at which it is at each of its dots. */
    private record Stage(Vec2 begin, double radius, Trajectory trajectory, double from, double to, List<Double> dots) {

        Vec2 at(double part) {
            return begin.plus(trajectory.at(part - Math.floor(part)));
        }

        /** A piece of it, with dots equally far from each other, the last at its end. */
        Stage dotted(double first, double last, int rounds, double spacing) {
            int pieces = (int) Math.round((last - first) * PIECES);
            double[] along = new double[pieces + 1];
            for (int i = 1; i <= pieces; i++) {
                Vec2 before = at(first + (i - 1.0) / PIECES);
                along[i] = along[i - 1] + before.distance(at(first + (double) i / PIECES));
            }
            double length = along[pieces];
            int count = rounds * (int) Math.max(1, Math.min(MOST, length / rounds / spacing));
            List<Double> parts = new ArrayList<>();
            for (int i = 1; i <= pieces; i++) {
                if ((int) (along[i] * count / length + 1e-9) > parts.size()) {
                    parts.add(first + (double) i / PIECES);
                }
            }
            return new Stage(begin, radius, trajectory, first, last, parts);
        }
    }

    /** @param spacing how far the dots are from each other at least, in units */
    PathAhead(Pose pose, double spacing) {
        for (String joint : Traveller.farthest(pose, LEAST)) {
            Trajectory trajectory = pose.trajectories().get(joint);
            Stage whole =
                    new Stage(pose.joints().get(joint), Traveller.around(pose, joint), trajectory, 0, 1, List.of());
            cut(whole, spacing);
        }
    }

    /** Cuts a repetition where the joint turns back or stays. What goes on into the next, or comes from the one before, is there twice. */
    private void cut(Stage whole, double spacing) {
        List<Double> cuts = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            if (step(whole.trajectory, i - 1).dot(step(whole.trajectory, i)) <= 0) {
                cuts.add((double) i / PIECES);
            }
        }
        for (int round = -1; round <= 0; round++) {
            for (int i = 0; i < cuts.size(); i++) {
                double to = i + 1 < cuts.size() ? cuts.get(i + 1) : cuts.get(0) + 1;
                stages.add(whole.dotted(cuts.get(i) + round, to + round, 1, spacing));
            }
        }
        if (cuts.isEmpty()) {
            stages.add(whole.dotted(-1, 2, 3, spacing));
        }
    }

    private static Vec2 step(Trajectory trajectory, int piece) {
        int from = (piece + PIECES) % PIECES;
        Vec2 there = trajectory.at((from + 1.0) / PIECES);
        return there.plus(trajectory.at((double) from / PIECES).times(-1));
    }

    /**
     * The dots ahead.
     *
     * @param part of the repetition that is over, from 0 to 1
     * @param first true for the first repetition: none went before, the path comes with it
     * @param last true for the last, after which nothing lies ahead
     * @param half half the width of a dot, in units; one at the limb's edge is not seen
     */
    List<Dot> at(double part, boolean first, boolean last, double half) {
        List<Dot> dots = new ArrayList<>();
        for (Stage stage : stages) {
            if (part <= stage.from || part >= stage.to) {
                continue;
            }
            Vec2 now = stage.at(part);
            double begun = first ? Math.max(0, stage.from) : stage.from;
            double coming = Math.min(1, (part - begun) / COMING);
            for (double dot : stage.dots) {
                if (dot > part && dot <= part + HORIZON + COMING && !(last && dot > 1)) {
                    double near = Math.min(1, (now.distance(stage.at(dot)) - stage.radius) / half);
                    double far = Math.min(1, (part + HORIZON + COMING - dot) / COMING);
                    double bright = coming * Math.min(near, far);
                    if (bright > 0) {
                        dots.add(new Dot(stage.at(dot), bright));
                    }
                }
            }
        }
        return dots;
    }
}
