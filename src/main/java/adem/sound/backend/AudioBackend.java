package adem.sound.backend;

import adem.host.ProgramGroup;
import adem.text.Text;
import java.io.IOException;
import java.util.Optional;

/** A way for sound to get out: a program, found but not started. */
public interface AudioBackend {

    /** The program's name. */
    String name();

    /**
     * Starts it, and waits until it can play.
     *
     * @param programs all that it starts belongs to them
     * @throws IOException when it cannot be started
     */
    AudioSink open(ProgramGroup programs) throws IOException, InterruptedException;

    /** Plays these samples to their end; what went wrong, if anything did. */
    Optional<Text> attempt(short[] samples);
}
