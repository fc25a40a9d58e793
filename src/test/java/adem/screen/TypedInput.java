package adem.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What a test types; it never ends. */
final class TypedInput extends InputStream {

    private final BlockingQueue<Byte> bytes = new LinkedBlockingQueue<>();
    private volatile boolean typing;
    private volatile boolean waiting;

    void type(String characters) {
        typing = true;
        for (byte one : characters.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(one);
        }
        typing = false;
    }

    /** Returns once whoever reads has done with all that was typed, and waits for more. */
    void awaitRead() {
        while (typing || !waiting || !bytes.isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public int read() throws IOException {
        try {
            waiting = bytes.isEmpty();
            int one = bytes.take() & 0xff;
            waiting = false;
            return one;
        } catch (InterruptedException over) {
            throw new IOException(over);
        }
    }

    /** All that was typed, as a terminal gives it. */
    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        to[offset] = (byte) read();
        int count = 1;
        for (; count < length && !bytes.isEmpty(); count++) {
            to[offset + count] = (byte) read();
        }
        return count;
    }
}
