package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** For tests of the launcher. Where the archive in their cache is no use to what they start, no other is made. */
@Tag("jdk")
abstract class LauncherTest extends WarmTest {

    @BeforeEach
    void makeNoArchive() {
        adem = adem.withMaker("exit 1");
    }

    static void assertWorks(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches("adem \\S+ \\(Java " + javaVersion() + ", .+\\)\n");
        assertThat(outcome.code()).isZero();
    }

    private static String javaVersion() {
        try (Stream<String> lines = Files.lines(Sandbox.JAVA_HOME.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("JAVA_VERSION=\"(.*)\"", "$1"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
