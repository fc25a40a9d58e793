package adem.sound.speech;

import adem.host.Programs;
import adem.sound.AudioRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A voice that is a program: words go in on standard input, never on a command line, and a WAV file comes out. */
final class ProgramVoice implements Voice {

    private static final int PATIENCE_SECONDS = 10;
    private static final int LARGEST = LONGEST_SECONDS * 48_000 * 2;
    /** As loud as the tones, which it must be understood above (ours). */
    private static final double PEAK = 0.55;

    private final String name;
    private final List<String> command;
    private final Map<String, String> settings;
    private final Programs programs;

    /** Stands in the command or the settings for the file to write. */
    static final String FILE = "{file}";

    /**
     * A voice.
     *
     * @param command what to start, with {@link #FILE} where the file's name belongs
     * @param settings environment variables for it
     * @param programs make the file
     */
    ProgramVoice(String name, List<String> command, Map<String, String> settings, Programs programs) {
        this.name = name;
        this.command = command;
        this.settings = settings;
        this.programs = programs;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public short[] say(String words) throws IOException {
        Path file = programs.draft(".wav");
        try {
            run(Voice.plain(words), file);
            return Waveform.read(read(file)).trimmed().resampled(AudioRenderer.RATE, PEAK);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void run(String words, Path file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.stream()
                .map(part -> part.replace(FILE, file.toString()))
                .toList());
        settings.forEach((key, value) -> builder.environment().put(key, value.replace(FILE, file.toString())));
        Process process = Programs.startBriefly(builder);
        try {
            Programs.feed(process, words.getBytes(StandardCharsets.UTF_8));
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(name + " takes too long");
            }
            if (process.exitValue() != 0) {
                throw new IOException(name + " failed: " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException();
        } finally {
            process.destroyForcibly();
        }
    }

    /** A pipe that it put in the file's place would never end, and a link could lead anywhere. */
    private byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(name + " made no file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LARGEST);
        }
    }
}
