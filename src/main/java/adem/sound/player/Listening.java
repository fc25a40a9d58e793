package adem.sound.player;

import adem.language.Language;
import adem.sound.Sound;

/**
 * What somebody wants to hear.
 *
 * @param sound what is heard
 * @param chosen true where it was asked for; otherwise nobody misses it where it cannot be
 * @param volume from 0 to 1
 * @param counting true to count aloud
 * @param language of the words
 */
public record Listening(Sound sound, boolean chosen, double volume, boolean counting, Language language) {

    /** The same, but nothing is heard. */
    public Listening without() {
        return new Listening(Sound.OFF, chosen, volume, counting, language);
    }

    /** The same, with tones in any case. */
    Listening withTones() {
        return new Listening(Sound.TONES, chosen, volume, counting, language);
    }
}
