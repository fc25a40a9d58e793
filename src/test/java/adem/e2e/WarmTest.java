package adem.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests that are not about the cache: they share a filled one, and each has a home of its own. */
abstract class WarmTest {

    private static final Path CACHE = fill(Sandbox.PROGRAM.resolveSibling("e2e-cache"));

    @TempDir
    Path home;

    Sandbox adem;

    private static Path fill(Path folder) {
        Sandbox.in(folder).emptyCache().warmUp();
        return folder.resolve("cache");
    }

    @BeforeEach
    void moveIn() {
        adem = Sandbox.in(home).with("XDG_CACHE_HOME", CACHE);
    }
}
