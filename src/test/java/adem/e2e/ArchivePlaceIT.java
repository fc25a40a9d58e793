package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wherever the cache is or is not, and whatever fits in it, adem starts. */
class ArchivePlaceIT extends ArchiveTest {

    /** Starts, waits until the attempt to make an archive has failed, starts again, and lists what is left. */
    private static final String TWICE = "\"$ADEM\" --version && "
            + "until set -- \"$XDG_CACHE_HOME\"/adem/start/*; [ $# = 1 ] && [ \"$1\" != \"${1%.failed}\" ]; do sleep 0.1; done && "
            + "\"$ADEM\" --version && ls \"$XDG_CACHE_HOME/adem/start\"";

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
        Outcome outcome = startedTwiceInAReadOnlyCache();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("adem ").hasLineCount(2);
        assertThat(outcome.code()).isZero();
        assertThat(adem.archives()).isEmpty();
    }

    @Test
    void isUsedWhereTheCacheCannotBeWritten() throws IOException {
        SharedArchive.into(adem);
        Path loaded = home.resolve("loaded.txt");
        adem = adem.with("ADEM_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded);
        assertThat(startedTwiceInAReadOnlyCache().code()).isZero();
        assertThat(loaded).content().contains("adem.cli.Cli source: shared objects file");
    }

    /** Root can write anywhere but in what is mounted to be read. */
    private Outcome startedTwiceInAReadOnlyCache() throws IOException {
        Path cache = Files.createDirectories(adem.cache());
        String twice = "\"$ADEM\" --version && \"$ADEM\" --version";
        if (isRoot()) {
            return mounted(
                    "--bind \"$XDG_CACHE_HOME\"", "/bin/mount -o remount,bind,ro \"$XDG_CACHE_HOME\" && " + twice);
        }
        assertThat(cache.toFile().setWritable(false)).isTrue();
        try {
            return shell(twice);
        } finally {
            assertThat(cache.toFile().setWritable(true)).isTrue();
        }
    }

    /** What Java makes is far larger than a file may be here. */
    @Test
    void isDoneWithoutWhereItIsTooLarge() {
        assertThat(shell("ulimit -f 2048 && \"$ADEM\" --version").out()).startsWith("adem ");
        Await.until(
                "failure",
                Sandbox.ARCHIVE_PATIENCE,
                this::hasFailed,
                () -> adem.cached().toString());
        assertWorks(adem);
        assertThat(hasFailed()).isTrue();
    }

    private boolean hasFailed() {
        return adem.cached().size() == 1 && adem.cached().get(0).toString().endsWith(".failed");
    }

    @Test
    void isDoneWithoutWhereTheDiskIsFull() throws IOException {
        assumeThat(isRoot()).as("only root can mount a small disk").isTrue();
        Files.createDirectories(adem.cache());
        adem = makingGoodOnes();
        Outcome outcome = mounted("-t tmpfs -o size=1m none", TWICE);
        assertThat(outcome.err()).isEmpty();
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.subList(0, 2)).allMatch(line -> line.startsWith("adem "));
        assertThat(lines.get(2)).endsWith(".failed");
        assertThat(outcome.code()).isZero();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private Outcome shell(String line) {
        return adem.with("ADEM", adem.launcher()).launching(Path.of("/bin/sh")).run("-c", line);
    }

    /** Runs a line with something mounted in the place of the cache, for it alone. */
    private Outcome mounted(String what, String line) {
        Path unshare = Path.of("/usr/bin/unshare");
        assumeThat(unshare).as("what mounts for one process alone").isExecutable();
        String mount = "/bin/mount " + what + " \"$XDG_CACHE_HOME\"";
        Sandbox apart = adem.with("ADEM", adem.launcher()).launching(unshare);
        assumeThat(apart.run("-m", "/bin/sh", "-c", mount).err())
                .as("mounting, which is not allowed in each container")
                .isEmpty();
        return apart.run("-m", "/bin/sh", "-c", mount + " && " + line);
    }
}
