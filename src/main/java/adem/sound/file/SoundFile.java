package adem.sound.file;

import adem.sound.AudioRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Writes a recording to a file. Never half: the file gets its name when it is whole. */
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
     * Writes a file, in place of one that is there.
     *
     * @param progress hears how many hundredths are done
     */
    public static void write(
            Path file, SoundFormat format, AudioRenderer recording, AudioTags tags, IntConsumer progress)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // Not createTempFile: nobody else could read what comes of that.
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        // Ctrl-C ends the program without coming back here.
        draft.toFile().deleteOnExit();
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                format.write(out, recording, tags, progress);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
