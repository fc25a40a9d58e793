package adem.sound.speech;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sounds to test with, and what can be measured of them. */
final class Waves {

    private Waves() {}

    /** A second of a pure tone. */
    static float[] sine(double pitch, int rate, double loudness) {
        float[] samples = new float[rate];
        for (int i = 0; i < rate; i++) {
            samples[i] = (float) (loudness * Math.sin(2 * Math.PI * pitch * i / rate));
        }
        return samples;
    }

    /** How much of a tone is in the middle half of these samples. */
    static double loudness(short[] samples, double pitch, int rate) {
        double real = 0;
        double imaginary = 0;
        int from = samples.length / 4;
        int to = samples.length * 3 / 4;
        for (int i = from; i < to; i++) {
            double turn = 2 * Math.PI * pitch * i / rate;
            real += samples[i] * Math.cos(turn);
            imaginary += samples[i] * Math.sin(turn);
        }
        return 2 * Math.hypot(real, imaginary) / (to - from) / Short.MAX_VALUE;
    }

    /** A WAV file of these chunks. */
    static byte[] wav(byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFF\0\0\0\0WAVE".getBytes(StandardCharsets.US_ASCII));
        for (byte[] chunk : chunks) {
            file.writeBytes(chunk);
        }
        return file.toByteArray();
    }

    static byte[] format(int channels, int rate, int bits) {
        ByteBuffer format = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        format.putShort((short) 1).putShort((short) channels).putInt(rate).putInt(rate * channels * bits / 8);
        format.putShort((short) (channels * bits / 8)).putShort((short) bits);
        return chunk("fmt ", 16, format.array());
    }

    static byte[] data(int claimed, int... samples) {
        ByteBuffer data = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int sample : samples) {
            data.putShort((short) sample);
        }
        return chunk("data", claimed, data.array());
    }

    /** A chunk, whatever length it claims; padded to an even one as RIFF wants. */
    static byte[] chunk(String name, int claimed, byte[] content) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(claimed)
                .put(content)
                .array();
    }
}
