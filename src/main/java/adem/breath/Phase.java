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
     * How full the lungs are, from 0 to 1; slow at both ends, as a breath is.
     *
     * @param progress of the phase, from 0 to 1
     */
    public double fullness(double progress) {
        return switch (this) {
            case INHALE -> (1 - Math.cos(Math.PI * progress)) / 2;
            case HOLD_IN -> 1;
            case EXHALE -> (1 + Math.cos(Math.PI * progress)) / 2;
            case HOLD_OUT -> 0;
        };
    }

    /** True where no air moves. */
    public boolean isHold() {
        return this == HOLD_IN || this == HOLD_OUT;
    }
}
