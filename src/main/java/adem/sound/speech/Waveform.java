package adem.sound.speech;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One channel of sound.
 *
 * @param samples from -1 to 1
 * @param rate samples a second
 */
record Waveform(float[] samples, int rate) {

    private static final int RIFF = 0x46464952;
    private static final int FORMAT = 0x20746d66;
    private static final int DATA = 0x61746164;
    private static final int HEADER = 12;
    /** On each side of a place, so many samples tell what is between them. */
    private static final int REACH = 12;
    /** Steps of distance for one sample; finer cannot be heard in 16 bits of speech. */
    private static final int FINENESS = 1024;
    /** Quieter than this part of the loudest is silence. */
    private static final float SILENCE = 0.02f;

    /**
     * Reads a WAV file of one channel and 16 bits, whatever lengths its header claims; at most a minute of it.
     *
     * @throws IOException when it is none
     */
    static Waveform read(byte[] wav) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        int rate = 0;
        if (bytes.remaining() >= HEADER && bytes.getInt() == RIFF) {
            bytes.position(HEADER);
            while (bytes.remaining() >= 8) {
                int kind = bytes.getInt();
                long claimed = Integer.toUnsignedLong(bytes.getInt());
                int length = (int) Math.min(claimed, bytes.remaining());
                if (kind == FORMAT && length >= 16) {
                    boolean plain = bytes.getShort(bytes.position()) == 1
                            && bytes.getShort(bytes.position() + 2) == 1
                            && bytes.getShort(bytes.position() + 14) == 16;
                    rate = plain ? bytes.getInt(bytes.position() + 4) : 0;
                } else if (kind == DATA && rate >= 8_000 && rate <= 48_000) {
                    return new Waveform(floats(bytes, Math.min(length / 2, rate * Voice.LONGEST_SECONDS)), rate);
                }
                bytes.position(Math.min(bytes.limit(), bytes.position() + length + (length & 1)));
            }
        }
        throw new IOException("not a sound of one channel and 16 bits");
    }

    private static float[] floats(ByteBuffer bytes, int count) {
        float[] samples = new float[count];
        for (int i = 0; i < count; i++) {
            samples[i] = bytes.getShort() / 32768f;
        }
        return samples;
    }

    /** Without the silence before and after. */
    Waveform trimmed() {
        float silence = loudest() * SILENCE;
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) <= silence) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) <= silence) {
            to--;
        }
        float[] rest = new float[to - from];
        System.arraycopy(samples, from, rest, 0, rest.length);
        return new Waveform(rest, rate);
    }

    float loudest() {
        float loudest = 0;
        for (float sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    /** At another rate, its loudest moment as loud as this, from 0 to 1. */
    short[] resampled(int wanted, double peak) {
        double gain = loudest() == 0 ? 0 : peak / loudest();
        double[] kernel = kernel(Math.min(1, (double) wanted / rate));
        short[] result = new short[(int) ((long) samples.length * wanted / rate)];
        for (int i = 0; i < result.length; i++) {
            double place = (double) i * rate / wanted;
            int first = (int) Math.floor(place) - REACH + 1;
            double sum = 0;
            for (int k = Math.max(0, first); k < Math.min(samples.length, first + 2 * REACH); k++) {
                sum += samples[k] * kernel[(int) Math.round(Math.abs(place - k) * FINENESS)];
            }
            result[i] = (short) Math.round(Math.max(-1, Math.min(1, sum * gain)) * Short.MAX_VALUE);
        }
        return result;
    }

    /**
     * How much a sample counts at a distance: a windowed sinc.
     *
     * @param width 1, or less where what is above half the lower rate has to go
     */
    private static double[] kernel(double width) {
        double[] kernel = new double[REACH * FINENESS + 1];
        for (int i = 0; i < kernel.length; i++) {
            double distance = (double) i / FINENESS;
            double x = Math.PI * distance * width;
            double sinc = i == 0 ? 1 : Math.sin(x) / x;
            kernel[i] = width * sinc * (1 + Math.cos(Math.PI * distance / REACH)) / 2;
        }
        return kernel;
    }
}
