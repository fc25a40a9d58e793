package adem.sound.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaveformTest {

    private static final byte[] PLAIN = Waves.format(1, 22_050, 16);

    private static void assertRefused(byte[] wav) {
        assertThatThrownBy(() -> Waveform.read(wav)).isInstanceOf(IOException.class);
    }

    @Test
    void readsOneChannelOf16Bits() throws IOException {
        Waveform waveform = Waveform.read(Waves.wav(PLAIN, Waves.data(8, 0, 16_384, -16_384, -32_768)));
        assertThat(waveform.rate()).isEqualTo(22_050);
        assertThat(waveform.samples()).containsExactly(0, 0.5f, -0.5f, -1);
    }

    /** As espeak-ng does where it cannot go back: it does not know yet how much it will say. */
    @Test
    void readsWhatIsThereWhateverTheHeaderClaims() throws IOException {
        for (int claimed : new int[] {0x7ffff000, -1, 5_000}) {
            Waveform waveform = Waveform.read(Waves.wav(PLAIN, Waves.data(claimed, 16_384, -16_384)));
            assertThat(waveform.samples()).containsExactly(0.5f, -0.5f);
        }
    }

    @Test
    void passesOverOtherChunksAlsoOfOddLength() throws IOException {
        byte[] odd = Waves.chunk("LIST", 5, new byte[5]);
        byte[] empty = Waves.chunk("note", 0, new byte[0]);
        Waveform waveform = Waveform.read(Waves.wav(odd, PLAIN, empty, odd, Waves.data(2, 16_384)));
        assertThat(waveform.samples()).containsExactly(0.5f);
    }

    @Test
    void refusesOtherKinds() {
        byte[] data = Waves.data(4, 1, 2);
        assertRefused(Waves.wav(Waves.format(2, 22_050, 16), data));
        assertRefused(Waves.wav(Waves.format(1, 22_050, 8), data));
        assertRefused(Waves.wav(Waves.format(1, 96_000, 16), data));
        assertRefused(Waves.wav(Waves.format(1, 0, 16), data));
        assertRefused(Waves.wav(data, PLAIN));
        assertRefused(Waves.wav(PLAIN));
        assertRefused(new byte[0]);
        assertRefused("RIFF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aTruncatedFileIsReadAsFarAsItGoesOrRefused() throws IOException {
        byte[] whole = Waves.wav(PLAIN, Waves.data(8, 16_384, 16_384, 16_384, 16_384));
        int head = whole.length - 8;
        for (int length = 0; length < head; length++) {
            assertRefused(Arrays.copyOf(whole, length));
        }
        for (int length = head; length <= whole.length; length++) {
            assertThat(Waveform.read(Arrays.copyOf(whole, length)).samples()).hasSize((length - head) / 2);
        }
    }

    @Test
    void anyBytesAreReadOrRefused() {
        int read = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Waves.wav(PLAIN, Waves.data(40, new int[20]));
            if (seed % 3 == 0) {
                bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
            } else {
                for (int i = 0; i < 1 + seed % 5; i++) {
                    int place = seed % 3 == 1 ? random.nextInt(bytes.length) : 12 + random.nextInt(32);
                    bytes[place] = (byte) random.nextInt();
                }
            }
            try {
                Waveform.read(bytes).trimmed().resampled(24_000, 0.5);
                read++;
            } catch (IOException refused) {
                assertThat(refused).hasMessageContaining("16 bits");
            }
        }
        assertThat(read).isBetween(50, 400);
    }

    @Test
    void atMostAMinuteIsReadAtWhateverRate() throws IOException {
        byte[] minutes = Waves.wav(Waves.format(1, 8_000, 16), Waves.data(-1, new int[61 * 8_000]));
        assertThat(Waveform.read(minutes).samples()).hasSize(60 * 8_000);
    }

    @Test
    void trimsSilence() {
        float[] samples = {0, 0.001f, -0.005f, 0.1f, 0, 0, -0.5f, 0.005f, 0, 0};
        assertThat(new Waveform(samples, 8_000).trimmed().samples()).containsExactly(0.1f, 0, 0, -0.5f);
        assertThat(new Waveform(new float[100], 8_000).trimmed().samples()).isEmpty();
        assertThat(new Waveform(new float[0], 8_000).trimmed().resampled(24_000, 0.5))
                .isEmpty();
    }

    @Test
    void atAnotherRateAToneStaysAsHighAndBecomesAsLoudAsAsked() {
        for (int rate : new int[] {8_000, 16_000, 22_050, 24_000, 44_100, 48_000}) {
            short[] samples = new Waveform(Waves.sine(440, rate, 0.2), rate).resampled(24_000, 0.5);
            assertThat(samples).hasSize(24_000);
            int crossings = 0;
            for (int i = 1; i < samples.length; i++) {
                crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
            }
            assertThat(crossings).as("at %d", rate).isBetween(439, 440);
            assertThat(Waves.loudness(samples, 440, 24_000)).as("at %d", rate).isCloseTo(0.5, within(0.01));
        }
    }

    @Test
    void whatTheLowerRateCannotHoldIsTakenOut() {
        float[] both = Waves.sine(1_000, 48_000, 0.4);
        float[] high = Waves.sine(15_000, 48_000, 0.4);
        for (int i = 0; i < both.length; i++) {
            both[i] += high[i];
        }
        Waveform waveform = new Waveform(both, 48_000);
        short[] samples = waveform.resampled(24_000, waveform.loudest());
        assertThat(Waves.loudness(samples, 1_000, 24_000)).isCloseTo(0.4, within(0.008));
        // Where it would be heard if it were not.
        assertThat(Waves.loudness(samples, 24_000 - 15_000, 24_000)).isLessThan(0.008);
    }
}
