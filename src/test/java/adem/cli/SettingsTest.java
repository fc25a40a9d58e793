package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The time-out stands for ever: some of these files could keep a reader waiting. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SettingsTest {

    /** What answers whatever the settings say. */
    private static final List<String> ALWAYS = List.of("--help", "--version", "help", "completion", "breathe --help");

    /** What only reads, and uses the language. */
    private static final List<String> READING =
            List.of("learn psoas", "routine list", "routine show soften", "routine poses face-front", "");

    /** What is a session or a file of one. */
    private static final List<String> SESSIONS =
            List.of("breathe -n 1", "routine start grounding", "breathe -n 1 --export x.nonsense");

    @TempDir
    Path home;

    private Path file() {
        return home.resolve(".config/adem/config.properties");
    }

    private Run run(String typed) {
        return Run.with(home, Map.of("PATH", home.toString()), typed.isEmpty() ? new String[0] : typed.split(" "));
    }

    private void assertOnlySessionsStop(String complaint) {
        ALWAYS.forEach(typed -> assertThat(run(typed).err()).as(typed).isEmpty());
        ALWAYS.forEach(typed -> assertThat(run(typed).code()).as(typed).isZero());
        READING.forEach(typed -> assertThat(run(typed).err()).as(typed).isEmpty());
        READING.forEach(typed -> assertThat(run(typed).code()).as(typed).isZero());
        for (String typed : SESSIONS) {
            Run run = run(typed);
            assertThat(run.code()).as(typed).isEqualTo(2);
            assertThat(run.err()).as(typed).isEqualTo("adem: " + file() + complaint + "\n");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void givesDefaultsToEveryOption() throws IOException {
        Run.config(
                home, "# mine", "lang = nl", "breathe.pattern = 5-5", "breathe.breaths = 2", "breathe.no-count = true");
        assertThat(Run.in(home, "breathe").out())
                .startsWith("Ademen: 2 ademhalingen, 5 s in, 5 s uit")
                .contains("\nAdem uit\n");
    }

    @Test
    void whatIsTypedComesFirst() throws IOException {
        Run.config(home, "lang = nl", "breathe.for = 5m", "breathe.pattern = box");
        assertThat(Run.in(home, "breathe", "4-6", "-n", "1", "--lang", "en").out())
                .startsWith("Breathing: 1 breath,");
    }

    /** Where both are set, the command's own counts, whichever comes first. */
    @Test
    void aGeneralSettingGivesWayToTheCommandsOwn() throws IOException {
        Run.config(home, "no-count = true");
        assertThat(run("breathe -n 1").out()).contains("\nBreathe out: long");
        assertThat(run("routine start grounding").out()).doesNotContain("Breathe out, ");
        Run.config(home, "breathe.no-count = false", "no-count = true");
        assertThat(run("breathe -n 1").out()).contains("\nBreathe out, 6 s");
        assertThat(run("routine start grounding").out()).doesNotContain("Breathe out, ");
        Run.config(home, "settle = 0");
        assertThat(run("breathe -n 1").out()).doesNotContain("Settle");
        Run.config(home, "view = nonsense", "breathe.view = none");
        assertThat(run("breathe -n 1").code()).isZero();
        Run.config(home, "view = nonsense");
        assertThat(run("breathe -n 1").err()).contains(":1: view: \"nonsense\" is not valid");
    }

    /** What asks for something once is not set for good. */
    @Test
    void whatIsAskedOnceCannotBeSet() throws IOException {
        for (String key : List.of("routine.start.accept-cautions", "learn.json", "breathe.export", "breathe.list")) {
            Run.config(home, key + " = true");
            assertThat(run("breathe -n 1").err()).contains(":1: " + key + ": unknown setting");
        }
        Run.config(home, "learn.json = true", "routine.start.accept-cautions = true");
        assertThat(run("learn psoas").out()).startsWith("Psoas\n");
    }

    @Test
    void xdgSaysWhereItIs() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("x/adem"));
        Files.writeString(elsewhere.resolve("config.properties"), "lang=nl\n");
        Run run = Run.with(home, Map.of("XDG_CONFIG_HOME", home.resolve("x").toString()));
        assertThat(run.out()).contains("ademt rustig met je mee");
    }

    @Test
    void aMistakeIsToldWithFileAndLine() throws IOException {
        Run.config(home, "# mine", "", "breathe.settle = soon");
        Run run = Run.in(home, "breathe");
        assertThat(run.err())
                .isEqualTo("adem: " + file() + ":3: breathe.settle: \"soon\" is not valid; choose 0 to 120 seconds\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void anUnknownKeyOffersTheNearest() throws IOException {
        Run.config(home, "breathe.breath = 3");
        assertOnlySessionsStop(":1: breathe.breath: unknown setting; did you mean breathe.breaths?");
        Run.config(home, "# mine", "what.on.earth = 3");
        assertOnlySessionsStop(":2: what.on.earth: unknown setting; see adem help settings");
    }

    @Test
    void aLongKeyIsShownShortened() throws IOException {
        Run.config(home, "k".repeat(60_000) + " = 3");
        assertThat(run("breathe -n 1").err())
                .contains("kkkk")
                .contains("unknown setting")
                .hasSizeLessThan(400);
    }

    @Test
    void aFlagIsTrueOrFalse() throws IOException {
        Run.config(home, "breathe.plain = maybe");
        assertThat(Run.in(home, "breathe").err())
                .isEqualTo("adem: " + file()
                        + ":1: breathe.plain: \"maybe\" is not valid; possible values: true, false\n");
        Run.config(home, "no-pager = maybe");
        assertThat(run("learn psoas").err())
                .isEqualTo("adem: " + file() + ":1: no-pager: \"maybe\" is not valid; possible values: true, false\n");
    }

    /** Who only asks for help still gets it. */
    @Test
    void anUnknownLanguageIsAMistakeWhereItIsUsed() throws IOException {
        Run.config(home, "lang = fr");
        for (String typed : List.of("breathe", "learn psoas", "routine list", "")) {
            assertThat(run(typed).err())
                    .isEqualTo("adem: " + file() + ":1: lang: \"fr\" is not valid; possible values: nl, en\n");
        }
        ALWAYS.forEach(typed -> assertThat(run(typed).code()).as(typed).isZero());
    }

    /** Notepad begins a file with it. */
    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
        Run.config(home, "\uFEFFlang = nl");
        assertThat(run("").out()).contains("ademt rustig met je mee");
        assertThat(run("breathe -n 1").code()).isZero();
    }

    @Test
    void nothingIsPutInThePlaceOfWords() throws IOException {
        Run.config(home, "volume = ${typo}");
        assertThat(run("breathe -n 1").err())
                .isEqualTo("adem: " + file() + ":1: volume: \"${typo}\" is not valid; choose 0 to 100\n");
    }

    @Test
    void whatIsNoTextStopsSessionsOnly() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
        assertOnlySessionsStop(": cannot read this: it is not UTF-8 text");
        Files.write(file(), "lang = nl".getBytes(StandardCharsets.UTF_16));
        assertOnlySessionsStop(": cannot read this: it is not UTF-8 text");
        Files.write(file(), new byte[70_000]);
        assertOnlySessionsStop(": cannot read this: the file is too large");
        Files.writeString(file(), "# mine\nlang = en\nnote = \\u12\n");
        assertOnlySessionsStop(":3: \\u needs four hexadecimal digits after it");
    }

    @Test
    void whatIsNoFileStopsSessionsOnly() throws Exception {
        Files.createDirectories(file());
        assertOnlySessionsStop(": cannot read this: it is not an ordinary file");
        Files.delete(file());
        Files.createSymbolicLink(file(), Path.of("/dev/zero"));
        assertOnlySessionsStop(": cannot read this: it is not an ordinary file");
        Files.delete(file());
        Process fifo = new ProcessBuilder("mkfifo", file().toString()).start();
        assertThat(fifo.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertOnlySessionsStop(": cannot read this: it is not an ordinary file");
        Files.delete(file());
        Files.createSymbolicLink(file(), file());
        ALWAYS.forEach(typed -> assertThat(run(typed).code()).as(typed).isZero());
        assertThat(run("breathe -n 1").err())
                .startsWith("adem: " + file() + ": cannot read this: ")
                .doesNotContain("Exception");
    }

    /** The usual home of a service. */
    @Test
    void aHomeThatIsNoFolderIsOneWithoutSettings() {
        for (String elsewhere : List.of("/dev/null", "/nonexistent", "relative", "")) {
            Run run = Run.with(home, Map.of("HOME", elsewhere, "PATH", ""), "breathe", "-n", "1");
            assertThat(run.err()).as(elsewhere).isEmpty();
            assertThat(run.code()).isZero();
        }
    }
}
