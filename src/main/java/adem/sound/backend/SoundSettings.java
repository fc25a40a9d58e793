package adem.sound.backend;

import adem.sound.Sound;
import adem.text.Language;

/**
 * What somebody wants to hear.
 *
 * @param sound what is heard
 * @param chosen true where it was asked for; otherwise nobody misses it where it cannot be
 * @param volume from 0 to 1
 * @param counting true to count aloud
 * @param language of the words
 */
public record SoundSettings(Sound sound, boolean chosen, double volume, boolean counting, Language language) {

    /** The same, but nothing is heard. */
    public SoundSettings without() {
        return new SoundSettings(Sound.OFF, chosen, volume, counting, language);
    }

    /** The same, with tones in any case. */
    SoundSettings withTones() {
        return new SoundSettings(Sound.TONES, chosen, volume, counting, language);
    }
}
