package adem.breath;

import java.time.Duration;

/**
 * How long each phase of one breath lasts. The articles give no seconds: every pace is ours.
 *
 * @param inhale 0.5 to 30 s when typed
 * @param holdIn after breathing in, zero for none, at most 30 s
 * @param exhale 0.5 to 30 s when typed
 * @param holdOut after breathing out, zero for none, at most 30 s
 */
public record Pace(Duration inhale, Duration holdIn, Duration exhale, Duration holdOut) {

    /** A breath without holds. */
    public static Pace of(double inhale, double exhale) {
        return of(inhale, 0, exhale, 0);
    }

    /** A breath, each phase in seconds. */
    public static Pace of(double inhale, double holdIn, double exhale, double holdOut) {
        return new Pace(seconds(inhale), seconds(holdIn), seconds(exhale), seconds(holdOut));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** How long this phase lasts; zero where the breath has none. */
    public Duration length(Phase phase) {
        return switch (phase) {
            case INHALE -> inhale;
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
        return inhale.plus(holdIn).plus(exhale).plus(holdOut);
    }

    /** True where the breath is held anywhere. */
    public boolean hasHold() {
        return !holdIn.isZero() || !holdOut.isZero();
    }

    /** A pace part of the way to another: 0 is this one, 1 the other. */
    public Pace towards(Pace other, double part) {
        return new Pace(
                between(inhale, other.inhale, part),
                between(holdIn, other.holdIn, part),
                between(exhale, other.exhale, part),
                between(holdOut, other.holdOut, part));
    }

    private static Duration between(Duration from, Duration to, double part) {
        return from.plusMillis(Math.round((to.toMillis() - from.toMillis()) * part));
    }
}
