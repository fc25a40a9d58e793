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

    /** True where no air moves. */
    public boolean isHold() {
        return this == HOLD_IN || this == HOLD_OUT;
    }
}
