package adem.session;

import adem.text.Text;

/** A part of a repetition, in the order in which they come. One without a hold is a {@link #MOVE} from its beginning to its end. */
public enum Movement {
    MOVE(new Text("Span aan", "Tighten"), new Text("span aan", "tighten")),
    /** Stay where the movement led to. Not "hold", which holds the breath ({@link adem.breath.Phase}). */
    HOLD(new Text("Blijf", "Stay"), new Text("blijf", "stay")),
    /** Go back to where it began. */
    RELEASE(new Text("Laat los", "Let go"), new Text("laat los", "let go"));

    private final Text word;
    private final Text spoken;

    Movement(Text word, Text spoken) {
        this.word = word;
        this.spoken = spoken;
    }

    /** What to show when it begins. */
    public Text word() {
        return word;
    }

    /** What to say when it begins, after a number or alone. */
    public Text spoken() {
        return spoken;
    }
}
