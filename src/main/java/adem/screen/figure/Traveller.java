package adem.screen.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How far a joint of the body travels in one repetition, and where to. */
record Traveller(String joint, Trajectory trajectory, double length, double reach, Vec2 farthest, double leads) {

    private static final Set<BodyShape.Kind> BODY = EnumSet.of(
            BodyShape.Kind.FAR,
            BodyShape.Kind.TRUNK,
            BodyShape.Kind.LIMB,
            BodyShape.Kind.HEAD,
            BodyShape.Kind.OVAL,
            BodyShape.Kind.NEAR);

    private static final int PIECES = 60;

    /** Two joints travel equally far when there is no more between them, in units. */
    private static final double SAME = 0.05;

    private static Traveller of(Pose pose, String joint) {
        Trajectory trajectory = pose.trajectories().get(joint);
        double length = 0;
        double reach = 0;
        Vec2 farthest = Vec2.NOWHERE;
        for (int i = 1; i <= PIECES; i++) {
            Vec2 at = trajectory.at((double) i / PIECES);
            length += at.distance(trajectory.at((i - 1.0) / PIECES));
            farthest = at.distance(Vec2.NOWHERE) > farthest.distance(Vec2.NOWHERE) ? at : farthest;
            for (int before = 0; before < i; before++) {
                reach = Math.max(reach, at.distance(trajectory.at((double) before / PIECES)));
            }
        }
        double leads = pose.joints().get(joint).dot(farthest);
        return new Traveller(joint, trajectory, length, reach, farthest, leads);
    }

    /** How far around a joint it is covered by what is drawn there, in units. */
    static double around(Pose pose, String joint) {
        double most = 0;
        for (BodyShape shape : pose.shapes()) {
            if (BODY.contains(shape.kind()) && shape.joints().contains(joint)) {
                boolean outline = shape.kind() == BodyShape.Kind.TRUNK;
                double around = shape.size() > 0 ? shape.size() : outline ? 0 : pose.radius(joint);
                most = Math.max(most, around);
            }
        }
        return most;
    }

    /**
     * The joint of the body that travels farthest, and the one that does the same in a mirror, if any. Of those that travel together it
     * is the one that goes ahead.
     *
     * @param least empty where it does not reach so far, in units
     */
    static List<String> farthest(Pose pose, double least) {
        Set<String> joints = new LinkedHashSet<>();
        for (BodyShape shape : pose.shapes()) {
            if (BODY.contains(shape.kind())) {
                joints.addAll(shape.joints());
                joints.addAll(shape.front());
            }
        }
        joints.retainAll(pose.trajectories().keySet());
        Traveller most = null;
        List<Traveller> all = new ArrayList<>();
        for (String joint : joints) {
            Traveller one = of(pose, joint);
            all.add(one);
            most = most == null || one.goesBefore(most) ? one : most;
        }
        if (most == null || most.reach < least) {
            return List.of();
        }
        List<String> found = new ArrayList<>(List.of(most.joint));
        for (Traveller other : all) {
            if (found.size() == 1 && most.isMirroredBy(other)) {
                found.add(other.joint);
            }
        }
        return found;
    }

    private boolean goesBefore(Traveller other) {
        return Math.abs(length - other.length) > SAME ? length > other.length : leads > other.leads + SAME;
    }

    private boolean isMirroredBy(Traveller other) {
        Vec2 mirrored = new Vec2(-farthest.x(), farthest.y());
        return Math.abs(farthest.x()) > SAME
                && Math.abs(length - other.length) <= SAME
                && mirrored.distance(other.farthest) <= SAME;
    }
}
