package adem.screen;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * What a terminal says of itself.
 *
 * @param columns how wide it is; 0 where it does not say
 * @param rows how high
 * @param colours how many it has; 0 where it does not say
 * @param answer how long it takes to answer a question; empty when it does not, within a second
 * @param trouble why it cannot be taken over, so that sessions are shown in lines: a technical word or two; empty when it can
 */
public record TerminalProbe(int columns, int rows, int colours, Optional<Duration> answer, Optional<String> trouble) {

    private static final int PATIENCE_MILLIS = 1_000;

    /** Where is the cursor? Every terminal that moves one knows. */
    private static final String QUESTION = "\033[6n";

    private static final char LAST_OF_ANSWER = 'R';

    /** Asks the terminal that this program runs in. Never throws: what went wrong is its trouble. */
    public static TerminalProbe ask(Charset charset, String type) {
        try {
            return ask(TerminalType.open(charset, type));
        } catch (IOException | IllegalStateException problem) {
            return new TerminalProbe(0, 0, 0, Optional.empty(), Optional.of(String.valueOf(problem.getMessage())));
        }
    }

    private static TerminalProbe ask(Terminal terminal) throws IOException {
        Attributes before = terminal.getAttributes();
        Thread hook = new Thread(() -> terminal.setAttributes(before));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            terminal.enterRawMode();
            return new TerminalProbe(
                    terminal.getSize().getColumns(),
                    terminal.getSize().getRows(),
                    TerminalScreen.colours(terminal),
                    answer(terminal),
                    Optional.empty());
        } finally {
            terminal.setAttributes(before);
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private static Optional<Duration> answer(Terminal terminal) throws IOException {
        long asked = System.nanoTime();
        terminal.writer().write(QUESTION);
        terminal.flush();
        NonBlockingReader reader = terminal.reader();
        while (true) {
            long passed = System.nanoTime() - asked;
            int key = reader.read(Math.max(1, PATIENCE_MILLIS - passed / 1_000_000));
            if (key == LAST_OF_ANSWER) {
                return Optional.of(Duration.ofNanos(System.nanoTime() - asked));
            }
            if (key < 0 || passed > PATIENCE_MILLIS * 1_000_000L) {
                return Optional.empty();
            }
        }
    }
}
