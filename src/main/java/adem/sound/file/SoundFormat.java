package adem.sound.file;

import adem.sound.AudioRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/** A way to put sound in a file. */
public interface SoundFormat {

    /**
     * Writes all of it.
     *
     * @param progress hears how many hundredths are done
     */
    void write(OutputStream out, AudioRenderer renderer, AudioTags tags, IntConsumer progress) throws IOException;
}
