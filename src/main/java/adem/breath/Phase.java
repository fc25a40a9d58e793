package adem.breath;

import adem.text.Text;

/** A part of one breath, in the order in which they come. */
public enum Phase {
    INHALE(new Text("Adem in", "Breathe in"), Text.same("in")),
    /** A second, smaller in-breath on top of the first, as in a sigh. */
    SIP(new Text("Nog een teugje", "A sip more"), new Text("nog wat", "more")),
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

    /** True where no air moves. */
    public boolean isHold() {
        return this == HOLD_IN || this == HOLD_OUT;
    }

    /** True where air comes in. */
    public boolean isInward() {
        return this == INHALE || this == SIP;
    }
}
