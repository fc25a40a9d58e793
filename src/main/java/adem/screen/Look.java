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
 */
public record Look(Language language, boolean unicode, boolean colour, boolean count, boolean still) {

    String say(Text text) {
        return text.in(language);
    }
}
