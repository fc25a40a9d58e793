package adem.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** A stream of text that remembers what went wrong: nothing is printed after that, and whoever ends the program can tell. */
public final class Output {

    private final OutputStream out;
    private final Charset charset;
    private volatile IOException failure;

    /** Text goes out as bytes of this charset, at once. */
    public Output(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    /** Prints the text. */
    public synchronized void print(String text) {
        if (failure != null || text.isEmpty()) {
            return;
        }
        try {
            out.write(text.getBytes(charset));
            out.flush();
        } catch (IOException problem) {
            failure = problem;
        }
    }

    /** Prints the text and the end of a line. */
    public void println(String text) {
        print(text + "\n");
    }

    /** True when something could not be printed. */
    public boolean failed() {
        return failure != null;
    }

    /** What went wrong first; empty while all went well, or where nobody reads any more, which is nobody's fault. */
    public Optional<String> trouble() {
        IOException problem = failure;
        return problem == null || isClosedPipe(problem) ? Optional.empty() : Optional.of(reason(problem));
    }

    private static String reason(IOException problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    /** The system says it in the language of its locale. */
    private static boolean isClosedPipe(IOException problem) {
        String message = reason(problem).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("pijp");
    }
}
