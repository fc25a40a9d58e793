package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The class archive is made at the first start, once, and by nobody who is waited for. */
class ArchiveMakingIT extends ArchiveTest {

    /** Java 17 then keeps its own classes alone in it: it does not know ours by a name with signs or spaces. */
    @Test
    void appearsAfterTheFirstRunWhateverFoldersAreCalled() throws IOException {
        String name = "signs $HOME 'and' \"quotes\" [a-z] * #1 \\ é";
        Path copy = Programs.copy(home.resolve(name));
        Path cache = home.resolve("cache of " + name);
        Sandbox copied = adem.with("XDG_CACHE_HOME", cache).launching(copy.resolve("bin/adem"));
        assertWorks(copied);
        Path archive = copied.awaitArchive();
        assertThat(archive.getParent()).isEqualTo(cache.resolve("adem/start"));
        String first = identity(archive);
        assertWorks(copied);
        assertThat(identity(archive)).isEqualTo(first);
        assertThat(copied.archives()).containsExactly(archive);
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

    /** A Java that is quick at nothing, so that they really come at once; in the end the real one uses what they made. */
    @Test
    void isMadeByThirtyFirstStartsAtOnce() throws IOException {
        Path java = JavaHomes.script(
                home, "[ ! -e \"$HOME/real\" ] || exec '" + Sandbox.JAVA_HOME + "/bin/java' \"$@\"", "echo started");
        Files.copy(Sandbox.JAVA_HOME.resolve("release"), java.resolve("release"));
        Sandbox many = makingGoodOnes().with("JAVA_HOME", java);
        Outcome outcome = many.with("ADEM", adem.launcher())
                .launching(Path.of("/bin/sh"))
                .run("-c", "i=0; while [ $i -lt 30 ]; do \"$ADEM\" --version & i=$((i + 1)); done; wait");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).hasSize(30).containsOnly("started");
        many.awaitArchive();
        Files.createFile(home.resolve("real"));
        assertThat(usesArchive(many)).isTrue();
    }

    @Test
    void isMadeAfterSomebodyWasKilledWhileMakingIt() throws IOException {
        Files.writeString(lock(), deadProcess() + "\n");
        assertWorks(makingFalseOnes());
        assertThat(adem.awaitArchive().getFileName()).isEqualTo(good().getFileName());
    }

    /** What is just being made has the date of what it is made of, and waits for the disk with it. */
    @Test
    void nobodyTakesAwayWhatAnotherIsMaking() throws IOException {
        Files.writeString(lock(), ProcessHandle.current().pid() + "\n");
        Path draft = adem.cache().resolve(good().getFileName() + ".draft.1");
        Files.writeString(draft, "whole");
        Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        // The pipe is open as long as anybody is at work in the background.
        Outcome outcome = adem.with("ADEM", adem.launcher())
                .launching(Path.of("/bin/sh"))
                .run("-c", "\"$ADEM\" --version 9>&1 | cat");
        assertThat(outcome.err()).isEmpty();
        assertThat(draft).hasContent("whole");
    }

    @Test
    void isMadeWhereFoldersAreInTheWay() throws IOException {
        for (String ending : new String[] {"", ".key", ".lock"}) {
            Files.createFile(Files.createDirectories(adem.emptyCache().cache().resolve(good().getFileName() + ending))
                    .resolve("in it"));
            Sandbox quick = makingFalseOnes();
            assertWorks(quick);
            Path archive = quick.awaitArchive();
            assertThat(archive).isRegularFile().hasFileName(good().getFileName().toString());
            assertThat(Sandbox.key(archive)).isRegularFile();
        }
    }

    private Path lock() {
        return adem.emptyCache().cache().resolve(good().getFileName() + ".lock");
    }

    private Sandbox countingMakers(String then) {
        return adem.withMaker("echo made >>\"$HOME/makers\"", then);
    }

    private void awaitMakers(int count) {
        Path file = home.resolve("makers");
        Await.until("maker " + count, Await.PATIENCE, () -> lines(file) >= count, () -> "only " + lines(file));
        Await.until("end of it", Await.PATIENCE, () -> !cached(".lock"), () -> "it has the lock");
        assertThat(lines(file)).isEqualTo(count);
    }

    private boolean cached(String ending) {
        return adem.cached().stream().anyMatch(file -> file.toString().endsWith(ending));
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
        Path failed = adem.cache().resolve(good().getFileName() + ".failed");
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
}
