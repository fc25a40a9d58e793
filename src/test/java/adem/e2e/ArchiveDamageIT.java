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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class archive that is damaged, old or of doubtful origin is made again, and does no harm until then. */
class ArchiveDamageIT extends ArchiveTest {

    @Test
    void isMadeAgainWhenOfAnotherDate() throws IOException {
        Path archive = plant(ArchiveDamageIT::garbage);
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now()));
        String bad = identity(archive);
        adem = makingGoodOnes();
        assertWorks(adem);
        awaitAnother(archive, bad);
        assertThat(archive).hasSameBinaryContentAs(good());
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(Files.getLastModifiedTime(good()));
        assertThat(usesArchive(adem)).isTrue();
    }

    private static byte[] garbage(byte[] archive) {
        Arrays.fill(archive, (byte) 0x5a);
        return archive;
    }

    /** Java may die of it once, and may write about that in the cache alone. */
    @Test
    void healsWhenItWasCutShortAndHasItsDate() throws IOException, InterruptedException {
        Path archive = plant(bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        String bad = identity(archive);
        adem = makingGoodOnes();
        startWhateverBecomesOfIt();
        assertWorks(adem);
        awaitNew(archive, bad);
        assertThat(usesArchive(adem)).isTrue();
        assertNothingElseIn(home);
    }

    /** What Java wrote while it died stays in the cache. */
    private static void awaitNew(Path archive, String than) {
        Await.until("new archive", Await.PATIENCE, () -> !identity(archive).equals(than), () -> "the bad one");
        Await.until("its key", Await.PATIENCE, () -> Files.exists(Sandbox.key(archive)), () -> "none");
    }

    /** What Java does with it, nobody can say; the next start is right. */
    @ParameterizedTest
    @ValueSource(ints = {61, 4099, 262_139})
    void doesNoHarmWhenBitsOfItAreFlipped(int distance) throws IOException, InterruptedException {
        Path archive = plant(bytes -> {
            for (int i = 4096; i < bytes.length; i += distance) {
                bytes[i] ^= 0x10;
            }
            return bytes;
        });
        String bad = identity(archive);
        adem = makingGoodOnes();
        startWhateverBecomesOfIt();
        boolean died = adem.cached().stream().anyMatch(file -> file.toString().contains(".run."));
        assertWorks(adem);
        if (died) {
            awaitNew(archive, bad);
            assertThat(usesArchive(adem)).isTrue();
        }
        assertNothingElseIn(home);
    }

    /** It may die, or hang and be ended as one ends what hangs. */
    private void startWhateverBecomesOfIt() throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder(adem.launcher().toString(), "--version")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        start.environment().clear();
        start.environment().putAll(adem.environment());
        Process java = start.start();
        if (!java.waitFor(10, TimeUnit.SECONDS)) {
            java.destroy();
        }
        if (!java.waitFor(2, TimeUnit.SECONDS)) {
            java.destroyForcibly().waitFor();
        }
    }

    /** A JVM that crashes leaves a file where it ran. */
    private static void assertNothingElseIn(Path home) {
        assertThat(home.toFile().list()).containsExactlyInAnyOrder(".local", "cache", "programs");
    }

    @Test
    void isMadeAgainAfterAStartThatDidNotGetFar() throws IOException {
        Path archive = plant(bytes -> bytes);
        String first = identity(archive);
        Files.createFile(archive.resolveSibling(archive.getFileName() + ".run." + deadProcess()));
        adem = makingGoodOnes();
        assertThat(usesArchive(adem)).isFalse();
        awaitAnother(archive, first);
        assertThat(usesArchive(adem)).isTrue();
    }

    /** Java refuses in silence; nothing but time tells. */
    @Test
    void isMadeAgainAfterAMonth() throws IOException {
        Path archive = plant(ArchiveDamageIT::garbage);
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
        Files.setLastModifiedTime(Sandbox.key(archive), then);
        String bad = identity(archive);
        adem = makingGoodOnes();
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
        adem = makingGoodOnes();
        assertThat(usesArchive(adem)).isFalse();
        awaitAnother(archive, planted);
        assertThat(usesArchive(adem)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(adem.cache())))
                .isEqualTo("rwx------");
    }

    @Test
    void isNotUsedWhenItIsSomebodyElses() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("only root can give files away")
                .isEqualTo("root");
        adem = adem.withMaker("exit 1");
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
        Files.setOwner(
                file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }
}
