package adem.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A class archive, made once, for all tests but those of its making, which takes a processor some seconds. */
final class SharedArchive {

    private static final Path FILE =
            Sandbox.in(Sandbox.PROGRAM.resolveSibling("e2e-cache")).emptyCache().warmUp();

    private SharedArchive() {}

    /** The archive; its key is beside it. Both are only read. */
    static Path file() {
        return FILE;
    }

    /**
     * Puts it in a sandbox's own cache: what a killed start leaves there makes only this sandbox's next start distrust it.
     *
     * @return the sandbox
     */
    static Sandbox into(Sandbox sandbox) {
        Path archive = sandbox.emptyCache().cache().resolve(FILE.getFileName());
        try {
            Files.copy(Sandbox.key(FILE), Sandbox.key(archive));
            link(archive);
            return sandbox;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void link(Path archive) throws IOException {
        try {
            Files.createLink(archive, FILE);
        } catch (FileSystemException | UnsupportedOperationException otherDisk) {
            Files.copy(FILE, archive, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
