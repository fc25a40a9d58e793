package adem.screen;

import adem.language.Language;
import adem.language.Text;

/**
 * How a session should look.
 *
 * @param language its words
 * @param unicode true where the terminal draws more than ASCII
 * @param colour true unless colour is unwanted
 * @param count true to count the seconds of a phase
 * @param still true to leave out what moves
 * @param shown what to draw, where there is room
 */
public record Look(Language language, boolean unicode, boolean colour, boolean count, boolean still, Shown shown) {

    /** What is drawn. */
    public enum Shown {
        /** A body that breathes along. */
        FIGURE,
        /** The breath as a hill. */
        CURVE,
        NONE
    }

    String say(Text text) {
        return text.in(language);
    }
}
