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
 * @param sound true where the session can be heard, and so be made silent
 */
public record Look(
        Language language, boolean unicode, boolean colour, boolean count, boolean still, Shown shown, boolean sound) {

    /** A look without sound. */
    public Look(Language language, boolean unicode, boolean colour, boolean count, boolean still, Shown shown) {
        this(language, unicode, colour, count, still, shown, false);
    }

    /** What is drawn. */
    public enum Shown {
        /** A body that breathes along. */
        FIGURE,
        /** The breath as a hill. */
        CURVE,
        NONE
    }

    /** The same look, of a session that can be heard. */
    public Look withSound() {
        return new Look(language, unicode, colour, count, still, shown, true);
    }

    String say(Text text) {
        return text.in(language);
    }
}
