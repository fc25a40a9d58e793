package adem.host;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The standard input of this process. Unlike System.in it can be closed while another thread waits for it, and then lets go of that thread:
 * a Java that ends waits 0.3 s for threads that wait in the system.
 */
final class StandardInput extends InputStream {

    private final FileDescriptor descriptor;
    private FileChannel channel;
    private boolean closed;

    StandardInput(FileDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return channel().read(ByteBuffer.wrap(bytes, offset, length));
    }

    /** Made when it is first needed: most commands read nothing. */
    private synchronized FileChannel channel() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        if (channel == null) {
            channel = new FileInputStream(descriptor).getChannel();
        }
        return channel;
    }

    /** Ends every read, also one that waits. Leaves the descriptor to the empty device, so it comes after all that asks the terminal. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (channel != null) {
            channel.close();
        }
    }
}
