package adem.host;

import java.io.IOException;
import java.io.InputStream;

/**
 * Lets one reader after the other have an input that a thread may be waiting for already. A thread cannot be called back from a read; so what
 * it gets, when its turn is over by then, is kept for whoever has the turn. For any thread.
 */
final class SharedInput {

    private final InputStream in;
    private final Object lock = new Object();
    private final byte[] kept = new byte[1024];
    /** What of the bytes that are kept was not taken yet. */
    private int from;

    private int until;
    private boolean reading;
    private Turn now;

    SharedInput(InputStream in) {
        this.in = in;
    }

    /** A stream that has all bytes from now on; those handed out before are at their end. */
    InputStream turn() {
        synchronized (lock) {
            now = new Turn();
            lock.notifyAll();
            return now;
        }
    }

    private int take(Turn turn, byte[] bytes, int offset, int length) throws IOException {
        synchronized (lock) {
            while (from == until && reading && now == turn) {
                await();
            }
            if (now != turn) {
                return -1;
            }
            if (from < until) {
                int count = Math.min(length, until - from);
                System.arraycopy(kept, from, bytes, offset, count);
                from += count;
                return count;
            }
            reading = true;
        }
        byte[] some = new byte[Math.min(length, kept.length)];
        int count = -1;
        try {
            count = in.read(some);
        } finally {
            keep(some, count);
        }
        return count < 0 ? -1 : take(turn, bytes, offset, length);
    }

    private void await() throws IOException {
        try {
            lock.wait();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new IOException(over);
        }
    }

    private void keep(byte[] some, int count) {
        synchronized (lock) {
            reading = false;
            from = 0;
            until = Math.max(0, count);
            System.arraycopy(some, 0, kept, 0, until);
            lock.notifyAll();
        }
    }

    /** The bytes as long as it is the last that was handed out. */
    private final class Turn extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return take(this, bytes, offset, length);
        }
    }
}
