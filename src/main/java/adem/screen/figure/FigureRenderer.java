package adem.screen.figure;

import adem.breath.Phase;
import adem.session.Moment;
import adem.session.PoseRef;
import adem.session.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Draws the body of a moment: how it lies or stands, how full its lungs are, how far its movement is. */
public final class FigureRenderer {

    /** How long one pose takes to flow into the next (ours). */
    private static final Duration FLOW = Duration.ofMillis(900);

    /** A breath that nobody counts: 4 s in, 6 s out, and small (ours). */
    private static final double QUIET_BREATH = 10;

    private static final double QUIET_INHALE = 4;
    private static final double QUIET_FULLNESS = 0.5;

    /** A movement that nobody counts, such as a stride, in seconds (ours). */
    private static final double STRIDE = 2;

    private final PoseLibrary poses = new PoseLibrary();
    private final Map<String, PoseFrame> frames = new HashMap<>();
    private final boolean still;

    /** @param still true to show a held pose that never moves */
    public FigureRenderer(boolean still) {
        this.still = still;
    }

    /** True when there is a pose to show. */
    public boolean shows(PoseRef stance) {
        return !stance.pose().isEmpty() && poses.find(stance.pose()).isPresent();
    }

    /** True for a body that is higher than it is wide. */
    public boolean isTall(PoseRef stance) {
        return frame(poses.find(stance.pose()).orElseThrow(), stance, 1, 1).isTall();
    }

    /** True when it moves faster than a breath does. */
    public boolean isQuick(Moment moment) {
        Optional<Pose> pose = poses.find(moment.step().text().pose().pose());
        return !still && pose.isPresent() && pose.get().swings();
    }

    /** True when the picture changes by itself between now and the next change of segment. */
    public boolean moves(Moment moment) {
        return !still
                && shows(moment.step().text().pose())
                && (!moment.isHeld() || arriving(moment) < 1 || isQuick(moment));
    }

    /** The body at a moment, in so many cells. */
    public Drawing at(Moment moment, int columns, int rows) {
        PoseRef stance = moment.step().text().pose();
        PoseRef before = moment.segment().step() == 0
                ? stance
                : moment.timeline()
                        .steps()
                        .get(moment.segment().step() - 1)
                        .text()
                        .pose();
        Figure.Now now = still ? new Figure.Now(0.5, 0.5, 0) : now(moment);
        return draw(stance, shows(before) ? before : stance, still ? 1 : arriving(moment), now, columns, rows);
    }

    /** A pose by itself, breathing in a little, in so many cells. */
    public Drawing of(PoseRef stance, int columns, int rows) {
        return draw(stance, stance, 1, new Figure.Now(0.5, 0.5, 0), columns, rows);
    }

    private Drawing draw(PoseRef stance, PoseRef before, double arrived, Figure.Now now, int columns, int rows) {
        Pose pose = poses.find(stance.pose()).orElseThrow();
        Pose old = poses.find(before.pose()).orElseThrow();
        Drawing drawing = new Drawing(columns, rows);
        PoseFrame frame = frame(pose, stance, columns, rows);
        PoseFrame from = frame(old, before, columns, rows);
        Figure.draw(pose, frame, old, from, arrived, now, drawing);
        return drawing;
    }

    /** A frame takes as long to find as a picture to draw, and stays the same. */
    private PoseFrame frame(Pose pose, PoseRef stance, int columns, int rows) {
        String key = stance.pose() + " " + stance.mirrored() + " " + columns + " " + rows;
        return frames.computeIfAbsent(key, any -> new PoseFrame(pose, stance.mirrored(), columns * 2, rows * 4));
    }

    private static double arriving(Moment moment) {
        return moment.segment().step() == 0
                ? 1
                : Math.min(1, (double) moment.elapsedOfStep().toNanos() / FLOW.toNanos());
    }

    private static Figure.Now now(Moment moment) {
        double seconds = moment.elapsedOfStep().toNanos() / 1e9;
        if (moment.phase().isPresent()) {
            Phase phase = moment.phase().get();
            return new Figure.Now(phase.fullness(moment.progress()), breathed(moment, phase), seconds);
        }
        if (moment.isExplained()) {
            return new Figure.Now(QUIET_FULLNESS * quiet(seconds % QUIET_BREATH), 0, seconds);
        }
        double part = moment.step() instanceof Step.Repeating repeating
                ? repeated(repeating, moment)
                : seconds % STRIDE / STRIDE;
        return new Figure.Now(QUIET_FULLNESS * quiet(seconds % QUIET_BREATH), part, seconds);
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

    private static double quiet(double second) {
        return second < QUIET_INHALE
                ? Pose.eased(second / QUIET_INHALE)
                : 1 - Pose.eased((second - QUIET_INHALE) / (QUIET_BREATH - QUIET_INHALE));
    }

    /** How far the whole breath is, from 0 to 1: a repetition that keeps step with it. */
    private static double breathed(Moment moment, Phase phase) {
        return moment.pace()
                .map(pace -> pace.before(phase).plus(moment.elapsed()).toNanos()
                        / (double) pace.total().toNanos())
                .orElse(0.0);
    }
}
