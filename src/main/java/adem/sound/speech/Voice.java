package adem.sound.speech;

import java.io.IOException;

/** Turns words into sound. */
public interface Voice {

    /** Longer is not listened to. */
    int LONGEST_SECONDS = 60;

    /** The program that does it. */
    String name();

    /**
     * The words, spoken: samples at {@link adem.sound.AudioRenderer#RATE}, beginning with the first sound.
     *
     * @throws IOException when the program fails or takes too long
     */
    short[] say(String words) throws IOException;

    /**
     * Words that are only words: espeak-ng takes {@code [[…]]} for phonemes, Apple's say takes it for commands. Where a
     * bracket was, there is a pause as before.
     */
    static String plain(String words) {
        return words.replace('[', '(').replace(']', ')');
    }
}
