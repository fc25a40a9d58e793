package adem.screen.figure;

import adem.breath.Phase;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.Movement;
import adem.session.PoseRef;
import adem.session.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Draws the body of a moment: how it lies or stands, how full its lungs are, how far its movement is. */
public final class FigureRenderer {

    /** How long one pose takes to flow into the next (ours). */
    private static final Duration FLOW = Duration.ofMillis(900);

    /** A breath that nobody counts: 4 s in, 6 s out, and small (ours). */
    private static final double QUIET_BREATH = 10;

    private static final double QUIET_INHALE = 4;
    private static final double QUIET_FULLNESS = 0.5;

    /** It begins so gently, in seconds, whatever went before (ours). */
    private static final double QUIET_BEGINNING = 2;

    /** A movement that nobody counts, such as a stride, in seconds (ours). */
    private static final double STRIDE = 2;

    /** The light begins to turn so long before the breath does (ours). */
    private static final double TURNING = 0.7;

    /** The dots of a path are so many of their half widths apart (ours). */
    private static final double DOTS_APART = 3;

    private final PoseLibrary poses = new PoseLibrary();
    private final Map<String, PoseFrame> frames = new HashMap<>();
    private final Map<PoseFrame, PathAhead> paths = new HashMap<>();
    private final boolean still;
    private final Blocks blocks;
    private Sheet sheet;

    /**
     * Draws with these blocks.
     *
     * @param still true to show a held pose that never moves
     */
    public FigureRenderer(boolean still, Blocks blocks) {
        this.still = still;
        this.blocks = blocks;
    }

    /** True when there is a pose to show. */
    public boolean shows(PoseRef stance) {
        return !stance.pose().isEmpty() && poses.find(stance.pose()).isPresent();
    }

    /** True for a body that is higher than it is wide. */
    public boolean isTall(PoseRef stance) {
        return frame(poses.find(stance.pose()).orElseThrow(), stance, 1, 1).isTall();
    }

    /** True when the picture changes by itself between now and the next change of segment. */
    public boolean moves(Moment moment) {
        return shows(moment.step().text().pose()) && (!still || moment.phase().isPresent());
    }

    /** The body at a moment, in so many cells. */
    public Drawing at(Moment moment, int columns, int rows, Look look) {
        PoseRef stance = moment.step().text().pose();
        PoseRef before = moment.segment().step() == 0
                ? stance
                : moment.timeline()
                        .steps()
                        .get(moment.segment().step() - 1)
                        .text()
                        .pose();
        Now now = now(moment);
        double arrived = still ? 1 : arriving(moment);
        Now drawn = still ? new Now(0.5, 0.5, 0) : now;
        return draw(stance, shows(before) ? before : stance, arrived, drawn, now.fullness, moment, columns, rows, look);
    }

    /** A body that breathes freely, so many seconds after it began. */
    public Drawing resting(PoseRef stance, double seconds, int columns, int rows, Look look) {
        double fullness = still ? QUIET_FULLNESS : quiet(seconds % QUIET_BREATH, seconds);
        return draw(stance, stance, 1, new Now(fullness, 0, 0), fullness, null, columns, rows, look);
    }

    /** A pose by itself, breathing in a little, in so many cells. */
    public Drawing of(PoseRef stance, int columns, int rows, Look look) {
        return of(stance, 0.5, 0.5, columns, rows, look);
    }

    /** A pose by itself, at a part of its movement. */
    Drawing of(PoseRef stance, double fullness, double part, int columns, int rows, Look look) {
        return draw(stance, stance, 1, new Now(fullness, part, 0), fullness, null, columns, rows, look);
    }

    /**
     * What the picture depends on.
     *
     * @param fullness of the lungs, from 0 to 1
     * @param part of a repetition, from 0 to 1
     * @param seconds for what swings; 0 is still
     */
    private record Now(double fullness, double part, double seconds) {}

    private Drawing draw(
            PoseRef stance,
            PoseRef before,
            double arrived,
            Now now,
            double glow,
            Moment moment,
            int columns,
            int rows,
            Look look) {
        Pose pose = poses.find(stance.pose()).orElseThrow();
        Pose old = poses.find(before.pose()).orElseThrow();
        if (sheet == null || sheet.columns() != columns || sheet.rows() != rows) {
            sheet = new Sheet(columns, rows, blocks);
        }
        sheet.clear();
        PoseFrame frame = frame(pose, stance, columns, rows);
        PoseFrame from = frame(old, before, columns, rows);
        Function<String, Vec2> joints = joint -> {
            Vec2 there = pose.at(joint, now.fullness, now.part, now.seconds);
            if (arrived >= 1 || !old.joints().containsKey(joint)) {
                return there;
            }
            Vec2 was = old.at(joint, now.fullness, 0, 0);
            Vec2 seen = new Vec2(frame.unitX(from.x(was.x())), frame.unitY(from.y(was.y())));
            return seen.towards(there, Pose.eased(arrived));
        };
        Light light = light(pose, joints, glow, moment, look);
        new BodyPainter(sheet, frame, look, light).paint(pose, joints, path(pose, frame, now.part, moment));
        return Drawing.of(sheet, look.background());
    }

    private static Light light(Pose pose, Function<String, Vec2> joints, double fullness, Moment moment, Look look) {
        List<Vec2> path = pose.air().stream().map(joints).toList();
        if (moment != null
                && MomentText.hasParts(moment.step())
                && moment.segment().movement().isPresent()) {
            return light(moment.segment().movement().get(), moment.progress(), path, look);
        }
        Optional<Phase> phase = moment == null ? Optional.empty() : moment.phase();
        if (phase.isEmpty()) {
            return Light.of(look.inhale(), fullness, path, -1, true, -1);
        }
        double left = moment.remaining().toNanos() / 1e9;
        Phase next = moment.pace().orElseThrow().next(phase.get());
        double turned = Math.max(0, 1 - left / TURNING) / 2;
        int colour = Rgb.mix(colour(phase.get(), look), colour(next, look), turned);
        boolean held = phase.get().isHold();
        double flow = held ? -1 : moment.progress();
        return Light.of(colour, fullness, path, flow, phase.get().isInward(), held ? moment.progress() : -1);
    }

    /** The light of a repetition with parts: it gathers, stays and goes as the effort does. */
    private static Light light(Movement movement, double progress, List<Vec2> path, Look look) {
        return switch (movement) {
            case MOVE -> Light.of(look.inhale(), progress, path, -1, true, -1);
            case HOLD -> Light.of(look.hold(), 1, path, -1, true, progress);
            case RELEASE -> Light.of(look.exhale(), 1 - progress, path, -1, true, -1);
        };
    }

    private static int colour(Phase phase, Look look) {
        return phase.isHold() ? look.hold() : phase.isInward() ? look.inhale() : look.exhale();
    }

    /** A frame takes as long to find as a picture to draw, and stays the same. */
    private PoseFrame frame(Pose pose, PoseRef stance, int columns, int rows) {
        String key = stance.pose() + " " + stance.mirrored() + " " + columns + " " + rows;
        return frames.computeIfAbsent(key, any -> new PoseFrame(pose, stance.mirrored(), columns, 2 * rows));
    }

    /** What lies ahead of a movement that is counted or goes with a breath that is. */
    private List<PathAhead.Dot> path(Pose pose, PoseFrame frame, double part, Moment moment) {
        if (pose.trajectories().isEmpty()
                || still
                || moment != null && moment.segment().number() == 0) {
            return List.of();
        }
        double dot = BodyPainter.dot(frame);
        PathAhead path = paths.computeIfAbsent(frame, any -> new PathAhead(pose, DOTS_APART * dot));
        boolean first = moment == null || moment.segment().number() == 1;
        boolean last =
                moment == null || moment.segment().number() == moment.step().count();
        return path.at(part, first, last, 2 * dot);
    }

    private static double arriving(Moment moment) {
        return moment.segment().step() == 0
                ? 1
                : Math.min(1, (double) moment.elapsedOfStep().toNanos() / FLOW.toNanos());
    }

    private static Now now(Moment moment) {
        double seconds = moment.elapsedOfStep().toNanos() / 1e9;
        if (moment.phase().isPresent()) {
            Phase phase = moment.phase().get();
            return new Now(moment.fullness().orElseThrow(), breathed(moment, phase), seconds);
        }
        if (moment.isExplained()) {
            return new Now(quiet(moment), 0, seconds);
        }
        double part = moment.step() instanceof Step.Repeating repeating
                ? repeated(repeating, moment)
                : seconds % STRIDE / STRIDE;
        return new Now(quiet(moment), part, seconds);
    }

    /** How far a repetition is, from 0 to 1; one with parts is half-way while it is held. */
    private static double repeated(Step.Repeating repeating, Moment moment) {
        if (repeating.hold().isZero()) {
            return moment.progress();
        }
        return switch (moment.segment().movement().orElseThrow()) {
            case MOVE -> moment.progress() / 2;
            case HOLD -> 0.5;
            case RELEASE -> 0.5 + moment.progress() / 2;
        };
    }

    /** A breath that nobody counts. It ends empty with its segment, so that the next breath begins with an in-breath. */
    private static double quiet(Moment moment) {
        double left = moment.remaining().toNanos() / 1e9;
        return quiet(QUIET_BREATH - left % QUIET_BREATH, moment.elapsed().toNanos() / 1e9);
    }

    private static double quiet(double second, double begun) {
        double full = second < QUIET_INHALE
                ? Pose.eased(second / QUIET_INHALE)
                : 1 - Pose.eased((second - QUIET_INHALE) / (QUIET_BREATH - QUIET_INHALE));
        return QUIET_FULLNESS * full * Math.min(1, begun / QUIET_BEGINNING);
    }

    /** How far the whole breath is, from 0 to 1: a repetition that keeps step with it. */
    private static double breathed(Moment moment, Phase phase) {
        return moment.pace()
                .map(pace -> pace.before(phase).plus(moment.elapsed()).toNanos()
                        / (double) pace.total().toNanos())
                .orElse(0.0);
    }
}
