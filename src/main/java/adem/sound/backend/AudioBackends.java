package adem.sound.backend;

import adem.host.Programs;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import adem.sound.file.Wav;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the programs of this machine that can play, the best first. */
public final class AudioBackends {

    private static final String RATE = String.valueOf(AudioRenderer.RATE);

    private static final String WINDOWS_SOUND = "(New-Object Media.SoundPlayer $env:ADEM_FILE).PlaySync()";

    private final Programs programs;
    private final Function<Timeline, AudioRenderer> recordings;

    /**
     * Looks among these programs.
     *
     * @param recordings what to play of a timeline
     */
    public AudioBackends(Programs programs, Function<Timeline, AudioRenderer> recordings) {
        this.programs = programs;
        this.recordings = recordings;
    }

    /** A program that reads samples. */
    private record Reading(String name, List<String> command, Function<Timeline, AudioRenderer> recordings)
            implements AudioBackend {
        @Override
        public AudioSink open() throws IOException, InterruptedException {
            return new PcmSink(new ProcessBuilder(command), recordings);
        }

        @Override
        public Optional<Text> attempt(short[] samples) {
            byte[] bytes = Wav.of(samples);
            byte[] raw = Arrays.copyOfRange(bytes, bytes.length - 2 * samples.length, bytes.length);
            return ProgramCheck.of(new ProcessBuilder(command), raw, samples.length / AudioRenderer.RATE);
        }
    }

    /** A program that plays files. */
    private record Filing(
            String name,
            Function<Path, ProcessBuilder> program,
            Function<Timeline, AudioRenderer> recordings,
            Path drafts)
            implements AudioBackend {
        @Override
        public AudioSink open() throws IOException {
            return new FileSink(program, recordings, drafts);
        }

        @Override
        public Optional<Text> attempt(short[] samples) {
            try {
                Path file = Files.createTempFile(drafts, "adem", ".wav");
                try {
                    Files.write(file, Wav.of(samples));
                    return ProgramCheck.of(program.apply(file), new byte[0], samples.length / AudioRenderer.RATE);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException problem) {
                return Optional.of(new Text("kan geen bestand maken in {0}", "cannot make a file in {0}").with(drafts));
            }
        }
    }

    /** All there are, to look at and to try. */
    public static List<AudioBackend> on(Programs programs) {
        return new AudioBackends(programs, timeline -> null).find();
    }

    /** All there are. A program that turns out not to work makes way for the next. */
    public List<AudioBackend> find() {
        List<AudioBackend> outlets = new ArrayList<>();
        // Only newer ones read samples (-a); the others say so at once, and make way.
        stream(outlets, "pw-play", "-a", "--format=s16", "--rate=" + RATE, "--channels=1", "--latency=100ms", "-");
        stream(outlets, "paplay", "--raw", "--format=s16le", "--rate=" + RATE, "--channels=1", "--latency-msec=100");
        stream(outlets, "aplay", "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", RATE, "-B", "100000");
        file(outlets, "pw-play", file -> List.of(file.toString()));
        file(outlets, "afplay", file -> List.of(file.toString()));
        if (programs.windows()) {
            file(outlets, "powershell", file -> List.of("-NoProfile", "-NonInteractive", "-Command", WINDOWS_SOUND));
        }
        return outlets;
    }

    private void stream(List<AudioBackend> outlets, String name, String... options) {
        programs.find(name)
                .ifPresent(program -> outlets.add(new Reading(name, command(program, List.of(options)), recordings)));
    }

    private void file(List<AudioBackend> outlets, String name, Function<Path, List<String>> options) {
        programs.find(name)
                .ifPresent(program -> outlets.add(new Filing(
                        name, file -> playing(file, program, options.apply(file)), recordings, programs.drafts())));
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
