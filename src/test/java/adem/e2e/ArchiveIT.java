package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** Runs; true where Java took the program's classes from an archive. */
    private boolean usesArchive(Sandbox sandbox, String... before) throws IOException {
        Path loaded = factory.resolve("loaded.txt");
        Outcome outcome = sandbox.with("ADEM_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded)
                .run(Stream.concat(Arrays.stream(before), Stream.of("--version"))
                        .toArray(String[]::new));
        assertThat(outcome.code()).as("%s", outcome).isZero();
        assertThat(outcome.out()).startsWith("adem ").hasLineCount(1);
        return Files.readString(loaded).contains("adem.cli.Cli source: shared objects file");
    }

    private static String identity(Path archive) {
        try {
            return Files.readAttributes(archive, "unix:ino,size,lastModifiedTime")
                    .toString();
        } catch (IOException problem) {
            return problem.toString();
        }
    }

    /** Puts the good archive, changed like this, in the place where it is looked for, with the date of the good one. */
    private Path plant(UnaryOperator<byte[]> change) throws IOException {
        Path archive = adem.emptyCache().cache().resolve(good.getFileName());
        Files.write(archive, change.apply(Files.readAllBytes(good)));
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(good));
        Files.copy(Sandbox.key(good), Sandbox.key(archive));
        return archive;
    }

    private void awaitAnother(Path archive, String than) {
        Await.until(
                "new archive", Duration.ofMinutes(5), () -> !identity(archive).equals(than), () -> "still the old one");
        adem.awaitArchive();
    }

    @Test
    void appearsAfterTheFirstRunAndIsKept() throws IOException {
        Path copy = Programs.copy(home.resolve("copy"));
        Sandbox copied = adem.launching(copy.resolve("bin/adem"));
        assertWorks(copied);
        Path archive = copied.awaitArchive();
        assertThat(archive.getParent()).isEqualTo(home.resolve("cache/adem/start"));
        String first = identity(archive);
        assertThat(usesArchive(copied)).isTrue();
        assertThat(identity(archive)).isEqualTo(first);
        assertThat(copied.archives()).containsExactly(archive);
    }

    @Test
    void appearsWhateverTheFolderIsCalled() throws IOException {
        String name = "signs $HOME 'and' \"quotes\" [a-z] * #1 \\ é";
        Path copy = Programs.copy(home.resolve(name));
        Sandbox copied =
                adem.with("XDG_CACHE_HOME", home.resolve("cache of " + name)).launching(copy.resolve("bin/adem"));
        assertWorks(copied);
        Path archive = copied.awaitArchive();
        String first = identity(archive);
        assertWorks(copied);
        assertThat(identity(archive)).isEqualTo(first);
    }

    @Test
    void isUsedUnderAnyNameOfTheSameJava() throws IOException {
        plant(bytes -> bytes);
        assertThat(usesArchive(adem.with("JAVA_HOME", Sandbox.JAVA_HOME + "//")))
                .isTrue();
    }

    /** What a start leaves behind would make the next one distrust the archive. */
    @Test
    void isUsedByTheSecondStartAsByTheFirst() throws IOException {
        Path archive = plant(bytes -> bytes);
        assertWorks(adem);
        assertWorks(adem);
        assertThat(adem.awaitArchive()).isEqualTo(archive);
        assertThat(usesArchive(adem)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "\u0003", "TERM", "HUP"})
    void isUsedAfterASessionThatEndedLikeThis(String end) throws IOException {
        Path archive = plant(bytes -> bytes);
        try (Pty pty = adem.around("\"$ADEM\" breathe --settle 0")) {
            pty.awaitScreen("Breathe in");
            if (end.length() == 1) {
                pty.type(end);
            } else {
                Pty.signal(pty.child(), end);
            }
            pty.awaitEnd();
        }
        assertThat(adem.awaitArchive()).isEqualTo(archive);
        assertThat(usesArchive(adem)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("adem.e2e.Shells#all")
    void isUsedInEveryShell(Shells shell) throws IOException {
        plant(bytes -> bytes);
        assertThat(usesArchive(adem.launching(shell.program()), shell.running(adem.launcher())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("adem.e2e.Shells#all")
    void isMadeInEveryShell(Shells shell) {
        Sandbox quick = makingFalseOnes();
        Outcome outcome = quick.launching(shell.program()).run(shell.running(adem.launcher(), "--version"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        quick.awaitArchive();
    }

    /** What is put in the archive's place at once, instead of an archive; Java refuses it. */
    private Sandbox makingFalseOnes() {
        return adem.withProgram(
                "nice", "for word; do case $word in *.draft.*) echo false >\"${word#*=}\" ;; esac; done");
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAgainWhenOfAnotherDate(Damage damage) throws IOException {
        Path archive = plant(damage::applied);
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now()));
        String bad = identity(archive);
        assertWorks(adem);
        awaitAnother(archive, bad);
        assertThat(Files.size(archive)).isGreaterThan(Files.size(good) / 2);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(Files.getLastModifiedTime(good));
        assertThat(usesArchive(adem)).isTrue();
    }

    /** What can be wrong with an archive. */
    enum Damage {
        NOTHING,
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

    /** Java may die of it once, and may write about that in the cache alone. */
    @Test
    void healsWhenItWasCutShortAndHasItsDate() throws IOException {
        Path archive = plant(Damage.TRUNCATED::applied);
        String bad = identity(archive);
        adem.run("--version");
        assertWorks(adem);
        Await.until(
                "new archive", Duration.ofMinutes(5), () -> !identity(archive).equals(bad), () -> "the bad one");
        Await.until("its key", Await.PATIENCE, () -> Files.exists(Sandbox.key(archive)), () -> "none");
        assertThat(usesArchive(adem)).isTrue();
        assertNothingElseIn(home);
    }

    @Test
    void doesNoHarmWhenBitsOfItAreFlipped() throws IOException {
        plant(bytes -> {
            for (int i = 4096; i < bytes.length; i += 4099) {
                bytes[i] ^= 0x10;
            }
            return bytes;
        });
        adem.run("--version");
        assertWorks(adem);
        assertNothingElseIn(home);
    }

    @Test
    void isMadeAgainAfterAStartThatDidNotGetFar() throws IOException {
        Path archive = plant(bytes -> bytes);
        String first = identity(archive);
        Files.createFile(archive.resolveSibling(archive.getFileName() + ".run." + deadProcess()));
        assertThat(usesArchive(adem)).isFalse();
        awaitAnother(archive, first);
        assertThat(usesArchive(adem)).isTrue();
    }

    @Test
    void isUsedWhileAnotherStartIsOnItsWay() throws IOException {
        Path archive = plant(bytes -> bytes);
        Files.createFile(archive.resolveSibling(
                archive.getFileName() + ".run." + ProcessHandle.current().pid()));
        assertThat(usesArchive(adem)).isTrue();
    }

    private static long deadProcess() throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", "exit").start();
        process.onExit().join();
        return process.pid();
    }

    /** Java refuses in silence; nothing but time tells. */
    @Test
    void isMadeAgainAfterAMonth() throws IOException {
        Path archive = plant(Damage.GARBAGE::applied);
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
        Files.setLastModifiedTime(Sandbox.key(archive), then);
        String bad = identity(archive);
        assertWorks(adem);
        assertWorks(adem);
        awaitAnother(archive, bad);
        assertThat(usesArchive(adem)).isTrue();
    }

    @Test
    void isNotUsedWhereOthersCouldHavePutIt() throws IOException {
        Path archive = plant(bytes -> bytes);
        String planted = identity(archive);
        Files.setPosixFilePermissions(adem.cache(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(usesArchive(adem)).isFalse();
        awaitAnother(archive, planted);
        assertThat(usesArchive(adem)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(adem.cache())))
                .isEqualTo("rwx------");
    }

    @Test
    void isNotUsedWhenItIsSomebodyElses() throws IOException {
        Path archive = plant(bytes -> bytes);
        giveAway(archive);
        assertThat(usesArchive(adem)).isFalse();
        plant(bytes -> bytes);
        giveAway(Sandbox.key(archive));
        assertThat(usesArchive(adem)).isFalse();
        plant(bytes -> bytes);
        giveAway(adem.cache());
        assertThat(usesArchive(adem)).isFalse();
        assertThat(adem.archives()).containsExactly(archive);
    }

    private static void giveAway(Path file) throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setOwner(
                file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }

    @Test
    void isMadeOnceByTwoFirstRuns() throws IOException {
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> assertWorks(adem));
        assertWorks(adem);
        other.join();
        adem.awaitArchive();
        assertThat(usesArchive(adem)).isTrue();
    }

    @Test
    void isMadeAfterSomebodyWasKilledWhileMakingIt() throws IOException {
        Files.writeString(lock(), deadProcess() + "\n");
        assertWorks(adem);
        assertThat(adem.awaitArchive().getFileName()).isEqualTo(good.getFileName());
    }

    @Test
    void isMadeWhereFoldersAreInTheWay() throws IOException {
        for (String ending : new String[] {"", ".key", ".lock"}) {
            Files.createFile(Files.createDirectories(adem.emptyCache().cache().resolve(good.getFileName() + ending))
                    .resolve("in it"));
            Sandbox quick = makingFalseOnes();
            assertWorks(quick);
            Path archive = quick.awaitArchive();
            assertThat(archive).isRegularFile().hasFileName(good.getFileName().toString());
            assertThat(Sandbox.key(archive)).isRegularFile();
        }
    }

    private Path lock() {
        return adem.emptyCache().cache().resolve(good.getFileName() + ".lock");
    }

    private Sandbox countingMakers(String then) {
        return adem.withProgram("nice", "echo made >>\"$HOME/makers\"", then);
    }

    private void awaitMakers(int count) {
        Path file = home.resolve("makers");
        Await.until("maker " + count, Await.PATIENCE, () -> lines(file) >= count, () -> "only " + lines(file));
        assertThat(lines(file)).isEqualTo(count);
    }

    private static int lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).size() : 0;
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** However long it takes. */
    @Test
    void isNotMadeWhileSomebodyIsAtIt() throws IOException {
        Sandbox counting = countingMakers("exit 1");
        Path lock = lock();
        Files.writeString(lock, ProcessHandle.current().pid() + "\n");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));
        assertWorks(counting);
        Files.writeString(lock, deadProcess() + "\n");
        assertWorks(counting);
        awaitMakers(1);
    }

    /** A full disk, a folder that is gone, a Java that cannot. */
    @Test
    void isTriedAgainAfterADayWhereItCannotBeMade() throws IOException {
        Sandbox counting = countingMakers("exit 1");
        assertWorks(counting);
        Path failed = adem.cache().resolve(good.getFileName() + ".failed");
        Await.until("failure", Await.PATIENCE, () -> Files.exists(failed), () -> "none");
        assertWorks(counting);
        assertWorks(counting);
        Files.setLastModifiedTime(failed, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        assertWorks(counting);
        awaitMakers(2);
    }

    /** Whoever reads what adem prints would wait for the maker, which waits for them. */
    @ParameterizedTest
    @MethodSource("adem.e2e.Shells#all")
    void isMadeWhileNobodyWaits(Shells shell) {
        Sandbox blocked = adem.withProgram(
                        "nice", "while [ -d \"$HOME\" ] && ! [ -e \"$HOME/go\" ]; do sleep 0.1; done", "exit 1")
                .with("ADEM", adem.launcher())
                .launching(Path.of("/bin/sh"));
        String start = "\"$@\" \"$ADEM\" --version";
        Outcome outcome = blocked.run(Stream.concat(
                        Stream.of("-c", "said=$(" + start + " 7>&1); " + start + " | cat; : >\"$HOME/go\"", "sh"),
                        Arrays.stream(shell.command()))
                .toArray(String[]::new));
        assertThat(outcome.out()).startsWith("adem ").hasLineCount(1);
    }

    @Test
    void isNamedAfterWhereTheProgramIs() throws IOException {
        Sandbox quick = makingFalseOnes();
        String deep = "deep/".repeat(60);
        for (String folder : new String[] {"a_b", "a/b", deep}) {
            Path copy = Programs.copy(home.resolve(folder));
            assertWorks(quick.launching(copy.resolve("bin/adem")));
            awaitKeyOf(copy);
        }
        assertThat(adem.archives()).hasSize(3);
    }

    private void awaitKeyOf(Path copy) {
        Await.until(
                "key of " + copy,
                Await.PATIENCE,
                () -> adem.archives().stream().map(Sandbox::key).anyMatch(key -> startsAs(key, copy)),
                () -> adem.archives().toString());
    }

    private static boolean startsAs(Path key, Path copy) {
        try {
            return Files.exists(key)
                    && Files.readString(key).contains(" " + copy.resolve("lib").toRealPath() + "/");
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** The natural place of a package: its folder has the name of the program's jar. */
    @Test
    void isDatedLikeTheNewestJar() throws IOException {
        Path copy = Programs.copy(home.resolve("lib/adem-0.1.0"));
        Sandbox quick = makingFalseOnes().launching(copy.resolve("bin/adem"));
        assertWorks(quick);
        Path archive = quick.awaitArchive();
        for (String name : new String[] {"adem-*.jar", "concentus-*.jar"}) {
            try (var jars = Files.newDirectoryStream(copy.resolve("lib"), name)) {
                FileTime later =
                        FileTime.fromMillis(Files.getLastModifiedTime(archive).toMillis() + 60_000);
                Files.setLastModifiedTime(jars.iterator().next(), later);
                assertWorks(quick);
                Await.until(
                        "archive of the date of " + name,
                        Await.PATIENCE,
                        () -> identity(archive).contains(later.toString()),
                        () -> identity(archive));
                quick.awaitArchive();
            }
        }
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

    /** Java takes a colon for the end of a name. */
    @Test
    void isDoneWithoutWhereJavaCannotNameIt() {
        Path folder = home.resolve("one:two");
        assertWorks(makingFalseOnes().with("XDG_CACHE_HOME", folder));
        assertThat(folder).doesNotExist();
    }

    @Test
    void isInTheHomeFolderWhereTheCacheFolderIsRelative() {
        for (String relative : new String[] {"", "here", "~/.cache"}) {
            Sandbox quick = makingFalseOnes().with("XDG_CACHE_HOME", relative);
            assertWorks(quick.with("HOME", relative));
            assertWorks(quick);
            Path cache = home.resolve(".cache");
            adem.with("XDG_CACHE_HOME", cache).awaitArchive();
            assertThat(home.resolve("here")).doesNotExist();
            assertThat(home.resolve("~")).doesNotExist();
        }
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
