package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages of {@code mvn package -Pdist}, each tried where there is no Java. */
@Tag("dist")
class DistIT {

    private static final Path DIST = Sandbox.PROGRAM.resolveSibling("dist");
    private static final String VERSION = System.getProperty("adem.version");

    @TempDir
    Path home;

    private Sandbox adem;

    @BeforeEach
    void moveIn() {
        adem = Sandbox.in(home).without("JAVA_HOME").emptyCache();
    }

    private static Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).as(ending).hasSize(1);
            return found.get(0);
        }
    }

    private static Path withRuntime() throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            return files.filter(file -> file.getFileName().toString().matches("adem-.*-[a-z]+-[a-z0-9]+\\.tar\\.gz"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Runs one of this machine's programs. */
    private Outcome tool(String... command) {
        return Outcome.of(home, Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C.UTF-8"), List.of(command));
    }

    private Sandbox unpacked(Path archive) throws IOException {
        return unpacked(archive, home.resolve("my %p, é"));
    }

    private Sandbox unpacked(Path archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        Outcome outcome = tool("tar", "-xzf", archive.toString(), "-C", folder.toString());
        assertThat(outcome.code()).as("%s", outcome).isZero();
        String name = archive.getFileName().toString().replace(".tar.gz", "");
        return adem.launching(folder.resolve(name).resolve("bin/adem"));
    }

    private boolean firstStartIsQuick(Sandbox sandbox) throws IOException {
        Path loaded = home.resolve("loaded.txt");
        assertWorks(sandbox.with("ADEM_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded));
        return Files.readString(loaded).contains("adem.cli.Cli source: shared objects file");
    }

    private static void assertWorks(Sandbox sandbox) {
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("adem " + VERSION + " ").hasLineCount(1);
        assertThat(outcome.code()).isZero();
    }

    @Test
    void withItsRuntimeItNeedsNoJavaAndNoCacheToStartQuickly() throws IOException {
        Sandbox own = unpacked(withRuntime());
        assertThat(firstStartIsQuick(own.withoutCache())).isTrue();
        Outcome breathed = own.run("breathe", "-n", "1", "--settle", "0");
        assertThat(breathed.code()).as("%s", breathed).isZero();
        assertThat(own.cached()).isEmpty();
    }

    @Test
    void itsRuntimeComesBeforeAnyOtherJava() throws IOException {
        assertWorks(unpacked(withRuntime()).with("JAVA_HOME", "/nowhere"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn pijn op de borst",
                "learn diafragma --json",
                "learn why does my lower back hurt",
                "routine list --json",
                "routine poses --lang nl",
                "routine export ten-breaths session.wav",
                "routine export ten-breaths session.opus",
                "routine check new.yaml",
                "doctor",
                "help settings",
                "completion"
            })
    void theRuntimeHasAllThatIsUsed(String command) throws IOException {
        Files.writeString(
                home.resolve("new.yaml"),
                "id: new\ntitle: New\nlang: en\nposition: lying\nsteps:\n"
                        + "  - {title: Rest, do: Stay where you are., time: 2m}\n");
        Outcome outcome = unpacked(withRuntime()).run(command.split(" "));
        assertThat(outcome.code()).as("%s", outcome).isZero();
        assertThat(outcome.err()).doesNotContain("went wrong");
    }

    @Test
    void theRuntimeHearsSignals() throws IOException {
        Path java = unpacked(withRuntime()).launcher().resolveSibling("../runtime/bin/java");
        assertThat(tool(java.toString(), "--list-modules").out().replaceAll("@[^\n]*", ""))
                .isEqualTo("java.base\njdk.unsupported\n");
    }

    /** As {@code cp -r} leaves it. Java 17 makes none where the name of a folder has to be encoded in an address. */
    @Test
    void copiedWithoutItsDatesItMakesAnArchiveInTheCache() throws IOException {
        Sandbox own = unpacked(withRuntime(), home.resolve("plain"));
        try (Stream<Path> files = Files.list(own.launcher().resolveSibling("../lib"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            }
        }
        Files.setLastModifiedTime(
                own.launcher().resolveSibling("../lib/adem.jsa"), FileTime.fromMillis(1_100_000_000_000L));
        own.warmUp();
        assertThat(firstStartIsQuick(own)).isTrue();
    }

    @Test
    void withoutARuntimeItNeedsTheMachines() throws IOException {
        Sandbox plain = unpacked(DIST.resolve("adem-" + VERSION + ".tar.gz"));
        Outcome outcome = plain.run("--version");
        assertThat(outcome.err()).contains("install Java 17");
        assertWorks(plain.with("JAVA_HOME", Sandbox.JAVA_HOME).withMaker("exit 1"));
    }

    @Test
    void theDebianPackageComesAndGoes() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg")), "no dpkg here");
        Path root = home.resolve("root");
        Files.createDirectories(root.resolve("var/lib/dpkg/info"));
        Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
        Files.write(root.resolve("var/lib/dpkg/status"), new byte[0]);
        String[] dpkg = {"dpkg", "--root=" + root, "--force-depends,not-root,bad-path", "--log=/dev/null"};
        Outcome installed =
                tool(Stream.concat(Stream.of(dpkg), Stream.of("-i", only(".deb").toString()))
                        .toArray(String[]::new));
        assertThat(installed.code()).as("%s", installed).isZero();
        assertThat(firstStartIsQuick(adem.launching(root.resolve("usr/bin/adem"))))
                .isTrue();
        assertThat(root.resolve("usr/share/doc/adem/copyright")).isNotEmptyFile();
        Outcome removed =
                tool(Stream.concat(Stream.of(dpkg), Stream.of("-r", "adem")).toArray(String[]::new));
        assertThat(removed.code()).as("%s", removed).isZero();
        assertThat(root.resolve("usr")).doesNotExist();
    }

    @Test
    void everyPackageHasItsChecksum() throws IOException, NoSuchAlgorithmException {
        List<String> lines = Files.readAllLines(DIST.resolve("SHA256SUMS"));
        for (String line : lines) {
            byte[] bytes = Files.readAllBytes(DIST.resolve(line.replaceAll(".* \\*?", "")));
            assertThat(line)
                    .startsWith(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        assertThat(lines.size()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adem.rb", "adem.json", "PKGBUILD", "flake.nix", "jbang-catalog.json"})
    void packageManagersAreToldTheVersionAndTheChecksum(String name) throws IOException {
        String file = Files.readString(DIST.resolve(name));
        String packed = name.startsWith("jbang") ? ".jar" : ".tar.gz";
        String sum = Files.readAllLines(DIST.resolve("SHA256SUMS")).stream()
                .filter(line -> line.endsWith("adem-" + VERSION + packed))
                .map(line -> line.substring(0, 64))
                .findFirst()
                .orElseThrow();
        assertThat(file).contains(VERSION).contains(sum).doesNotContainPattern("@[A-Z_0-9]+@");
    }
}
