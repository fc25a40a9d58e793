package adem.sound.backend;

import adem.host.ProgramGroup;
import adem.host.Programs;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import adem.sound.file.Wav;
import adem.text.FileTrouble;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the programs of this machine that can play, the best first. */
public final class AudioBackends {

    private static final String RATE = String.valueOf(AudioRenderer.RATE);

    private static final String WINDOWS_SOUND = "(New-Object Media.SoundPlayer $env:ADEM_FILE).PlaySync()";

    private final Programs programs;
    private final Function<Timeline, AudioRenderer> renderers;

    /**
     * Looks among these programs.
     *
     * @param renderers turns a timeline into sound
     */
    public AudioBackends(Programs programs, Function<Timeline, AudioRenderer> renderers) {
        this.programs = programs;
        this.renderers = renderers;
    }

    /** A program that reads samples. */
    private record Reading(String name, List<String> command, Function<Timeline, AudioRenderer> renderers)
            implements AudioBackend {
        @Override
        public AudioSink open(ProgramGroup group) throws IOException, InterruptedException {
            return new PcmSink(group, new ProcessBuilder(command), renderers);
        }

        @Override
        public Optional<Text> attempt(short[] samples) {
            return ProgramCheck.of(
                    new ProcessBuilder(command), Wav.bytes(samples), samples.length / AudioRenderer.RATE);
        }
    }

    /** A program that plays files. */
    private record Filing(
            String name,
            Function<Path, ProcessBuilder> program,
            Function<Timeline, AudioRenderer> renderers,
            Programs programs)
            implements AudioBackend {
        @Override
        public AudioSink open(ProgramGroup group) throws IOException {
            return new FileSink(group, program, renderers, programs);
        }

        @Override
        public Optional<Text> attempt(short[] samples) {
            try {
                Path file = programs.draft(".wav");
                try {
                    Files.write(file, Wav.of(samples));
                    return ProgramCheck.of(program.apply(file), new byte[0], samples.length / AudioRenderer.RATE);
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException problem) {
                return Optional.of(new Text("kan geen bestand maken in {0}: {1}", "cannot make a file in {0}: {1}")
                        .with(programs.drafts(), FileTrouble.why(problem)));
            }
        }
    }

    /** Renders nothing. A class and no lambda, which takes longer to link than all else here. */
    private static final class Unheard implements Function<Timeline, AudioRenderer> {
        @Override
        public AudioRenderer apply(Timeline timeline) {
            return null;
        }
    }

    /** All there are, to look at and to try. */
    public static List<AudioBackend> on(Programs programs) {
        return new AudioBackends(programs, new Unheard()).find();
    }

    /** All there are. A program that turns out not to work makes way for the next. */
    public List<AudioBackend> find() {
        List<AudioBackend> found = new ArrayList<>();
        // Only newer ones read samples (-a); the others say so at once, and make way.
        reading(found, "pw-play", "-a", "--format=s16", "--rate=" + RATE, "--channels=1", "--latency=100ms", "-");
        reading(found, "paplay", "--raw", "--format=s16le", "--rate=" + RATE, "--channels=1", "--latency-msec=100");
        reading(found, "aplay", "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", RATE, "-B", "100000");
        filing(found, "pw-play", file -> List.of(file.toString()));
        filing(found, "afplay", file -> List.of(file.toString()));
        if (programs.windows()) {
            filing(found, "powershell", file -> List.of("-NoProfile", "-NonInteractive", "-Command", WINDOWS_SOUND));
        }
        return found;
    }

    private void reading(List<AudioBackend> found, String name, String... options) {
        programs.find(name)
                .ifPresent(program -> found.add(new Reading(name, command(program, List.of(options)), renderers)));
    }

    private void filing(List<AudioBackend> found, String name, Function<Path, List<String>> options) {
        programs.find(name)
                .ifPresent(program -> found.add(
                        new Filing(name, file -> playing(file, program, options.apply(file)), renderers, programs)));
    }

    private static ProcessBuilder playing(Path file, Path program, List<String> options) {
        ProcessBuilder builder = new ProcessBuilder(command(program, options));
        builder.environment().put("ADEM_FILE", file.toString());
        return builder;
    }

    private static List<String> command(Path program, List<String> options) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(options);
        return command;
    }
}
