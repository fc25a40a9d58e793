package adem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Routines that ask something first, started by somebody who answers at a terminal that only appends. */
abstract class GateRuns {

    @TempDir
    Path home;

    Run start(String typed, String... more) {
        String[] command = new String[more.length + 3];
        command[0] = "routine";
        command[1] = "start";
        command[2] = "--hands-free";
        System.arraycopy(more, 0, command, 3, more.length);
        return Run.answering(home, typed, command);
    }

    void own(String file, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve(".config/adem/routines")).resolve(file), text);
    }

    static final int QUESTIONS = 19;

    Run release(String typed, String... more) {
        String[] command = new String[more.length + 1];
        command[0] = "release";
        System.arraycopy(more, 0, command, 1, more.length);
        return start(typed, command);
    }

    static String no(int times) {
        return "n\n".repeat(times);
    }
}
