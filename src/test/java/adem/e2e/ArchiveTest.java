package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** For tests of the class archive, which start from an empty cache. */
@Tag("jdk")
abstract class ArchiveTest {

    @TempDir
    Path home;

    Sandbox adem;

    @BeforeEach
    void moveIn() {
        adem = Sandbox.in(home);
    }

    static Path good() {
        return SharedArchive.file();
    }

    static void assertWorks(Sandbox sandbox) {
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("adem ").hasLineCount(1);
        assertThat(outcome.code()).isZero();
    }

    /** Runs; true where Java took the program's classes from an archive. */
    boolean usesArchive(Sandbox sandbox, String... before) throws IOException {
        Path loaded = Files.createTempFile("loaded", ".txt");
        try {
            Outcome outcome = sandbox.with("ADEM_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded)
                    .run(Stream.concat(Arrays.stream(before), Stream.of("--version"))
                            .toArray(String[]::new));
            assertThat(outcome.code()).as("%s", outcome).isZero();
            assertThat(outcome.out()).startsWith("adem ").hasLineCount(1);
            return Files.readString(loaded).contains("adem.cli.Cli source: shared objects file");
        } finally {
            Files.delete(loaded);
        }
    }

    static String identity(Path archive) {
        try {
            return Files.readAttributes(archive, "unix:ino,size,lastModifiedTime,ctime")
                    .toString();
        } catch (IOException problem) {
            return problem.toString();
        }
    }

    /** Puts the good archive, changed like this, in the place where it is looked for, with the date of the good one. */
    Path plant(UnaryOperator<byte[]> change) throws IOException {
        Path archive = adem.emptyCache().cache().resolve(good().getFileName());
        Files.write(archive, change.apply(Files.readAllBytes(good())));
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(good()));
        Files.copy(Sandbox.key(good()), Sandbox.key(archive));
        return archive;
    }

    void awaitAnother(Path archive, String than) {
        Await.until(
                "new archive",
                Sandbox.ARCHIVE_PATIENCE,
                () -> !identity(archive).equals(than),
                () -> "still the old one");
        adem.awaitArchive();
    }

    /** Where it is not about what Java makes, a good archive comes at once. */
    Sandbox makingGoodOnes() {
        return adem.withMaker("cp '" + good() + "' \"$draft\"");
    }

    /** Where it is not even about what is made: Java refuses it. */
    Sandbox makingFalseOnes() {
        return adem.withMaker("echo false >\"$draft\"");
    }

    static long deadProcess() throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", "exit").start();
        process.onExit().join();
        return process.pid();
    }
}
