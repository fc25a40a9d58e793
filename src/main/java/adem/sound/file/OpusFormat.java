package adem.sound.file;

import adem.sound.AudioRenderer;
import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/** Opus in Ogg (RFC 7845), one channel: the same sound and tags give the same bytes. */
public final class OpusFormat implements SoundFormat {

    /** Bits a second, about (ours). */
    private static final int BITRATE = 24_000;

    /** From 0 to 10: how hard the encoder tries. */
    private static final int COMPLEXITY = 9;

    /** Samples in a packet of 20 ms. */
    private static final int FRAME = AudioRenderer.RATE / 50;

    private static final int LARGEST_PACKET = 1275;
    private static final int PACKETS_A_PAGE = 50;

    /** How much further the clock of Opus, 48 kHz whatever the input, goes in a sample. */
    private static final int TICKS = 48_000 / AudioRenderer.RATE;

    @Override
    public void write(OutputStream out, AudioRenderer renderer, AudioTags tags, IntConsumer progress)
            throws IOException {
        try {
            OpusEncoder encoder = encoder();
            int lookahead = encoder.getLookahead();
            OggPages pages = new OggPages(out, Objects.hash(tags.title(), tags.language(), renderer.samples()));
            header(pages, head(lookahead));
            header(pages, comments(tags));
            long end = lookahead + renderer.samples();
            // Rounded up: what the encoder still holds after the last sample is pushed out by silence.
            long frames = (end + FRAME - 1) / FRAME;
            byte[] packet = new byte[LARGEST_PACKET];
            for (long done = 1; done <= frames; done++) {
                int length = encoder.encode(frame(renderer, (done - 1) * FRAME), 0, FRAME, packet, 0, packet.length);
                // The end of the last page tells how much of the last packet counts.
                pages.add(packet, length, Math.min(done * FRAME, end) * TICKS);
                if (done % PACKETS_A_PAGE == 0 || done == frames) {
                    pages.end(done == frames);
                    progress.accept((int) (100 * done / frames));
                }
            }
        } catch (OpusException problem) {
            throw new IOException(problem);
        }
    }

    private static OpusEncoder encoder() throws OpusException {
        OpusEncoder encoder = new OpusEncoder(AudioRenderer.RATE, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
        encoder.setBitrate(BITRATE);
        encoder.setUseVBR(true);
        encoder.setUseConstrainedVBR(false);
        encoder.setComplexity(COMPLEXITY);
        // As music a voice is clear enough, and tones are far cleaner than as speech; nor does it ever change over.
        encoder.setSignalType(OpusSignal.OPUS_SIGNAL_MUSIC);
        return encoder;
    }

    /** The samples from a place, with silence where there are no more. */
    private static short[] frame(AudioRenderer renderer, long from) {
        return from < renderer.samples() ? Arrays.copyOf(renderer.read(from, FRAME), FRAME) : new short[FRAME];
    }

    /** Each header has pages of its own. */
    private static void header(OggPages pages, byte[] packet) throws IOException {
        pages.add(packet, packet.length, 0);
        pages.end(false);
    }

    private static byte[] head(int lookahead) {
        ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put(bytes("OpusHead")).put((byte) 1).put((byte) 1);
        head.putShort((short) (lookahead * TICKS)).putInt(AudioRenderer.RATE);
        // Neither gain nor a mapping of channels: 0.
        return head.array();
    }

    private static byte[] comments(AudioTags tags) {
        byte[] vendor = bytes("Concentus");
        List<byte[]> comments =
                List.of(bytes("TITLE=" + tags.title()), bytes("LANGUAGE=" + tags.language()), bytes("ENCODER=adem"));
        int size = 8 + 4 + vendor.length + 4;
        for (byte[] comment : comments) {
            size += 4 + comment.length;
        }
        ByteBuffer packet = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        packet.put(bytes("OpusTags")).putInt(vendor.length).put(vendor).putInt(comments.size());
        for (byte[] comment : comments) {
            packet.putInt(comment.length).put(comment);
        }
        return packet.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
