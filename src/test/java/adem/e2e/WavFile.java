package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import adem.sound.AudioRenderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A sound file of one channel.
 *
 * @param seconds how long it lasts
 */
record WavFile(double seconds) {

    private static final int HEADER = 44;

    /** Reads a file, and checks that it is as long as it says, and that something is heard. */
    static WavFile read(Path file) throws IOException {
        ByteBuffer wav = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(wav.remaining()).as("bytes of %s", file).isGreaterThan(HEADER);
        assertThat(wav.getInt(4)).isEqualTo(wav.remaining() - 8);
        assertThat(wav.getInt(24)).isEqualTo(AudioRenderer.RATE);
        assertThat(wav.getInt(HEADER - 4)).isEqualTo(wav.remaining() - HEADER);
        int loudest = 0;
        for (int at = HEADER; at < wav.limit(); at += 2) {
            loudest = Math.max(loudest, Math.abs(wav.getShort(at)));
        }
        assertThat(loudest).isGreaterThan(1000);
        return new WavFile((wav.limit() - HEADER) / 2.0 / AudioRenderer.RATE);
    }
}
