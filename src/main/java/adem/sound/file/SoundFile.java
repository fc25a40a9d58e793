package adem.sound.file;

import adem.host.AtomicFile;
import adem.sound.AudioRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Writes sound to a file, whole or not at all. */
public final class SoundFile {

    private SoundFile() {}

    /** The format that a file's name asks for: {@code .opus} or {@code .wav}. */
    public static Optional<SoundFormat> format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".opus")) {
            return Optional.of(new OpusFormat());
        }
        return lower.endsWith(".wav") ? Optional.of(new WavFormat()) : Optional.empty();
    }

    /**
     * Writes a file.
     *
     * @param replace true to take the place of a file that is there
     * @param progress hears how many hundredths are done
     * @throws java.nio.file.FileAlreadyExistsException when something is there that is not to be replaced
     */
    public static void write(
            Path file,
            boolean replace,
            SoundFormat format,
            AudioRenderer renderer,
            AudioTags tags,
            IntConsumer progress)
            throws IOException {
        AtomicFile.Content content = out -> format.write(out, renderer, tags, progress);
        if (replace) {
            AtomicFile.replace(file, content);
        } else {
            AtomicFile.create(file, content);
        }
    }
}
