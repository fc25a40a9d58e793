package adem.sound.player;

import adem.session.Session;
import adem.session.Timeline;
import adem.sound.Recording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A program that plays the samples it reads, written shortly before they are due: the sample that is written now is the
 * one of the session's position now. Where the session jumps, pauses or is muted, what was heard fades out.
 */
final class Stream implements Loudspeaker {

    private static final Duration BEAT = Duration.ofMillis(20);
    /** So far ahead of the session that the next beat may be a little late. */
    private static final int LEAD = sample(Duration.ofMillis(28));
    /** Further behind than this, it is a jump. */
    private static final int LATE = sample(Duration.ofMillis(250));

    private static final int FADE = sample(Duration.ofMillis(15));
    /** After so much silence nothing is written, so that what the sound card's clock is off by never adds up. */
    private static final int SILENCE = sample(Duration.ofMillis(400));

    private static final Duration IDLE = Duration.ofMillis(500);
    /** Time to play what was given last; less where somebody wants to be gone. */
    private static final int MILLIS_TO_END = 500;

    private static final int MILLIS_TO_STOP = 120;

    private final Function<Timeline, Recording> recordings;
    private final Process process;
    private final OutputStream out;
    private Recording recording;
    private int patience = MILLIS_TO_STOP;
    /** The next sample to write; -1 while nothing is heard. */
    private long cursor = -1;
    /** Where it began to be heard. */
    private long born;

    /** The clock, in samples. */
    private long now;
    /** Until when the program has something to play, by that clock. */
    private long filled;

    /** Writes to this program. */
    Stream(ProcessBuilder program, Function<Timeline, Recording> recordings) throws IOException {
        this.recordings = recordings;
        this.process = program.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.out = process.getOutputStream();
    }

    private static int sample(Duration time) {
        return (int) Recording.sample(time);
    }

    @Override
    public Duration play(Session session) throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the player ended with " + process.exitValue());
        }
        boolean heard = session.status() == Session.Status.RUNNING && !session.muted();
        long place = Recording.sample(session.position());
        now = Recording.sample(Duration.ofNanos(session.seen().nanos()));
        if (cursor >= 0 && !(heard && isNear(place))) {
            fadeOut(session.status() == Session.Status.FINISHED);
            if (!heard && !session.ended()) {
                // Programs that play piece by piece wait for a piece to be full.
                put(new short[SILENCE / 2]);
            }
        }
        if (!heard) {
            return IDLE;
        }
        recording = recordings.apply(session.timeline());
        long quiet = recording.quietUntil(cursor < 0 ? place : cursor);
        if (quiet - place > SILENCE + LEAD && (cursor < 0 || quiet - cursor > SILENCE)) {
            return rest(quiet - place);
        }
        write(place);
        return BEAT;
    }

    private boolean isNear(long place) {
        return cursor >= place - LATE && cursor <= place + LEAD + FADE;
    }

    /** Nothing comes for a while: silence enough to empty the program's buffer, then nothing. */
    private Duration rest(long samples) throws IOException {
        if (cursor >= 0) {
            put(new short[SILENCE / 2]);
            cursor = -1;
        }
        Duration until = Duration.ofNanos((samples - LEAD) * 1_000_000_000L / Recording.RATE);
        return until.compareTo(IDLE) < 0 ? until : IDLE;
    }

    private void write(long place) throws IOException {
        if (cursor < 0) {
            // What it still has to play goes first.
            cursor = place + Math.max(0, filled - now);
            born = cursor;
        }
        short[] block = recording.read(cursor, (int) Math.max(0, place + LEAD - cursor));
        for (int i = 0; i < block.length && cursor + i - born < FADE; i++) {
            block[i] = (short) (block[i] * (cursor + i - born) / FADE);
        }
        put(block);
        cursor += block.length;
    }

    /** @param whole true where what is left is the end, and not to be shortened */
    private void fadeOut(boolean whole) throws IOException {
        patience = whole ? MILLIS_TO_END : MILLIS_TO_STOP;
        short[] rest = recording.read(cursor, whole ? LEAD + LATE : FADE);
        for (int i = 0; !whole && i < rest.length; i++) {
            rest[i] = (short) (rest[i] * (FADE - i) / FADE);
        }
        put(rest);
        cursor = -1;
    }

    private void put(short[] samples) throws IOException {
        filled = Math.max(filled, now) + samples.length;
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        out.write(bytes.array());
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
