package adem.sound.backend;

import adem.host.ProgramGroup;
import adem.session.Session;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import adem.sound.file.Wav;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A program that plays the samples it reads, written shortly before they are due: the sample that is written now is the
 * one of the session's position now. Where the session jumps, pauses or is muted, what was heard fades out.
 */
final class PcmSink implements AudioSink {

    /** Each beat wakes two programs: fewer would cost less, but a pause would be heard later. */
    private static final Duration BEAT = Duration.ofMillis(40);
    /** So far ahead of the session that the next beat may be a little late. */
    private static final int LEAD = sample(Duration.ofMillis(48));
    /** No tone and no word begins further ahead than this. */
    private static final int ONSET_LEAD = sample(Duration.ofMillis(28));
    /** Further behind than this, it is a jump. */
    private static final int LATE = sample(Duration.ofMillis(250));

    /** A program that had nothing to play for a while may lose as much of what it gets first. */
    private static final int WAKING = sample(Duration.ofMillis(200));

    /** Where it came to be so late, because we were, it skips: otherwise it would stay so. */
    private static final int BEHIND = sample(Duration.ofMillis(80));

    private static final int FADE = sample(Duration.ofMillis(15));
    /** After so much silence nothing is written, so that what the sound card's clock is off by never adds up. */
    private static final int SILENCE = sample(Duration.ofMillis(400));

    private static final Duration IDLE = Duration.ofMillis(500);
    /** Time to play what was given last; less where somebody wants to be gone. */
    private static final int MILLIS_TO_END = 500;

    private static final int MILLIS_TO_STOP = 300;
    private static final int MILLIS_TO_START = 150;

    private final Function<Timeline, AudioRenderer> renderers;
    private final Process process;
    private final OutputStream out;
    private AudioRenderer renderer;
    private int patience = MILLIS_TO_STOP;
    /** The next sample to write; -1 while nothing is heard. */
    private long cursor = -1;
    /** Where it began to be heard. */
    private long born;

    /** The monotonic clock when it was seen first, in nanoseconds; it may be less than zero, and pass its end. */
    private Long firstSeen;
    /** The clock since then, in samples. */
    private long now;
    /** Until when the program has something to play, by that clock. */
    private long filled;

    /**
     * Writes to this program, once it has had the time to find its sound card: until then what it gets would queue up, and
     * be late for ever after.
     *
     * @param programs those that it belongs to
     * @throws IOException when it does not start, or is gone at once
     */
    PcmSink(ProgramGroup programs, ProcessBuilder program, Function<Timeline, AudioRenderer> renderers)
            throws IOException, InterruptedException {
        this.renderers = renderers;
        this.process = programs.start(program);
        this.out = process.getOutputStream();
        try {
            if (process.waitFor(MILLIS_TO_START, TimeUnit.MILLISECONDS)) {
                throw new IOException("the player ended with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            throw stopped;
        }
    }

    private static int sample(Duration time) {
        return (int) AudioRenderer.sample(time);
    }

    private static Duration time(long samples) {
        return Duration.ofNanos(samples * 1_000_000_000L / AudioRenderer.RATE);
    }

    @Override
    public Duration play(Session session) throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the player ended with " + process.exitValue());
        }
        // While it resumes, its place is so long before the one where it goes on.
        long wait = AudioRenderer.sample(session.untilGoingOn());
        boolean soon = session.status() == Session.Status.RESUMING && !session.muted() && wait <= SILENCE + LEAD;
        boolean heard = session.audible() || soon;
        long place = AudioRenderer.sample(session.position()) - wait;
        firstSeen = firstSeen == null ? session.seen().nanos() : firstSeen;
        now = AudioRenderer.sample(Duration.ofNanos(session.seen().nanos() - firstSeen));
        AudioRenderer next = renderers.apply(session.timeline());
        if (cursor >= 0 && !(heard && isNear(place) && goesOnAs(next))) {
            fadeOut(session.status() == Session.Status.FINISHED);
            if (!session.ended() && (!heard || next.quietUntil(place) - place > SILENCE)) {
                // Programs that play piece by piece wait for a piece to be full.
                put(new short[SILENCE / 2]);
            }
        }
        renderer = next;
        if (!heard) {
            return wait > SILENCE + LEAD ? shorter(IDLE, time(wait - SILENCE - LEAD)) : IDLE;
        }
        if (soon && cursor < 0) {
            wake(place + wait, wait);
        }
        long quiet = renderer.quietUntil(cursor < 0 ? place : cursor);
        if (quiet - place > SILENCE + LEAD && (cursor < 0 || quiet - cursor > SILENCE)) {
            return rest(quiet - place);
        }
        return write(place);
    }

    /** True where what was written is what the session is at, and not much of it is still to be played. */
    private boolean isNear(long place) {
        long lag = filled - now - (cursor - place);
        return cursor >= place - LATE && cursor <= place + Math.max(LEAD, filled - now) + FADE && lag <= BEHIND;
    }

    /** True unless what is being heard is not heard there any more, in a timeline that was made longer or shorter. */
    private boolean goesOnAs(AudioRenderer next) {
        return next == renderer || Arrays.equals(renderer.read(cursor, FADE), next.read(cursor, FADE));
    }

    /** Nothing comes for a while: silence enough to empty the program's buffer, then nothing. */
    private Duration rest(long samples) throws IOException {
        if (cursor >= 0) {
            put(new short[SILENCE / 2]);
            cursor = -1;
        }
        // Early enough to wake the program before there is anything to hear.
        return shorter(IDLE, time(samples - SILENCE - LEAD));
    }

    /** Silence until it goes on, so that of what is heard there at once nothing is lost or late. */
    private void wake(long place, long samples) throws IOException {
        put(new short[(int) Math.max(0, samples - Math.max(0, filled - now))]);
        cursor = place;
        born = place;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** Writes what is due soon; how long until more is: a tone or a word that comes next has a beat of its own. */
    private Duration write(long place) throws IOException {
        if (cursor < 0) {
            // What it still has to play goes first.
            cursor = place + Math.max(0, filled - now);
            born = filled > 0 && filled <= now ? cursor + WAKING : cursor;
        }
        long onset = renderer.onset(place + ONSET_LEAD + 1);
        boolean early = onset < place + LEAD;
        short[] block = next((int) Math.max(0, (early ? onset : place + LEAD) - cursor));
        put(block);
        cursor += block.length;
        return early ? time(onset - ONSET_LEAD - place) : BEAT;
    }

    /** What comes next, quieter where it has only just begun to be heard. */
    private short[] next(int most) {
        short[] block = renderer.read(cursor, most);
        for (int i = 0; i < block.length && cursor + i - born < FADE; i++) {
            block[i] = (short) (block[i] * Math.max(0, cursor + i - born) / FADE);
        }
        return block;
    }

    /** @param whole true where what is left is the end, and not to be shortened */
    private void fadeOut(boolean whole) throws IOException {
        patience = whole ? MILLIS_TO_END : MILLIS_TO_STOP;
        short[] rest = next(whole ? LEAD + LATE : FADE);
        for (int i = 0; !whole && i < rest.length; i++) {
            rest[i] = (short) (rest[i] * (FADE - i) / FADE);
        }
        put(rest);
        cursor = -1;
    }

    private void put(short[] samples) throws IOException {
        filled = Math.max(filled, now) + samples.length;
        out.write(Wav.bytes(samples));
        out.flush();
    }

    /** Lets it play to the end of what it has, and then go. */
    @Override
    public void finish() throws InterruptedException {
        try {
            out.close();
            process.waitFor(patience, TimeUnit.MILLISECONDS);
        } catch (IOException gone) {
            // It went by itself.
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
