package adem.sound.speech;

import adem.host.Programs;
import adem.sound.AudioRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    private final Path drafts;

    /** Stands in the command or the settings for the file to write. */
    static final String FILE = "{file}";

    /**
     * A voice.
     *
     * @param command what to start, with {@link #FILE} where the file's name belongs
     * @param settings environment variables for it
     * @param drafts where the file may be for the moment
     */
    ProgramVoice(String name, List<String> command, Map<String, String> settings, Path drafts) {
        this.name = name;
        this.command = command;
        this.settings = settings;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public short[] say(String words) throws IOException {
        Path file = Files.createTempFile(drafts, "adem", ".wav");
        // A signal ends the program without coming back here.
        file.toFile().deleteOnExit();
        try {
            run(words, file);
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
            tell(process, words);
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

    private static void tell(Process process, String words) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            // Its exit code tells more.
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        }
    }
}
