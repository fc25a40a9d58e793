package adem.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests that are not about the cache: they share a filled one, and each has a home of its own. */
abstract class WarmTest {

    @TempDir
    static Path cacheHome;

    @TempDir
    Path home;

    Sandbox adem;

    @BeforeAll
    static void fillCache() {
        Sandbox.in(cacheHome).warmUp();
    }

    @BeforeEach
    void moveIn() {
        adem = Sandbox.in(home)
                .with("XDG_CACHE_HOME", Sandbox.in(cacheHome).environment().get("XDG_CACHE_HOME"));
    }
}
