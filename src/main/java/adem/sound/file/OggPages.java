package adem.sound.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Packs the packets of one logical stream into Ogg pages (RFC 3533). Writes a page when it is full or ended. */
final class OggPages {

    private static final int CONTINUED = 1;
    private static final int FIRST = 2;
    private static final int LAST = 4;

    private static final int HEADER = 27;
    private static final int CHECKSUM_AT = 22;
    private static final int POLYNOMIAL = 0x04c11db7;

    /** The most that a lacing value can say, and the most lacing values of a page. */
    private static final int MOST = 255;

    /** The granule position of a page in which no packet ends. */
    private static final long NONE = -1;

    private final OutputStream out;
    private final int serial;
    private final ByteArrayOutputStream lacing = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int pages;
    private boolean continued;
    private long reached = NONE;

    /**
     * A stream without pages yet.
     *
     * @param serial tells it from the other streams of a file
     */
    OggPages(OutputStream out, int serial) {
        this.out = out;
        this.serial = serial;
    }

    /**
     * Adds a packet, of any length, to the page; goes on in as many new ones as it takes.
     *
     * @param length how many of the bytes belong to it
     * @param granule the position at its end
     */
    void add(byte[] packet, int length, long granule) throws IOException {
        // A packet ends at its first piece under 255 bytes, so one of 255 gets an empty piece after it.
        for (int at = 0; at <= length; at += MOST) {
            if (lacing.size() == MOST) {
                write(0);
                continued = at > 0;
            }
            int piece = Math.min(MOST, length - at);
            lacing.write(piece);
            body.write(packet, at, piece);
        }
        reached = granule;
    }

    /**
     * Ends the page after the packets added so far; there must be one.
     *
     * @param last whether it is the end of the stream too
     */
    void end(boolean last) throws IOException {
        write(last ? LAST : 0);
    }

    private void write(int flags) throws IOException {
        ByteBuffer page =
                ByteBuffer.allocate(HEADER + lacing.size() + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        page.put((byte) (flags | (pages == 0 ? FIRST : 0) | (continued ? CONTINUED : 0)));
        page.putLong(reached).putInt(serial).putInt(pages).putInt(0);
        page.put((byte) lacing.size()).put(lacing.toByteArray()).put(body.toByteArray());
        page.putInt(CHECKSUM_AT, checksum(page.array()));
        out.write(page.array());
        lacing.reset();
        body.reset();
        pages++;
        continued = false;
        reached = NONE;
    }

    /** Ogg's CRC-32: from the highest bit down and from nothing, so not the one of java.util.zip. */
    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (byte next : bytes) {
            sum ^= next << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum << 1) ^ (sum < 0 ? POLYNOMIAL : 0);
            }
        }
        return sum;
    }
}
