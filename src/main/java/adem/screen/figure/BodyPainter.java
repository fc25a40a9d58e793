package adem.screen.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Paints a body: what is far first, all that is one body soft where it meets, and the breath in it as light. Pure. */
final class BodyPainter {

    /** How soft limbs grow out of the trunk, in units. */
    private static final double SOFT = 3.5;

    /** The same for a head, whose nose and chin stay sharp. */
    private static final double SHARP = 1.2;

    /** The dark seam around what is in front, in units. */
    private static final double SEAM = 0.9;

    private static final double SEAM_SHADE = 0.55;

    /** Half the thickness of a prop and of a stroke. */
    private static final double THIN = 0.6;

    /** How far from its edge a body is lighter, in units. */
    private static final double RIM = 1.6;

    private static final double RIM_SHARE = 0.45;

    /** So far within a body nothing is seen of its edge, in units. */
    private static final double DEEP = 1.5 * RIM;

    /** How much darker the lowest of a body is than the highest. */
    private static final double DUSK = 0.35;

    private static final double NOSE = 0.24;

    /** Half the width of a dot of a path in units, and at least in widths of a cell, so that it covers a place of the sheet. */
    private static final double DOT = 0.9;

    private static final double LEAST_DOT = 0.65;
    private static final double DOT_SHADE = 0.6;

    private final Sheet sheet;
    private final PoseFrame frame;
    private final Look look;
    private final Light light;
    private final Glow glow;
    private final Brush brush;

    BodyPainter(Sheet sheet, PoseFrame frame, Look look, Light light) {
        this.sheet = sheet;
        this.frame = frame;
        this.look = look;
        this.light = light;
        this.glow = new Glow(light, sheet, frame);
        this.brush = new Brush(sheet, frame, DEEP);
    }

    /** Paints a pose with its joints where this tells, and its path before what is in front of it. */
    void paint(Pose pose, Function<String, Vec2> joints, List<PathAhead.Dot> path) {
        if (look.blends()) {
            brush.spread(light.haloBox(), light.colour(), light::halo);
        }
        List<DistanceField> body = new ArrayList<>();
        for (BodyShape shape : pose.shapes()) {
            List<Vec2> at = shape.joints().stream().map(joints).toList();
            switch (shape.kind()) {
                case PROP -> brush.fill(line(pose, shape, at), (x, y, inside, above) -> look.prop());
                case CUSHION ->
                    brush.fill(
                            DistanceField.oval(at.get(0), shape.size(), shape.turn()),
                            (x, y, inside, above) -> look.prop());
                case FAR -> brush.fill(limb(pose, shape, at), (x, y, inside, above) -> lit(look.far(), x, y, 0.3));
                case TRUNK -> {
                    List<Vec2> edge = new ArrayList<>(Vec2.soft(at));
                    List<Vec2> front =
                            Vec2.soft(shape.front().stream().map(joints).toList());
                    for (int i = front.size() - 1; i >= 0; i--) {
                        edge.add(front.get(i));
                    }
                    body.add(DistanceField.area(edge).grown(1));
                }
                case LIMB -> body.add(limb(pose, shape, at));
                default -> {}
            }
        }
        if (!body.isEmpty()) {
            DistanceField one = body.get(0);
            for (DistanceField other : body.subList(1, body.size())) {
                one = one.with(other, SOFT);
            }
            for (BodyShape shape : pose.shapes()) {
                boolean isHead = shape.kind() == BodyShape.Kind.HEAD;
                one = isHead ? one.with(head(joints.apply(shape.joints().get(0)), shape), SHARP) : one;
            }
            brush.fill(one, (x, y, inside, above) -> lit(rimmed(look.body(), y, inside, above), x, y, 1));
        }
        path.forEach(this::dot);
        for (BodyShape shape : pose.shapes()) {
            List<Vec2> at = shape.joints().stream().map(joints).toList();
            switch (shape.kind()) {
                case OVAL -> front(DistanceField.oval(at.get(0), shape.size(), shape.turn()));
                case NEAR -> front(limb(pose, shape, at));
                case STROKE -> brush.fill(thin(Vec2.soft(at)), (x, y, inside, above) -> look.rim());
                case MARK -> brush.tint(thin(Vec2.soft(at)), (x, y, inside, above) -> look.far(), SEAM_SHADE);
                default -> {}
            }
        }
    }

    /** Half the width of a dot of a path, in units. */
    static double dot(PoseFrame frame) {
        return Math.max(DOT, LEAST_DOT / frame.scale());
    }

    private void dot(PathAhead.Dot dot) {
        double share = look.blends() ? DOT_SHADE * dot.bright() : Math.round(dot.bright());
        double half = dot(frame);
        brush.veil(DistanceField.oval(dot.at(), half, half), look.blends() ? look.rim() : look.far(), share);
    }

    private static DistanceField thin(List<Vec2> at) {
        double[] thin = new double[at.size()];
        Arrays.fill(thin, THIN);
        return DistanceField.limb(at, thin);
    }

    /** A bar or a band: thin, unless its joints tell how thick it is. */
    private static DistanceField line(Pose pose, BodyShape shape, List<Vec2> at) {
        double[] half = shape.joints().stream()
                .mapToDouble(joint -> pose.thickness().getOrDefault(joint, THIN))
                .toArray();
        return DistanceField.limb(at, half);
    }

    private static DistanceField limb(Pose pose, BodyShape shape, List<Vec2> at) {
        return DistanceField.limb(
                at, shape.joints().stream().mapToDouble(pose::radius).toArray());
    }

    private static DistanceField head(Vec2 middle, BodyShape shape) {
        DistanceField round = DistanceField.oval(middle, shape.size(), shape.size());
        if (shape.turn() < 0) {
            return round;
        }
        double angle = Math.toRadians(shape.turn());
        Vec2 way = new Vec2(Math.cos(angle), Math.sin(angle));
        DistanceField nose = DistanceField.limb(
                List.of(middle.plus(way.times(shape.size() * 0.8)), middle.plus(way.times(shape.size() * 1.2))),
                new double[] {shape.size() * NOSE, shape.size() * NOSE / 2});
        return round.with(nose, 1);
    }

    /** Something in front: a dark seam sets it off from the body. */
    private void front(DistanceField field) {
        if (look.blends()) {
            brush.tint(field.grown(SEAM), (x, y, inside, above) -> look.background(), SEAM_SHADE);
        }
        brush.fill(field, (x, y, inside, above) -> lit(rimmed(look.near(), y, inside, above), x, y, 0.35));
    }

    /** Lighter along its upper edge, and darker the lower it is. */
    private int rimmed(int colour, int y, double inside, boolean above) {
        int shaded = look.blends() ? Rgb.mix(colour, look.background(), DUSK * y / sheet.height()) : colour;
        if (!above || inside >= DEEP) {
            return shaded;
        }
        return Rgb.mix(shaded, look.rim(), RIM_SHARE * Math.exp(-inside * inside / (RIM * RIM)));
    }

    private int lit(int colour, int x, int y, double share) {
        return Rgb.mix(colour, light.colour(), share * glow.at(x, y));
    }
}
