package adem.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests that are not about the cache: each has a home of its own, with an archive in it. */
abstract class WarmTest {

    @TempDir
    Path home;

    Sandbox adem;

    @BeforeEach
    void moveIn() {
        adem = SharedArchive.into(Sandbox.in(home));
    }
}
