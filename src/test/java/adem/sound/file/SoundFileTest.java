package adem.sound.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.session.Sessions;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFileTest {

    private static final SoundFormat WAV = SoundFile.format("x.wav").orElseThrow();
    private static final SoundFormat HALF = (out, recording, tags, progress) -> {
        out.write(new byte[100_000]);
        throw new IOException("disk full");
    };
    private static final SoundFormat MUTE = (out, recording, tags, progress) -> {
        out.write(new byte[100_000]);
        throw new IllegalStateException("the voice failed");
    };

    private final Timeline timeline = Sessions.breathing("4-6", 1);
    private final AudioRenderer recording = AudioRenderer.of(timeline, true, Optional.empty(), 0.5);

    @TempDir
    Path folder;

    private void write(Path file, SoundFormat format, String title) throws IOException {
        SoundFile.write(file, true, format, recording, new AudioTags(title, "nl"), hundredths -> {});
    }

    /** The chunks from a place on, by name, each on an even place; the file ends where the last one does. */
    private static Map<String, ByteBuffer> chunks(ByteBuffer in) {
        Map<String, ByteBuffer> chunks = new TreeMap<>();
        while (in.hasRemaining()) {
            assertThat(in.position() % 2).isZero();
            byte[] name = new byte[4];
            in.get(name);
            int length = in.getInt();
            chunks.put(
                    new String(name, StandardCharsets.US_ASCII),
                    in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN));
            in.position(in.position() + length + length % 2);
        }
        return chunks;
    }

    private static ByteBuffer after(ByteBuffer bytes, String... names) {
        for (String name : names) {
            byte[] found = new byte[4];
            bytes.get(found);
            assertThat(new String(found, StandardCharsets.US_ASCII)).isEqualTo(name);
            if (name.equals("RIFF")) {
                assertThat(bytes.getInt()).isEqualTo(bytes.limit() - 8);
            }
        }
        return bytes;
    }

    private static String text(ByteBuffer tag) {
        assertThat(tag.get(tag.limit() - 1)).isZero();
        return StandardCharsets.UTF_8.decode(tag.slice(0, tag.limit() - 1)).toString();
    }

    @Test
    void theExtensionSaysWhichFormat() {
        assertThat(SoundFile.format("a.wav")).containsInstanceOf(WavFormat.class);
        assertThat(SoundFile.format("A.OPUS")).containsInstanceOf(OpusFormat.class);
        assertThat(SoundFile.format("wav")).isEmpty();
        assertThat(SoundFile.format("a.wav.mp3")).isEmpty();
    }

    @Test
    void whatFailsHalfwayLeavesNothing() {
        Path file = folder.resolve("a.wav");
        assertThatThrownBy(() -> write(file, HALF, "t")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> write(file, MUTE, "t")).isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatFailsHalfwayLeavesTheFileThatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.wav"), "dear");
        assertThatThrownBy(() -> write(file, HALF, "t")).isInstanceOf(IOException.class);
        assertThat(file).hasContent("dear");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void withoutForceWhatCameWhileItWasMadeStays() throws IOException {
        Path file = folder.resolve("a.wav");
        SoundFormat slow = (out, sound, tags, progress) -> {
            WAV.write(out, sound, tags, progress);
            Files.writeString(file, "work");
        };
        assertThatThrownBy(() -> SoundFile.write(file, false, slow, recording, new AudioTags("t", "nl"), done -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("work");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void aWholeFileTakesThePlaceOfTheOther() throws IOException {
        Path file = Files.writeString(folder.resolve("a.wav"), "dear");
        write(file, WAV, "t");
        assertThat(Files.size(file)).isGreaterThan(recording.samples() * 2);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void aWavFileHoldsTheSamplesAndTells() throws IOException {
        for (String title : List.of("Adem", "één", "a")) {
            Path file = folder.resolve("a.wav");
            write(file, WAV, title);
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            Map<String, ByteBuffer> chunks = chunks(after(bytes, "RIFF", "WAVE"));
            assertThat(chunks).containsOnlyKeys("fmt ", "data", "LIST");
            Map<String, ByteBuffer> tags = chunks(after(chunks.get("LIST"), "INFO"));
            assertThat(text(tags.get("INAM"))).isEqualTo(title);
            assertThat(text(tags.get("ILNG"))).isEqualTo("nl");
            assertThat(text(tags.get("ISFT"))).isEqualTo("adem");
            short[] samples = new short[(int) recording.samples()];
            assertThat(chunks.get("data").remaining()).isEqualTo(samples.length * 2);
            chunks.get("data").asShortBuffer().get(samples);
            assertThat(samples).isEqualTo(recording.read(0, samples.length));
        }
    }

    @Test
    void aWavHeaderSaysOneChannelOf16Bits() {
        ByteBuffer file = ByteBuffer.wrap(Wav.of(new short[] {1, -2, 300})).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, ByteBuffer> chunks = chunks(after(file, "RIFF", "WAVE"));
        ByteBuffer format = chunks.get("fmt ");
        assertThat(new int[] {format.getShort(), format.getShort(), format.getInt()})
                .containsExactly(1, 1, AudioRenderer.RATE);
        assertThat(new int[] {format.getInt(), format.getShort(), format.getShort()})
                .containsExactly(2 * AudioRenderer.RATE, 2, 16);
        short[] samples = new short[3];
        chunks.get("data").asShortBuffer().get(samples);
        assertThat(samples).containsExactly(1, -2, 300);
        assertThat(chunks(after(ByteBuffer.wrap(Wav.of(new short[0])).order(ByteOrder.LITTLE_ENDIAN), "RIFF", "WAVE")))
                .hasEntrySatisfying("data", data -> assertThat(data.remaining()).isZero());
    }

    @Test
    void progressGoesUpToTheWhole() throws IOException {
        List<Integer> heard = new ArrayList<>();
        SoundFile.write(folder.resolve("a.wav"), false, WAV, recording, new AudioTags("t", "nl"), heard::add);
        assertThat(heard).isSorted().endsWith(100).hasSizeGreaterThan(5);
    }
}
