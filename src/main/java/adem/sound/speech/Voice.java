package adem.sound.speech;

import java.io.IOException;

/** Turns words into sound. */
public interface Voice {

    /** Longer is not listened to. */
    int LONGEST_SECONDS = 60;

    /** The program that does it. */
    String name();

    /**
     * The words, spoken: samples at {@link adem.sound.Recording#RATE}, beginning with the first sound.
     *
     * @throws IOException when the program fails or takes too long
     */
    short[] say(String words) throws IOException;
}
