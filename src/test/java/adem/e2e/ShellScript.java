package adem.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes scripts to be run. */
final class ShellScript {

    private static final String WRITE = "cat >\"$0\" && chmod 755 \"$0\"";

    private ShellScript() {}

    /**
     * Writes one of these lines. Another process does it: what this one has open to write, a process that another test begins just
     * then has open too, and a system runs no file that somebody is writing.
     */
    static void write(Path file, String... lines) throws IOException {
        Process writer = new ProcessBuilder("/bin/sh", "-c", WRITE, file.toString()).start();
        try (OutputStream in = writer.getOutputStream()) {
            in.write(("#!/bin/sh\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (writer.waitFor() != 0) {
                throw new IOException("cannot write " + file);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
