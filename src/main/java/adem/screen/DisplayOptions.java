package adem.screen;

import adem.screen.figure.Blocks;
import adem.text.Language;
import adem.text.Text;

/**
 * How a session should look.
 *
 * @param language its words
 * @param unicode true where the terminal draws more than ASCII
 * @param colour true unless colour is unwanted
 * @param count true to count the seconds of a phase
 * @param still true to leave out what moves
 * @param drawn what to draw, where there is room
 * @param sound true where the session can be heard, and so be made silent
 * @param far true where the terminal is at the other end of a network
 * @param blocks what a body is drawn with
 */
public record DisplayOptions(
        Language language,
        boolean unicode,
        boolean colour,
        boolean count,
        boolean still,
        Drawn drawn,
        boolean sound,
        boolean far,
        Blocks blocks) {

    /** Options of a session without sound. */
    public DisplayOptions(
            Language language, boolean unicode, boolean colour, boolean count, boolean still, Drawn drawn) {
        this(language, unicode, colour, count, still, drawn, false, false, Blocks.QUADRANTS);
    }

    /** What is drawn. */
    public enum Drawn {
        /** A body that breathes along. */
        FIGURE,
        /** The breath as a hill. */
        CURVE,
        NONE
    }

    /** The same, for a session that can be heard. */
    public DisplayOptions withSound() {
        return new DisplayOptions(language, unicode, colour, count, still, drawn, true, far, blocks);
    }

    /** The same, on a terminal at the other end of a network. */
    public DisplayOptions overNetwork() {
        return new DisplayOptions(language, unicode, colour, count, still, drawn, sound, true, blocks);
    }

    /** The same, on a terminal that draws these blocks well. */
    public DisplayOptions with(Blocks wanted) {
        return new DisplayOptions(language, unicode, colour, count, still, drawn, sound, far, wanted);
    }

    String say(Text text) {
        return text.in(language);
    }
}
