package adem.e2e;

import adem.sound.AudioRenderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * What a {@link StubPlayer} read.
 *
 * @param samples one after the other, however much time was between them
 * @param arrived when each could be read, by {@link System#nanoTime()}
 */
record Heard(short[] samples, long[] arrived) {

    /** Nobody hears anything quieter. */
    private static final int LOUD = 8;

    /** Shorter than the silence before each tone, longer than that between two waves. */
    private static final int SILENCE = AudioRenderer.RATE * 12 / 1000;

    static Heard in(Path log) throws IOException {
        ByteBuffer entries = ByteBuffer.wrap(Files.readAllBytes(log));
        short[] samples = new short[entries.remaining() / 2];
        long[] arrived = new long[samples.length];
        int count = 0;
        while (entries.hasRemaining()) {
            long time = entries.getLong();
            int bytes = entries.getInt();
            ByteBuffer read = entries.slice(entries.position(), bytes).order(ByteOrder.LITTLE_ENDIAN);
            entries.position(entries.position() + bytes);
            while (read.hasRemaining()) {
                samples[count] = read.getShort();
                arrived[count++] = time;
            }
        }
        return new Heard(Arrays.copyOf(samples, count), Arrays.copyOf(arrived, count));
    }

    /** How long after a time the tone nearest to it began, after silence; before that time it is less than nothing. */
    Duration nearestOnset(long time) {
        long nearest = Long.MAX_VALUE;
        int quiet = 0;
        for (int i = 0; i < samples.length; i++) {
            boolean loud = Math.abs(samples[i]) > LOUD;
            long late = arrived[i] - time;
            if (loud && quiet >= SILENCE && Math.abs(late) < Math.abs(nearest)) {
                nearest = late;
            }
            quiet = loud ? 0 : quiet + 1;
        }
        return Duration.ofNanos(nearest);
    }

    /** How much can be heard of what came between two times. */
    Duration loudBetween(long from, long until) {
        long count = 0;
        for (int i = 0; i < samples.length; i++) {
            count += Math.abs(samples[i]) > LOUD && arrived[i] > from && arrived[i] < until ? 1 : 0;
        }
        return Duration.ofNanos(count * 1_000_000_000 / AudioRenderer.RATE);
    }

    /** How sharply it bends where it bends most: a tone is smooth, a click is a corner, however loud it is. */
    int sharpest() {
        int sharpest = 0;
        for (int i = 2; i < samples.length; i++) {
            sharpest = Math.max(sharpest, Math.abs(samples[i] - 2 * samples[i - 1] + samples[i - 2]));
        }
        return sharpest;
    }
}
