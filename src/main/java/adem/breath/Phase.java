package adem.breath;

import adem.language.Text;

/** A part of one breath, in the order in which they come. */
public enum Phase {
    INHALE(new Text("Adem in", "Breathe in")),
    /** Full, after breathing in. */
    HOLD_IN(new Text("Houd vast", "Hold")),
    EXHALE(new Text("Adem uit", "Breathe out")),
    /** Empty, after breathing out. */
    HOLD_OUT(new Text("Houd vast", "Hold"));

    private final Text word;

    Phase(Text word) {
        this.word = word;
    }

    /** What to say when it begins. */
    public Text word() {
        return word;
    }

    /**
     * How full the lungs are, from 0 to 1; slow at both ends, as a breath is.
     *
     * @param progress of the phase, from 0 to 1
     */
    public double fullness(double progress) {
        switch (this) {
            case INHALE:
                return (1 - Math.cos(Math.PI * progress)) / 2;
            case EXHALE:
                return (1 + Math.cos(Math.PI * progress)) / 2;
            default:
                return this == HOLD_IN ? 1 : 0;
        }
    }

    /** True where no air moves. */
    public boolean isHold() {
        return this == HOLD_IN || this == HOLD_OUT;
    }
}
