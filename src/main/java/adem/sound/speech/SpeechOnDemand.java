package adem.sound.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Reads aloud when it is asked to, and waits until it is done: for writing files. */
public final class SpeechOnDemand implements Function<String, short[]> {

    private final Voice voice;
    private final SpeechCache spoken = new SpeechCache();

    /** Reads with this voice. */
    public SpeechOnDemand(Voice voice) {
        this.voice = voice;
    }

    /**
     * The samples of these words.
     *
     * @throws UncheckedIOException when the voice fails
     */
    @Override
    public short[] apply(String words) {
        short[] said = spoken.get(words);
        if (said == null) {
            try {
                said = voice.say(words);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            spoken.put(words, said);
        }
        return said;
    }
}
