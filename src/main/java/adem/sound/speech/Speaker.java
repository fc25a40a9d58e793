package adem.sound.speech;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who speaks a language on this machine.
 *
 * @param voice whose words can be made ready and written to a file
 * @param dispatcher speech-dispatcher, which speaks by itself; only where there is no such voice
 */
public record Speaker(Optional<Voice> voice, Optional<Path> dispatcher) {

    /** Where no words are wanted. */
    public static final Speaker NOBODY = new Speaker(Optional.empty(), Optional.empty());
}
