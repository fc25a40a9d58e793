package adem.sound.file;

import adem.sound.AudioRenderer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of WAV: one channel, 16 bits. */
public final class Wav {

    private static final int HEADER = 44;

    private Wav() {}

    /** These samples as a whole file. */
    public static byte[] of(short[] samples) {
        ByteBuffer file = ByteBuffer.allocate(HEADER + samples.length * 2);
        return file.put(header(samples.length * 2L, 0)).put(bytes(samples)).array();
    }

    /**
     * The header of a file.
     *
     * @param bytes of samples
     * @param after bytes that come after the samples
     */
    static byte[] header(long bytes, int after) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (bytes + HEADER - 8 + after)).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        header.putInt(AudioRenderer.RATE)
                .putInt(AudioRenderer.RATE * 2)
                .putShort((short) 2)
                .putShort((short) 16);
        header.put(ascii("data")).putInt((int) bytes);
        return header.array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** These samples without a header, the low byte of each first. */
    public static byte[] bytes(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }
}
