package adem.sound.player;

import adem.session.Timeline;
import adem.sound.Programs;
import adem.sound.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds the programs of this machine that can play, the best first. */
public final class Players {

    private static final String RATE = String.valueOf(Recording.RATE);

    private static final String WINDOWS_SOUND = "(New-Object Media.SoundPlayer $env:ADEM_FILE).PlaySync()";

    private final Programs programs;
    private final Function<Timeline, Recording> recordings;

    /**
     * Looks among these programs.
     *
     * @param recordings what to play of a timeline
     */
    public Players(Programs programs, Function<Timeline, Recording> recordings) {
        this.programs = programs;
        this.recordings = recordings;
    }

    /** Something to start, by name. */
    private record Found(String name, Start start) implements Outlet {

        interface Start {
            Loudspeaker open() throws IOException;
        }

        @Override
        public Loudspeaker open() throws IOException {
            return start.open();
        }
    }

    /** All there are. A program that turns out not to work makes way for the next. */
    public List<Outlet> find() {
        List<Outlet> outlets = new ArrayList<>();
        // Only newer ones read samples (-a); the others say so at once, and make way.
        stream(outlets, "pw-play", "-a", "--format=s16", "--rate=" + RATE, "--channels=1", "--latency=60ms", "-");
        stream(outlets, "paplay", "--raw", "--format=s16le", "--rate=" + RATE, "--channels=1", "--latency-msec=60");
        stream(outlets, "aplay", "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", RATE, "-B", "80000");
        file(outlets, "pw-play", file -> List.of(file.toString()));
        file(outlets, "afplay", file -> List.of(file.toString()));
        if (programs.windows()) {
            file(outlets, "powershell", file -> List.of("-NoProfile", "-NonInteractive", "-Command", WINDOWS_SOUND));
        }
        return outlets;
    }

    private void stream(List<Outlet> outlets, String name, String... options) {
        programs.find(name)
                .ifPresent(program ->
                        outlets.add(new Found(name, () -> new Stream(builder(program, List.of(options)), recordings))));
    }

    private void file(List<Outlet> outlets, String name, Function<Path, List<String>> options) {
        programs.find(name)
                .ifPresent(program -> outlets.add(new Found(
                        name,
                        () -> new Clips(
                                file -> playing(file, program, options.apply(file)), recordings, programs.drafts()))));
    }

    private static ProcessBuilder playing(Path file, Path program, List<String> options) {
        ProcessBuilder builder = builder(program, options);
        builder.environment().put("ADEM_FILE", file.toString());
        return builder;
    }

    private static ProcessBuilder builder(Path program, List<String> options) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(options);
        return new ProcessBuilder(command);
    }
}
