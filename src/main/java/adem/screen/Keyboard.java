package adem.screen;

import adem.host.Signals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Reads keys and puts them in the inbox; a closed terminal is {@link KeyPress#END}. Waits while a shell has the terminal. */
final class Keyboard {

    /** How often to look whether the terminal is ours again (ours). */
    static final int BACKGROUND_MILLIS = 500;

    /** Long enough to obey Ctrl-C where that can be done at all (ours). */
    static final int OBEY_MILLIS = 100;

    private final InputStream in;
    private final KeyInbox inbox;
    private final Signals signals;
    private final Charset charset;

    /** @param charset in which letters are bytes */
    Keyboard(InputStream in, KeyInbox inbox, Signals signals, Charset charset) {
        this.in = in;
        this.inbox = inbox;
        this.signals = signals;
        this.charset = charset;
    }

    /** Reads until there is nothing more to come. */
    void run() throws InterruptedException {
        KeyParser parser = new KeyParser(inbox::press, inbox::background, new TypedKeys(charset, inbox::type));
        byte[] bytes = new byte[1024];
        for (int count = read(bytes); count >= 0; count = read(bytes)) {
            long now = System.nanoTime();
            for (int i = 0; i < count; i++) {
                parser.accept(bytes[i] & 0xff, now);
            }
            if (inbox.interrupted() && !inbox.obeyed(OBEY_MILLIS)) {
                // Whoever guides is stuck in a terminal that takes no output: this is for the hook to end.
                signals.raise("INT");
            }
        }
    }

    private int read(byte[] bytes) throws InterruptedException {
        int count = readOrFail(bytes);
        while (count < 0 && !signals.foreground()) {
            Thread.sleep(BACKGROUND_MILLIS);
            count = readOrFail(bytes);
        }
        return count;
    }

    /** In the background a read fails. */
    private int readOrFail(byte[] bytes) {
        try {
            return in.read(bytes);
        } catch (IOException closed) {
            return -1;
        }
    }
}
