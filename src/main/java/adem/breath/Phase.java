package adem.breath;

import adem.text.Text;

/** A part of one breath, in the order in which they come. */
public enum Phase {
    INHALE(new Text("Adem in", "Breathe in"), Text.same("in")),
    /** Full, after breathing in. */
    HOLD_IN(new Text("Houd vast", "Hold"), new Text("houd vast", "hold")),
    EXHALE(new Text("Adem uit", "Breathe out"), new Text("uit", "out")),
    /** Empty, after breathing out. */
    HOLD_OUT(new Text("Houd vast", "Hold"), new Text("wacht", "wait"));

    /** How much of the way is gone evenly; the rest is slow at both ends (ours). */
    private static final double EVEN = 0.35;

    private final Text word;
    private final Text spoken;

    Phase(Text word, Text spoken) {
        this.word = word;
        this.spoken = spoken;
    }

    /** What to show when it begins. */
    public Text word() {
        return word;
    }

    /** The same, short enough to be said in every breath. */
    public Text spoken() {
        return spoken;
    }

    /**
     * How full the lungs are, from 0 to 1: it moves at once and arrives gently, so that no second of it seems to stand still.
     *
     * @param progress of the phase, from 0 to 1
     */
    public double fullness(double progress) {
        return switch (this) {
            case INHALE -> eased(progress);
            case HOLD_IN -> 1;
            case EXHALE -> 1 - eased(progress);
            case HOLD_OUT -> 0;
        };
    }

    private static double eased(double progress) {
        return EVEN * progress + (1 - EVEN) * (1 - Math.cos(Math.PI * progress)) / 2;
    }

    /** True where no air moves. */
    public boolean isHold() {
        return this == HOLD_IN || this == HOLD_OUT;
    }
}
