package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where results cannot be written, or Java cannot be at home, that is one line. */
@Tag("jdk")
class OutputIT extends WarmTest {

    private Outcome shell(String line) {
        return Outcome.of(
                adem.folder(),
                adem.with("ADEM", adem.launcher()).environment(),
                List.of("bash", "-c", "set -o pipefail; " + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "routine list --json", "learn psoas", "completion", "breathe -n 1"})
    void aFullDiskAndAClosedStreamAreFailures(String typed) {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "only where there is a full device");
        Outcome full = shell("\"$ADEM\" " + typed + " >/dev/full");
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err()).isEqualTo("adem: cannot write: No space left on device\n");
        Outcome closed = shell("\"$ADEM\" " + typed + " >&-");
        assertThat(closed.code()).isEqualTo(1);
        assertThat(closed.err()).startsWith("adem: cannot write: ").hasLineCount(1);
    }

    @Test
    void whoReadsNoFurtherIsNobodysFault() {
        Outcome outcome = shell("\"$ADEM\" learn --list | head -1");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    /** Charsets that can only be read, and a locale that is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"zh_CN.ISO-2022-CN", "ja_JP.x-JISAutoDetect", "xx_XX.nonsense", "nl_NL.UTF-8"})
    void everyLocaleShowsLetters(String locale) {
        Outcome outcome = adem.with("LC_ALL", locale).run("breathe", "--list", "--lang", "nl");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Lange uitademing");
    }

    /** The usual home of a service. */
    @Test
    void aHomeThatIsNoFolderIsEnough() {
        Sandbox service = adem.with("HOME", "/dev/null").without("XDG_CONFIG_HOME");
        for (String typed : List.of("--version", "--help", "learn psoas", "routine list")) {
            Outcome outcome = service.run(typed.split(" "));
            assertThat(outcome.err()).as(typed).isEmpty();
            assertThat(outcome.code()).isZero();
        }
    }

    /** Reading the kernel's messages would wait for the next one. */
    @Test
    void settingsThatNeverEndAreNotWaitedFor() throws IOException {
        Path folder = Files.createDirectories(home.resolve("config/adem"));
        Path file = folder.resolve("config.properties");
        for (String device : List.of("/proc/kmsg", "/dev/zero", "/dev/tty")) {
            Files.createSymbolicLink(file, Path.of(device));
            assertThat(adem.run("--version").err()).as(device).isEmpty();
            assertThat(adem.run("learn", "psoas").err()).as(device).isEmpty();
            Files.delete(file);
        }
    }

    /** Even where the trace is asked for, the line comes last. */
    @Test
    void aMissingLibraryIsOneLine() throws IOException {
        Path copy = Programs.copy(home.resolve("half"));
        try (var jars = Files.list(copy.resolve("lib"))) {
            for (Path jar :
                    jars.filter(file -> file.toString().contains("picocli")).toList()) {
                Files.delete(jar);
            }
        }
        Outcome outcome =
                adem.withoutCache().launching(copy.resolve("bin/adem")).run("--version");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("adem: ").hasLineCount(1).doesNotContain("\tat ");
    }
}
