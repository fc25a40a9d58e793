package adem.sound.file;

import adem.sound.AudioRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** WAV: one channel, 16 bits, the tags after the samples. */
final class WavFormat implements SoundFormat {

    private static final int BLOCK = AudioRenderer.RATE;

    @Override
    public void write(OutputStream out, AudioRenderer renderer, AudioTags tags, IntConsumer progress)
            throws IOException {
        byte[] list = list(tags);
        out.write(Wav.header(renderer.samples() * 2, list.length));
        for (long at = 0; at < renderer.samples(); at += BLOCK) {
            out.write(Wav.bytes(renderer.read(at, BLOCK)));
            progress.accept((int) (100 * Math.min(renderer.samples(), at + BLOCK) / renderer.samples()));
        }
        out.write(list);
    }

    /** Title, language and program, under the names that RIFF has for them. */
    private static byte[] list(AudioTags tags) {
        byte[] title = tag("INAM", tags.title());
        byte[] language = tag("ILNG", tags.language());
        byte[] program = tag("ISFT", "adem");
        int length = title.length + language.length + program.length;
        ByteBuffer list = ByteBuffer.allocate(12 + length).order(ByteOrder.LITTLE_ENDIAN);
        list.put(Wav.ascii("LIST")).putInt(4 + length).put(Wav.ascii("INFO"));
        return list.put(title).put(language).put(program).array();
    }

    /** Ends with a zero, and on an even place. */
    private static byte[] tag(String name, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        ByteBuffer tag = ByteBuffer.allocate(8 + (text.length + 2) / 2 * 2).order(ByteOrder.LITTLE_ENDIAN);
        return tag.put(Wav.ascii(name)).putInt(text.length + 1).put(text).array();
    }
}
