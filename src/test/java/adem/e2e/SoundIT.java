package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever there is or is not to play with, the session goes on, on time; and what plays is gone afterwards. */
class SoundIT extends SoundTest {

    /** Two seconds of breathing, three to end. */
    private static final String BREATHE = "\"$ADEM\" breathe --settle 0 -n 2 0.5-0.5";

    private static final String TONES = BREATHE + " --sound tones";
    /** Six seconds, and three: also on a slow machine, which begins to play late, there is enough left to play. */
    private static final String LONGER = "\"$ADEM\" breathe --settle 0 -n 6 0.5-0.5 --sound tones";
    /** As a player of files, which takes a while. */
    private static final String COPIES = "echo $$ >>\"$HOME/started\"; cp \"$1\" \"$HOME/clip$$.wav\"; exec sleep 3";

    @Test
    void withoutAPlayerTheBellRingsForWhoAskedForSound() {
        try (Pty asked = another("asked").around(TONES + " --plain");
                Pty screen = another("screen").around(TONES);
                Pty silent = another("silent").around(BREATHE);
                Pty bell = another("bell").withProgram("paplay", PLAYS).around(BREATHE + " --sound bell")) {
            assertEndsWellWith(asked, "No player");
            assertThat(asked.transcript().text())
                    .containsPattern("(?s)(Breathe in[^\\a]*\\aBreathe out[^\\a]*\\a\\a){2}Now breathe");
            assertEndsWellWith(screen, "No player");
            // In once, out twice, each of two breaths, and three times for another step.
            assertThat(rings(screen)).isEqualTo(9);
            assertEndsWellWith(silent, "");
            assertThat(rings(silent)).isZero();
            assertEndsWellWith(bell, "");
            assertThat(rings(bell)).isEqualTo(9);
            assertThat(home.resolve("bell/started")).doesNotExist();
        }
    }

    @Tag("jdk")
    @Test
    void playersThatFailAreToldOnceAndTheSessionEndsOnTime() {
        Sandbox failing = another("failing").withProgram("paplay", FAILS);
        Sandbox hanging = another("hanging").withProgram("paplay", HANGS);
        Sandbox killed = another("killed").withProgram("paplay", PLAYS);
        try (Pty one = failing.around(LONGER);
                Pty two = hanging.around(LONGER);
                Pty three = killed.around(LONGER)) {
            three.await("sound", () -> played(killed) > 20_000);
            players(killed).forEach(ProcessHandle::destroyForcibly);
            assertEndsWellWith(one, "Sound lost");
            assertEndsWellWith(two, "Sound lost");
            assertEndsWellWith(three, "Sound lost");
            for (Pty pty : List.of(one, two, three)) {
                assertThat(pty.transcript().text()).contains("Done: 6 breaths in 0:06");
                assertThat(rings(pty)).isPositive();
            }
            Stream.of(failing, hanging, killed).forEach(SoundTest::assertStartedAndGone);
        }
    }

    @Test
    void aPlayerThatCannotMakesWayForOneThatCan() {
        Sandbox both = another("both").withProgram("pw-play", FAILS).withProgram("aplay", PLAYS);
        Sandbox ssh = another("ssh").with("SSH_CONNECTION", "a 1 b 2").withProgram("paplay", PLAYS);
        try (Pty pty = both.around(LONGER);
                Pty remote = ssh.around(BREATHE);
                Pty piped = another("piped").withProgram("paplay", PLAYS).around(BREATHE + " | cat")) {
            assertEndsWellWith(pty, "");
            assertThat(rings(pty)).isZero();
            // Nine seconds of sound, without what it took to get there.
            assertThat(played(both)).isGreaterThan(3 * 48_000);
            assertStartedAndGone(both);
            assertEndsWellWith(remote, "");
            assertEndsWellWith(piped, "");
            assertThat(ssh.folder().resolve("started")).doesNotExist();
            assertThat(home.resolve("piped/started")).doesNotExist();
        }
    }

    /** How long they are together is for FileSinkTest to say, whose clock no machine is too slow for. */
    @Test
    void aPlayerOfFilesGetsFilesThatAreGoneAfterwards() throws IOException {
        Path drafts = Files.createDirectories(home.resolve("drafts"));
        Sandbox player = adem.with("TMPDIR", drafts).withProgram("afplay", COPIES);
        try (Pty pty = player.around(LONGER)) {
            pty.await("clip", () -> !lines(player, "started").isEmpty());
            assertThat(drafts).isNotEmptyDirectory();
            assertEndsWellWith(pty, "");
        }
        assertStartedAndGone(player);
        assertThat(drafts).isEmptyDirectory();
        assertThat(clips(player)).isNotEmpty().allMatch(seconds -> seconds > 0.1);
    }

    private static List<Double> clips(Sandbox sandbox) throws IOException {
        List<Double> seconds = new ArrayList<>();
        try (Stream<Path> files = Files.list(sandbox.folder())) {
            for (Path clip :
                    files.filter(file -> file.toString().endsWith(".wav")).toList()) {
                seconds.add(WavFile.read(clip).seconds());
            }
        }
        return seconds;
    }

    /** The launcher forbids the JVM to tell: it is started without. */
    @Test
    void noDesktopIsLoadedToPlay() throws IOException {
        Path log = home.resolve("classes");
        Sandbox playing = adem.withProgram("paplay", PLAYS);
        Outcome outcome = Outcome.of(
                home,
                playing.environment(),
                List.of(
                        Sandbox.JAVA_HOME + "/bin/java",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        Sandbox.PROGRAM.resolve("lib") + "/*",
                        "adem.Main",
                        "breathe",
                        "--settle",
                        "0",
                        "-n",
                        "1",
                        "0.5-0.5",
                        "--sound",
                        "tones"));
        assertThat(outcome.code()).as(outcome.toString()).isZero();
        assertThat(played(playing)).isPositive();
        assertThat(Files.readString(log))
                .contains(" adem.sound.backend.PcmSink ")
                .doesNotContain(" java.awt.", " sun.awt.", " javax.sound.", " com.sun.media.", " javax.swing.");
    }
}
