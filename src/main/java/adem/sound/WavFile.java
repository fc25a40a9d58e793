package adem.sound;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Writes a recording as WAV: one channel, 16 bits. Never half: it gets its name when it is whole. */
public final class WavFile {

    private static final int BLOCK = Recording.RATE;
    private static final int HEADER = 44;

    private WavFile() {}

    /**
     * Writes a file, in place of one that is there.
     *
     * @param progress hears how many hundredths are done
     */
    public static void write(Path file, Recording recording, IntConsumer progress) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // Not createTempFile: nobody else could read what comes of that.
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        // Ctrl-C ends the program without coming back here.
        draft.toFile().deleteOnExit();
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                out.write(header(recording.samples() * 2));
                for (long at = 0; at < recording.samples(); at += BLOCK) {
                    out.write(bytes(recording.read(at, BLOCK)));
                    progress.accept((int) (100 * Math.min(recording.samples(), at + BLOCK) / recording.samples()));
                }
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] header(long bytes) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (bytes + HEADER - 8)).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        header.putInt(Recording.RATE)
                .putInt(Recording.RATE * 2)
                .putShort((short) 2)
                .putShort((short) 16);
        header.put(ascii("data")).putInt((int) bytes);
        return header.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }
}
