package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

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

    private static Object identity(Path archive) {
        try {
            return Files.readAttributes(archive, "unix:ino,size,lastModifiedTime")
                    .toString();
        } catch (IOException problem) {
            return problem.toString();
        }
    }

    @Test
    void appearsAfterTheFirstRunAndIsKept() throws IOException {
        assertWorks(adem);
        Path archive = adem.awaitArchive();
        assertThat(archive.getParent()).isEqualTo(home.resolve("cache/adem"));
        Object first = identity(archive);
        assertWorks(adem);
        assertThat(identity(archive)).isEqualTo(first);
        assertThat(adem.archives()).containsExactly(archive);
        assertNothingElseIn(home);
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
    @ValueSource(strings = {"nothing", "half", "garbage", "garbage in its middle"})
    void isMadeAgainWhenDamaged(String damage) throws IOException {
        Path archive = Files.createDirectories(home.resolve("cache/adem")).resolve(good.getFileName());
        Files.write(archive, damaged(Files.readAllBytes(good), damage));
        Object bad = identity(archive);
        assertWorks(adem);
        Await.until(
                "new archive", Duration.ofSeconds(60), () -> !identity(archive).equals(bad), () -> "still the bad one");
        adem.awaitArchive();
        assertThat(Files.size(archive)).isGreaterThan(Files.size(good) / 2);
        assertWorks(adem);
        assertNothingElseIn(home);
    }

    private static byte[] damaged(byte[] good, String damage) {
        switch (damage) {
            case "nothing":
                return new byte[0];
            case "half":
                return Arrays.copyOf(good, good.length / 2);
            case "garbage":
                Arrays.fill(good, (byte) 0x5a);
                return good;
            default:
                Arrays.fill(good, good.length / 3, good.length / 2, (byte) 0x5a);
                return good;
        }
    }

    @Test
    void isMadeAgainForAnotherBuildInTheSamePlace() throws IOException {
        Path copy = Programs.copy(home.resolve("program"));
        Sandbox copied = adem.launching(copy.resolve("bin/adem"));
        Path archive = copied.warmUp();
        Object old = identity(archive);
        try (Stream<Path> jars = Files.list(copy.resolve("lib"))) {
            for (Path jar :
                    jars.filter(file -> file.toString().contains("/adem-")).toList()) {
                Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(3600)));
            }
        }
        assertWorks(copied);
        Await.until(
                "new archive", Duration.ofSeconds(60), () -> !identity(archive).equals(old), () -> "still the old one");
        copied.awaitArchive();
        assertWorks(copied);
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
        Path lock = Files.createDirectories(home.resolve("cache/adem/" + good.getFileName() + ".lock"));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));
        assertWorks(adem);
        assertThat(adem.awaitArchive().getFileName()).isEqualTo(good.getFileName());
    }

    @Test
    void isMadeForAProgramInAFolderWithSpaces() throws IOException {
        Path copy = Programs.copy(home.resolve("a folder with spaces"));
        Sandbox copied = adem.launching(copy.resolve("bin/adem"));
        Path archive = copied.warmUp();
        Object first = identity(archive);
        assertWorks(copied);
        assertThat(identity(archive)).isEqualTo(first);
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
        Path folder = Files.createDirectories(home.resolve("cache/adem"));
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assertWorks(adem);
            if (!Files.isWritable(folder)) {
                assertThat(adem.archives()).isEmpty();
            } else {
                adem.awaitArchive();
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private static void assertNothingElseIn(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.equals("cache") || name.endsWith(".txt"));
        }
    }
}
