package adem.sound.backend;

import adem.host.ProgramGroup;
import adem.host.Programs;
import adem.session.Session;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import adem.sound.file.Wav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A program that only plays whole files, started anew for each stretch of sound: from where the session is to the next
 * place where nothing sounds.
 */
final class FileSink implements AudioSink {

    private static final Duration BEAT = Duration.ofMillis(20);
    private static final int SHORTEST = 5 * AudioRenderer.RATE;
    private static final int LONGEST = 20 * AudioRenderer.RATE;
    private static final int MILLIS_TO_END = 500;

    private final ProgramGroup group;
    private final Function<Path, ProcessBuilder> program;
    private final Function<Timeline, AudioRenderer> renderers;
    /** By turns: the program may not be done with the last one yet. */
    private final List<Path> files = new CopyOnWriteArrayList<>();

    private int turn;
    private volatile Process process;
    /** What played before, and may not be quite done. */
    private volatile Process before;

    /** What is being played, and up to where. */
    private AudioRenderer renderer;

    private long until = -1;
    private long place;

    /**
     * Plays with this program.
     *
     * @param group those that each start of it belongs to
     * @param programs make the files
     * @throws IOException when there is no place for them
     */
    FileSink(
            ProgramGroup group,
            Function<Path, ProcessBuilder> program,
            Function<Timeline, AudioRenderer> renderers,
            Programs programs)
            throws IOException {
        this.group = group;
        this.program = program;
        this.renderers = renderers;
        this.files.add(programs.draft(".wav"));
        this.files.add(secondOf(programs));
    }

    private Path secondOf(Programs programs) throws IOException {
        try {
            return programs.draft(".wav");
        } catch (IOException full) {
            close();
            throw full;
        }
    }

    @Override
    public Duration play(Session session) throws IOException {
        failed();
        long now = AudioRenderer.sample(session.position());
        boolean heard = session.audible();
        AudioRenderer next = renderers.apply(session.timeline());
        boolean jumped = now < place || now > place + AudioRenderer.RATE || !goesOnAs(next, now);
        renderer = next;
        place = now;
        if (!heard || jumped) {
            if (session.status() != Session.Status.FINISHED) {
                stop();
            }
            until = -1;
        }
        if (!heard) {
            return BEAT.multipliedBy(25);
        }
        if (now >= until) {
            start(now);
        }
        return BEAT;
    }

    /** True unless what is still being played is not heard there any more, in a timeline that was made longer or shorter. */
    private boolean goesOnAs(AudioRenderer next, long now) {
        int left = (int) Math.max(0, until - now);
        return next == renderer || left == 0 || Arrays.equals(renderer.read(now, left), next.read(now, left));
    }

    private void start(long from) throws IOException {
        if (renderer.quietUntil(from) > from) {
            return;
        }
        until = Math.min(renderer.seam(from + SHORTEST), from + LONGEST);
        Path file = files.get(turn++ % 2);
        Files.write(file, Wav.of(renderer.read(from, (int) (until - from))));
        if (before != null && before.isAlive()) {
            throw new IOException("the player does not end");
        }
        before = process;
        process = group.start(program.apply(file));
    }

    private void failed() throws IOException {
        Process last = process;
        if (last != null && !last.isAlive() && last.exitValue() != 0 && until >= 0) {
            throw new IOException("the player ended with " + last.exitValue());
        }
    }

    private void stop() {
        for (Process one : new Process[] {process, before}) {
            if (one != null) {
                one.destroyForcibly();
            }
        }
        process = null;
        before = null;
    }

    @Override
    public void finish() throws InterruptedException {
        Process last = process;
        if (last != null) {
            last.waitFor(MILLIS_TO_END, TimeUnit.MILLISECONDS);
        }
        close();
    }

    @Override
    public void close() {
        stop();
        files.forEach(file -> file.toFile().delete());
    }
}
