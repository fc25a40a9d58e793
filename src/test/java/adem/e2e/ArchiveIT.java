package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The class archive: made at the first run, a help while it is good, never a hindrance. */
class ArchiveIT {

    @TempDir
    static Path factory;

    @TempDir
    Path home;

    private static Path good;

    private Sandbox adem;

    @BeforeAll
    static void makeOne() {
        good = Sandbox.in(factory).warmUp();
    }

    @BeforeEach
    void moveIn() {
        adem = Sandbox.in(home);
    }

    private static void assertWorks(Sandbox sandbox) {
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("adem ").hasLineCount(1);
        assertThat(outcome.code()).isZero();
    }

    private static String identity(Path archive) {
        try {
            return Files.readAttributes(archive, "unix:ino,size,lastModifiedTime")
                    .toString();
        } catch (IOException problem) {
            return problem.toString();
        }
    }

    @Test
    void appearsAfterTheFirstRunAndIsKept() throws IOException {
        Path copy = Programs.copy(home.resolve("a folder with spaces"));
        Sandbox copied = adem.launching(copy.resolve("bin/adem"));
        assertWorks(copied);
        Path archive = copied.awaitArchive();
        assertThat(archive.getParent()).isEqualTo(home.resolve("cache/adem"));
        String first = identity(archive);
        assertWorks(copied);
        assertThat(identity(archive)).isEqualTo(first);
        assertThat(copied.archives()).containsExactly(archive);
    }

    /** A JVM that may not run without its archive runs. */
    @Test
    void isUsed() {
        boolean aot = good.toString().endsWith(".aot");
        Outcome outcome = Sandbox.in(factory)
                .with("JDK_JAVA_OPTIONS", aot ? "-XX:AOTMode=on" : "-Xshare:on")
                .run("--version");
        assertThat(outcome.code()).as("%s", outcome).isZero();
        assertThat(outcome.out()).startsWith("adem ").hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAgainWhenNotGood(Damage damage) throws IOException {
        Path archive = adem.emptyCache().cache().resolve(good.getFileName());
        Files.write(archive, damage.applied(Files.readAllBytes(good)));
        String bad = identity(archive);
        assertWorks(adem);
        Await.until(
                "new archive", Duration.ofMinutes(5), () -> !identity(archive).equals(bad), () -> "still the bad one");
        adem.awaitArchive();
        assertThat(Files.size(archive)).isGreaterThan(Files.size(good) / 2);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(Files.getLastModifiedTime(good));
        assertWorks(adem);
        assertNothingElseIn(home);
    }

    /** What can be wrong with an archive; its date, now and not the program's, is wrong in any case. */
    enum Damage {
        DATE,
        TRUNCATED,
        GARBAGE;

        byte[] applied(byte[] archive) {
            switch (this) {
                case TRUNCATED:
                    return Arrays.copyOf(archive, archive.length / 2);
                case GARBAGE:
                    Arrays.fill(archive, (byte) 0x5a);
                    return archive;
                default:
                    return archive;
            }
        }
    }

    @Test
    void isMadeOnceByTwoFirstRuns() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> assertWorks(adem));
        assertWorks(adem);
        other.join();
        adem.awaitArchive();
        assertWorks(adem);
    }

    @Test
    void isMadeAfterSomebodyWasKilledWhileMakingIt() throws IOException {
        Path lock = Files.createDirectory(adem.emptyCache().cache().resolve(good.getFileName() + ".lock"));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));
        assertWorks(adem);
        assertThat(adem.awaitArchive().getFileName()).isEqualTo(good.getFileName());
    }

    @Test
    void isDoneWithoutWhereTheCacheCannotBe() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertWorks(adem.with("XDG_CACHE_HOME", file));
        assertWorks(adem.with("HOME", file).without("XDG_CACHE_HOME"));
        assertWorks(adem.without("HOME").without("XDG_CACHE_HOME"));
        Path taken = Files.createDirectories(home.resolve("taken"));
        Files.createFile(taken.resolve("adem"));
        assertWorks(adem.with("XDG_CACHE_HOME", taken));
    }

    @Test
    void isDoneWithoutWhereTheCacheCannotBeWritten() throws IOException {
        Path folder = adem.emptyCache().cache();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder)).as("root").isFalse();
            assertWorks(adem);
            assertThat(adem.archives()).isEmpty();
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    /** A JVM that crashes leaves a file where it ran. */
    private static void assertNothingElseIn(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("cache"));
        }
    }
}
