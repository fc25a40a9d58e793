package adem.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies of the program. */
final class Programs {

    private Programs() {}

    /** Copies the whole program; the folder of the copy. */
    static Path copy(Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(Sandbox.PROGRAM)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(Sandbox.PROGRAM.relativize(file).toString());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }
}
