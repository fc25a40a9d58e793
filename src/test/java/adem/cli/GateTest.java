package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.sound.Stub;
import adem.sound.file.Wav;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked before a session, a line at a time. */
class GateTest extends GateRuns {

    @ParameterizedTest
    @ValueSource(strings = {"n", "nee", "no", "N", "Nee", "NO"})
    void onlyANoToEveryQuestionGoesOn(String no) {
        Run run = release((no + "\n").repeat(QUESTIONS));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Release (TRE-inspired): 15 steps");
        assertThat(release(no(QUESTIONS - 1)).out()).doesNotContain("step 1");
    }

    /** Ctrl-D is no answer, and least of all one that begins something. */
    @ParameterizedTest
    @ValueSource(strings = {"", "n\nn\n", "y\n", "n\ny\n", "\n\n\n", "n\n\n\n\n", "perhaps\n"})
    void whoGoesAwayOrSaysNothingStartsNothing(String typed) {
        Run run = release(typed);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("adem: nothing was started\n");
        assertThat(run.out()).doesNotContain("step 1");
    }

    @Test
    void anEmptyAnswerIsAskedTwiceAgain() {
        Run run = release("\n\nn\n");
        assertThat(run.out().split("1 of 19: ", -1)).hasSize(4);
        assertThat(run.out())
                .contains("Type n (no) or y (yes), or q to leave.\n1 of 19: ")
                .contains("2 of 19: ");
        assertThat(release("\n\n\n" + no(QUESTIONS)).out()).doesNotContain("2 of 19: ", "step 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q\n", "n\nQ\n", "n\nquit\n"})
    void whoLeavesHasNotFailed(String typed) {
        Run run = release(typed);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("[y/n] Nothing was started.\n").doesNotContain("step 1", "112");
    }

    @Test
    void theWayWithoutTheWallAsksAllTheOthers() {
        Run run = release(no(18), "--variant", "no-wall");
        assertThat(run.out()).contains("18 of 18: Are you under eighteen?", ": 11 steps");
        assertThat(release(no(17) + "y\n", "--variant", "no-wall").out()).doesNotContain("step 1");
    }

    @Test
    void anAnswerThatIsNoClearNoStops() {
        Run run = release("I think so\nn\n");
        assertThat(run.out())
                .contains("0800-0113", "That was not a clear no, so Release (TRE-inspired) will not start.")
                .doesNotContain("2 of 19", "step 1");
        assertThat(release("geen idee\nn\n", "--lang", "nl").out())
                .contains("0800-0113", "Dat was geen duidelijk nee. Dan begint Ontladen (lijkt op TRE) niet.");
    }

    @Test
    void shakingAsksWhatItNeedsToKnow() {
        assertThat(start(no(18), "shaking").out()).contains("18 of 18: Are you under eighteen?", ": 6 steps");
        assertThat(start(no(8) + "y\nn\n", "shaking").out()).contains("do Grounding instead (1:54)? [y/N] ");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'q\n', false", "'n\nq\n', false", "'y\n', true", "'\n\n\n', false"})
    void whoDeclinesAnExportWritesNothing(String typed, boolean crisis) {
        Run run =
                Run.answering(home, typed.replace("\\n", "\n"), "routine", "export", "release", home + "/release.wav");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("adem: nothing was written\n");
        assertThat(run.out().contains("0800-0113")).isEqualTo(crisis);
        assertThat(run.out()).doesNotContain("[y/N]");
        assertThat(home.resolve("release.wav")).doesNotExist();
    }

    @Test
    void anExportIsWrittenAfterANoToEveryQuestion() {
        String file = home + "/pelvic.wav";
        assertThat(Run.answering(home, no(3), "routine", "export", "pelvic-floor", file)
                        .code())
                .isZero();
        assertThat(home.resolve("pelvic.wav")).exists();
    }

    /** Without a screen of their own they have a page each; what stood there before can be scrolled back to. */
    @Test
    void onATerminalWithPagesTheQuestionsHaveOneOfTheirOwn() {
        Map<String, String> pages = Map.of("TERM", "xterm-256color");
        String fresh = "\n".repeat(24) + "\u001b[H\u001b[J";
        String[] export = {"routine", "export", "release", home + "/release.wav"};
        assertThat(Run.typing(home, pages, "q\n", export).out()).startsWith(fresh);
        Map<String, String> accessible = Map.of("TERM", "xterm-256color", "ACCESSIBLE", "1");
        assertThat(Run.typing(home, accessible, "q\n", export).out()).doesNotContain("\u001b[H");
    }

    @Test
    void whereLinesAreWantedThereAreLines() {
        Map<String, String> pages = Map.of("TERM", "xterm-256color");
        Map<String, String> accessible = Map.of("TERM", "xterm-256color", "ACCESSIBLE", "1");
        String[] start = {"routine", "start", "release"};
        assertThat(Run.typing(home, pages, "q\n", "routine", "start", "release", "--plain")
                        .out())
                .contains("1 of 19: ")
                .doesNotContain("\u001b[H");
        assertThat(Run.typing(home, accessible, "q\n", start).out())
                .contains("1 of 19: ")
                .doesNotContain("\u001b[H");
        assertThat(release("q\n").out()).doesNotContain("\u001b");
    }

    /** Whoever lets a voice guide has the questions read, each until it is answered; others have not. */
    @Test
    @Timeout(90)
    void aVoiceReadsTheQuestions() throws IOException {
        Path programs = Files.createDirectories(home.resolve("programs"));
        Stub.voice(programs, "espeak-ng", Wav.of(new short[] {9_000, -9_000}));
        Map<String, String> environment =
                Map.of("TERM", "dumb", "PATH", programs + ":/usr/bin:/bin", "TMPDIR", programs.toString());
        Path words = programs.resolve("words");
        InputStream whenRead = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                while (!Files.exists(words) || !Files.readString(words).endsWith("?")) {
                    Thread.onSpinWait();
                }
                return at < 2 ? "q\n".charAt(at++) : -1;
            }
        };
        Run run = Run.typing(home, environment, whenRead, "routine", "start", "release", "--sound", "voice");
        assertThat(run.code()).isZero();
        assertThat(words)
                .content()
                .startsWith("This is not for everyone, so there are some health questions first.")
                .endsWith("It only starts if every answer is no. Are you in a crisis right now?");
        Files.delete(words);
        Run.typing(home, environment, "q\n", "routine", "start", "release", "--sound", "tones");
        assertThat(words).doesNotExist();
    }

    /** What is typed is understood whole before anything is asked, printed or kept. */
    @ParameterizedTest
    @CsvSource({"--view, x", "--volume, 101", "--speed, 0", "--variant, nosuch"})
    void nothingIsRememberedOfWhatIsRefused(String option, String value) {
        Run run = start("y\n", "release", "--sound", "both", option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("adem: " + option + ": ");
        assertThat(run.out()).isEmpty();
        assertThat(home.resolve(".config/adem/config.properties")).doesNotExist();
    }
}
