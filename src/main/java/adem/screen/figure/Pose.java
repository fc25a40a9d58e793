package adem.screen.figure;

import java.util.List;
import java.util.Map;

/**
 * How a body is, and how it moves: data, read from a file. A body is about 100 units long.
 *
 * @param joints where each is, lungs empty, at the beginning of a movement
 * @param thickness half of it at joints that are not as thick as their names tell
 * @param shapes what is drawn, the first at the back
 * @param ground whether there is a floor at height 0
 * @param air the joints that the breath passes, from the nose to where it gathers; empty where it is not seen
 * @param breath how far each joint moves with a full breath
 * @param trajectories where joints go in one repetition; those that stay are not in it
 * @param wave how far each joint swings to either side by itself
 * @param pulse how often a second it swings
 */
record Pose(
        Map<String, Vec2> joints,
        Map<String, Double> thickness,
        List<BodyShape> shapes,
        boolean ground,
        List<String> air,
        Map<String, Vec2> breath,
        Map<String, Trajectory> trajectories,
        Map<String, Vec2> wave,
        double pulse) {

    Pose {
        joints = Map.copyOf(joints);
        thickness = Map.copyOf(thickness);
        shapes = List.copyOf(shapes);
        air = List.copyOf(air);
        breath = Map.copyOf(breath);
        trajectories = Map.copyOf(trajectories);
        wave = Map.copyOf(wave);
    }

    /**
     * Where a joint is.
     *
     * @param fullness of the lungs, from 0 to 1
     * @param part of a repetition, from 0 to 1
     * @param seconds since it began, for what swings; 0 is still
     */
    Vec2 at(String joint, double fullness, double part, double seconds) {
        double swing = Math.sin(2 * Math.PI * pulse * seconds);
        return joints.get(joint)
                .plus(breath.getOrDefault(joint, Vec2.NOWHERE).times(fullness))
                .plus(turned(joint, part))
                .plus(wave.getOrDefault(joint, Vec2.NOWHERE).times(swing));
    }

    private Vec2 turned(String joint, double part) {
        Trajectory trajectory = trajectories.get(joint);
        return trajectory == null ? Vec2.NOWHERE : trajectory.at(part);
    }

    /** Slow at both ends, as a body moves. */
    static double eased(double part) {
        return (1 - Math.cos(Math.PI * Math.max(0, Math.min(1, part)))) / 2;
    }

    /** Half the thickness at a joint. */
    double radius(String joint) {
        Double told = thickness.get(joint);
        return told == null ? Thickness.of(joint) : told;
    }

    /** True when it moves without a breath or a repetition. */
    boolean swings() {
        return pulse > 0 && !wave.isEmpty();
    }
}
