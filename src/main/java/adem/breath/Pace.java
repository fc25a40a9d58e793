package adem.breath;

import java.time.Duration;

/**
 * How long each phase of one breath lasts. The articles give no seconds: every pace is ours.
 *
 * @param inhale 0.5 to 30 s when typed
 * @param sip a second, smaller in-breath on top of it, zero for none, 0.5 to 5 s when typed
 * @param holdIn after breathing in, zero for none, at most 30 s
 * @param exhale 0.5 to 30 s when typed
 * @param holdOut after breathing out, zero for none, at most 30 s
 */
public record Pace(Duration inhale, Duration sip, Duration holdIn, Duration exhale, Duration holdOut) {

    /** How full the lungs are before a sip, which fills the rest (ours). */
    private static final double BEFORE_SIP = 0.75;

    /** How much of the way is gone evenly; the rest is slow at both ends (ours). */
    private static final double EVEN = 0.35;

    /** A breath without holds. */
    public static Pace of(double inhale, double exhale) {
        return of(inhale, 0, exhale, 0);
    }

    /** A breath, each phase in seconds. */
    public static Pace of(double inhale, double holdIn, double exhale, double holdOut) {
        return new Pace(seconds(inhale), Duration.ZERO, seconds(holdIn), seconds(exhale), seconds(holdOut));
    }

    /** The same with a sip of so many seconds. */
    public Pace withSip(double seconds) {
        return new Pace(inhale, seconds(seconds), holdIn, exhale, holdOut);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** How long this phase lasts; zero where the breath has none. */
    public Duration length(Phase phase) {
        return switch (phase) {
            case INHALE -> inhale;
            case SIP -> sip;
            case HOLD_IN -> holdIn;
            case EXHALE -> exhale;
            case HOLD_OUT -> holdOut;
        };
    }

    /** How long a breath lasts before this phase begins. */
    public Duration before(Phase phase) {
        Duration before = Duration.ZERO;
        for (Phase earlier : Phase.values()) {
            before = earlier.compareTo(phase) < 0 ? before.plus(length(earlier)) : before;
        }
        return before;
    }

    /** The whole breath. */
    public Duration total() {
        return inhale.plus(sip).plus(holdIn).plus(exhale).plus(holdOut);
    }

    /** True where the breath is held anywhere. */
    public boolean hasHold() {
        return !holdIn.isZero() || !holdOut.isZero();
    }

    /** True where a second sip of air follows the in-breath. */
    public boolean hasSip() {
        return !sip.isZero();
    }

    /** The phase that comes then: after the last the first of the next breath. */
    public Phase next(Phase phase) {
        Phase[] phases = Phase.values();
        for (int i = phase.ordinal() + 1; i < phases.length; i++) {
            if (!length(phases[i]).isZero()) {
                return phases[i];
            }
        }
        return Phase.INHALE;
    }

    /**
     * How full the lungs are, from 0 to 1: it moves at once and arrives gently, so that no second of it seems to stand still.
     *
     * @param progress of the phase, from 0 to 1
     */
    public double fullness(Phase phase, double progress) {
        double first = hasSip() ? BEFORE_SIP : 1;
        return switch (phase) {
            case INHALE -> first * eased(progress);
            case SIP -> first + (1 - first) * eased(progress);
            case HOLD_IN -> 1;
            case EXHALE -> 1 - eased(progress);
            case HOLD_OUT -> 0;
        };
    }

    private static double eased(double progress) {
        return EVEN * progress + (1 - EVEN) * (1 - Math.cos(Math.PI * progress)) / 2;
    }

    /** A pace part of the way to another: 0 is this one, 1 the other. */
    public Pace towards(Pace other, double part) {
        return new Pace(
                between(inhale, other.inhale, part),
                between(sip, other.sip, part),
                between(holdIn, other.holdIn, part),
                between(exhale, other.exhale, part),
                between(holdOut, other.holdOut, part));
    }

    private static Duration between(Duration from, Duration to, double part) {
        return from.plusMillis(Math.round((to.toMillis() - from.toMillis()) * part));
    }
}
