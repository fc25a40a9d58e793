package adem.sound.backend;

import adem.host.Programs;
import adem.text.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts a program once, to see whether it does what it should. */
public final class ProgramCheck {

    private static final int PATIENCE_SECONDS = 3;

    private static final Text FAILS = new Text("doet het niet (code {0})", "does not work (code {0})");
    private static final Text HANGS = new Text("reageert niet", "does not answer");
    private static final Text NEVER = new Text("start niet", "does not start");

    private ProgramCheck() {}

    /**
     * What is wrong with a program; empty when it ended well.
     *
     * @param input what it gets to read
     * @param seconds how long it may take to do it
     */
    public static Optional<Text> of(ProcessBuilder program, byte[] input, int seconds) {
        Process process = null;
        try {
            process = Programs.startBriefly(program);
            Programs.feed(process, input);
            if (!process.waitFor(PATIENCE_SECONDS + seconds, TimeUnit.SECONDS)) {
                return Optional.of(HANGS);
            }
            int code = process.exitValue();
            return code == 0 ? Optional.empty() : Optional.of(FAILS.with(code));
        } catch (IOException problem) {
            return Optional.of(NEVER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(HANGS);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }
}
