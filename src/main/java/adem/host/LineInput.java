package adem.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;

/** What is typed a line at a time. There is one, for everybody who asks: what was typed ahead is not lost between them. */
public final class LineInput {

    /** Longer is no answer to any question of ours. */
    private static final int LONGEST = 4_096;

    private final InputStream in;
    private final Charset charset;
    private final SharedInput shared;
    private BufferedReader reader;

    /** Lines of bytes in this charset. */
    public LineInput(InputStream in, Charset charset) {
        this.in = in;
        this.shared = new SharedInput(in);
        this.charset = charset;
    }

    /** The bytes as they come, for whoever hears keys instead of lines; who had them before gets no more. */
    public InputStream bytes() {
        return shared.turn();
    }

    /** Lets go of whoever waits for input; there is none from now on. */
    public void close() {
        try {
            in.close();
        } catch (IOException gone) {
            // So it is closed.
        }
    }

    /** The next character; -1 at the end of input, or where it cannot be read. */
    public synchronized int read() {
        try {
            if (reader == null) {
                reader = new BufferedReader(new InputStreamReader(in, charset));
            }
            return reader.read();
        } catch (IOException gone) {
            return -1;
        }
    }

    /** The next line without spaces around it, at most 4,096 characters of it; empty at the end of input. */
    public synchronized Optional<String> line() {
        StringBuilder line = new StringBuilder();
        int character = read();
        if (character < 0) {
            return Optional.empty();
        }
        for (; character >= 0 && character != '\n'; character = read()) {
            if (line.length() < LONGEST) {
                line.append((char) character);
            }
        }
        return Optional.of(line.toString().trim());
    }
}
