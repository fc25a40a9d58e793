package adem.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came of a program that is soon done.
 *
 * @param code its exit code; {@value #NOT_DONE} where it was not done in time
 * @param printed on standard output, in UTF-8
 */
public record ProgramAnswer(int code, String printed) {

    /** What programs that give up on others answer. */
    static final int NOT_DONE = 124;

    /**
     * Runs a program to its end.
     *
     * @param input what it is given to read
     * @param atMost how long it may take before it is ended
     * @throws IOException when it cannot be started
     */
    public static ProgramAnswer of(Programs programs, List<String> command, String input, Duration atMost)
            throws IOException, InterruptedException {
        Path in = programs.draft(".txt");
        Path out = programs.draft(".txt");
        try {
            Files.writeString(in, input);
            Process process = Programs.withUsersLocale(new ProcessBuilder(command))
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                    .start();
            boolean done = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            return new ProgramAnswer(
                    done ? process.exitValue() : NOT_DONE, new String(Files.readAllBytes(out), StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
        }
    }

    /** True where all went well. */
    public boolean isFine() {
        return code == 0;
    }
}
