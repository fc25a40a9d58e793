package adem.session;

import adem.text.Text;

/** A part of a repetition, in the order in which they come. One without a hold is a {@link #MOVE} from its beginning to its end. */
public enum Movement {
    MOVE(new Text("Beweeg", "Move")),
    /** Stay where the movement led to. */
    HOLD(new Text("Houd vast", "Hold")),
    /** Go back to where it began. */
    RELEASE(new Text("Laat los", "Let go"));

    private final Text word;

    Movement(Text word) {
        this.word = word;
    }

    /** What to show and to say when it begins. */
    public Text word() {
        return word;
    }
}
