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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked before a session, a line at a time. */
class GateTest {

    @TempDir
    Path home;

    private Run start(String typed, String... more) {
        String[] command = new String[more.length + 3];
        command[0] = "routine";
        command[1] = "start";
        command[2] = "--hands-free";
        System.arraycopy(more, 0, command, 3, more.length);
        return Run.answering(home, typed, command);
    }

    private void own(String file, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve(".config/adem/routines")).resolve(file), text);
    }

    private static final int QUESTIONS = 19;

    private Run release(String typed, String... more) {
        String[] command = new String[more.length + 1];
        command[0] = "release";
        System.arraycopy(more, 0, command, 1, more.length);
        return start(typed, command);
    }

    private static String no(int times) {
        return "n\n".repeat(times);
    }

    @Test
    void eachQuestionIsAskedByItself() {
        Run run = release(no(2));
        assertThat(run.out()).isEqualTo("""
                        Release (TRE-inspired)

                        This is not for everyone, so there are some health questions first.
                        Answer n or y; q leaves. It only starts if every answer is no.

                        1 of 19: Are you in a crisis right now? [y/n] \
                        2 of 19: Do you have psychosis or mania? [y/n] \
                        3 of 19: Do you have severe depression? [y/n]\s
                        """);
        assertThat(run.err()).isEqualTo("adem: nothing was started\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void eachQuestionIsAskedInDutch() {
        assertThat(release(no(1), "--lang", "nl").out()).isEqualTo("""
                        Ontladen (lijkt op TRE)

                        Dit is niet voor iedereen. Daarom vraag ik eerst naar je gezondheid.
                        Antwoord n of j; q stopt. Het begint alleen als elk antwoord nee is.

                        1 van 19: Zit je nu in een psychische crisis? [j/n] \
                        2 van 19: Heb je een psychose of een manie? [j/n]\s
                        """);
    }

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

    /** Psychosis, depression, feeling unsafe, trauma and dissociation as well. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aCrisisIsToldWhomToCallBeforeAnythingIsOffered(int before) {
        Run run = release(no(before) + "y\n\n");
        assertThat(run.out()).endsWith("""
                        [y/n]\s
                        Call 112 if you are in danger now. If you are thinking about ending your
                        life, or are afraid you may hurt yourself or someone else, call 113 or
                        0800-0113 in the Netherlands, or 1813 in Flanders, day or night. Anywhere
                        else, call your local emergency number or find a helpline at
                        findahelpline.com.

                        In that case, Release (TRE-inspired) is not suitable for you.
                        Would you like to do Grounding now (1:54)? [y/N] Nothing was started.
                        """);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    /** Before anything is offered: whoever may have a clot needs a doctor first. */
    @ParameterizedTest
    @CsvSource({"release, 12", "shaking, 12"})
    void aSwollenCalfIsToldToCallADoctor(String routine, int before) {
        String out = start(no(before) + "y\nn\n", routine).out();
        assertThat(out.replace('\n', ' '))
                .containsSubsequence(
                        "swollen or painful calf? [y/n] ",
                        "Call your doctor today if one calf or leg is swollen",
                        "Do not exercise or massage that leg.",
                        "is not suitable",
                        "Would you like");
        assertThat(start("n\n", routine).out()).doesNotContain("Call your doctor today");
    }

    @Test
    void aCrisisIsToldWhomToCallInDutch() {
        assertThat(release("ja\nnee\n", "--lang", "nl").out()).endsWith("""
                        [j/n]\s
                        Denk je aan zelfdoding, of ben je bang dat je jezelf of een ander iets
                        aandoet? Bel 112 als er nu gevaar is. Praten kan dag en nacht: bel in
                        Nederland 113 of 0800-0113, in Vlaanderen 1813. Ben je ergens anders? Bel
                        het alarmnummer van dat land.

                        Dan is Ontladen (lijkt op TRE) niet geschikt voor je.
                        Wil je nu Gronden doen (1:54)? [j/N] Er is niets begonnen.
                        """);
    }

    @Test
    void groundingAfterTheNumbersStartsWhenItIsWanted() {
        Run run = release("y\ny\n");
        assertThat(run.out()).containsSubsequence("0800-0113", "Grounding now (1:54)? [y/N] ", "Grounding: 3 steps");
        assertThat(run.code()).isZero();
        assertThat(release("y\n").err()).isEqualTo("adem: nothing was started\n");
    }

    /** Whom to call is told even where what would be offered is broken. */
    @Test
    void theNumbersDoNotDependOnAFile() throws IOException {
        own("grounding.yaml", "id: grounding\n");
        Run run = release("y\ny\n");
        assertThat(run.out())
                .contains("0800-0113 in the Netherlands, or 1813 in Flanders")
                .doesNotContain("step 1");
        assertThat(run.code()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"y, 0", "ja, 0", "'', -1", "n, -1", "q, -1", "perhaps, -1"})
    void aHeartDiseaseIsOfferedSomethingGentler(String answer, int started) {
        Run run = release(no(8) + "y\n" + answer + "\n");
        assertThat(run.out())
                .contains("9 of 19: Do you have heart disease? [y/n] \n"
                        + "In that case, Release (TRE-inspired) is not suitable for you.\n"
                        + "Would you like to do Softening sequence instead (25:11)? [y/N] ")
                .doesNotContain("112");
        assertThat(run.out().contains("Softening sequence: 8 steps")).isEqualTo(started == 0);
        assertThat(run.out().endsWith("Nothing was started.\n")).isEqualTo(started != 0);
        assertThat(run.code()).isZero();
    }

    @Test
    void aHeartDiseaseIsOfferedSomethingGentlerInDutch() {
        assertThat(release(no(8) + "j\nn\n", "--lang", "nl").out()).endsWith("""
                        9 van 19: Heb je een hartziekte? [j/n]\s
                        Dan is Ontladen (lijkt op TRE) niet geschikt voor je.
                        Wil je in plaats daarvan Verzachtreeks doen (25:11)? [j/N] Er is niets begonnen.
                        """);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "y, true", "q, false", "n, false", "perhaps, false"})
    void whoIsPregnantIsOfferedToRestOnTheSide(String answer, boolean started) {
        Run run = release(no(13) + "y\n" + answer + "\n");
        assertThat(run.out())
                .contains("14 of 19: Are you pregnant? [y/n] \n"
                        + "In that case, Release (TRE-inspired) is not suitable for you.\n"
                        + "What you can do instead: ")
                .contains("(12:01).\n")
                .contains("Press Enter to begin, or q to leave: ");
        assertThat(run.out().contains("Side-lying rest: ")).isEqualTo(started);
        assertThat(run.out().endsWith("leave: Nothing was started.\n")).isEqualTo(!started);
        assertThat(run.code()).isZero();
    }

    /** Everything else has been answered no by then. */
    @Test
    void highBloodPressureIsOfferedTheWayWithoutTheWall() {
        Run run = release(no(18) + "y\n\n");
        assertThat(run.out())
                .contains("In that case, Release (TRE-inspired) is not suitable for you in this form.\n"
                        + "What you can do instead: Release (TRE-inspired) (without the wall, ")
                .contains(": 11 steps")
                .doesNotContain("Slide down a little", "Come up,");
        assertThat(run.code()).isZero();
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
    void painInThePelvisIsOfferedLettingGo() {
        Run run = start("n\ny\ny\n", "pelvic-floor");
        assertThat(run.out())
                .contains("2 of 3: Do you leak pee or poo?", "instead (letting go\nonly, 4:50)? [y/N] ", ": 5 steps");
        assertThat(start(no(3), "pelvic-floor").out()).contains(": 6 steps");
    }

    @Test
    void shakingAsksWhatItNeedsToKnow() {
        assertThat(start(no(18), "shaking").out()).contains("18 of 18: Are you under eighteen?", ": 6 steps");
        assertThat(start(no(8) + "y\nn\n", "shaking").out()).contains("do Grounding instead (1:54)? [y/N] ");
    }

    @Test
    void whereNobodyCanAnswerTheQuestionsAreTold() {
        Run run = Run.in(home, "routine", "start", "release");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("- Are you in a crisis right now?\n").doesNotContain("step 1");
        assertThat(run.out().split("\n- "))
                .hasSize(QUESTIONS)
                .allMatch(question -> question.strip().endsWith("?"));
        assertThat(run.err())
                .isEqualTo(
                        "adem: release only starts if every answer is no; --accept-cautions says in advance that it is\n");
        assertThat(Run.in(home, "--lang", "nl", "routine", "start", "release").err())
                .isEqualTo("adem: release begint pas als je op elke vraag nee zegt; met --accept-cautions zeg je"
                        + " vooraf dat elk antwoord nee is\n");
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

    /** The reader refuses such a file; a file that was right may have changed since. */
    @Test
    void aGateIsNeverPassedByWayOfAnother() throws IOException {
        String gate = "gate: {questions: [Are you ill?], otherwise: soften}\n";
        String steps = "steps: [{title: Lie, do: Lie down., time: 30s}]\n";
        own("mine.yaml", "id: mine\ntitle: Mine\nposition: lying\n" + gate + steps);
        own(
                "soften.yaml",
                "id: soften\ntitle: Another\nposition: lying\n" + gate.replace("soften", "grounding") + steps);
        Run run = start("y\ny\n", "mine");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("adem: soften has questions of its own; nothing was started\n");
        assertThat(run.out()).doesNotContain("step 1", "instead");
    }

    /** What comes after the numbers to call may not ask either. */
    @Test
    void aRoutineInThePlaceOfGroundingDoesNotComeAfterTheNumbers() throws IOException {
        String file = "id: grounding\ntitle: Mine\nposition: lying\n"
                + "gate: {questions: [Are you ill?], otherwise: %s}\n"
                + "steps: [{title: Lie, do: Lie down., time: 30s}]\n";
        own("grounding.yaml", file.formatted("crisis"));
        assertThat(Run.in(home, "routine", "check", "grounding").err())
                .contains("\"grounding\" has questions of its own");
        own("grounding.yaml", file.formatted("soften"));
        Run run = release("y\ny\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("0800-0113").doesNotContain("step 1");
        assertThat(run.err()).isEqualTo("adem: grounding has questions of its own; nothing was started\n");
    }

    @Test
    void checkRefusesAGateThatLeadsToAnother() throws IOException {
        String file = "id: mine\ntitle: Mine\nposition: lying\n"
                + "gate: {questions: [Are you ill?], otherwise: %s}\n"
                + "steps: [{title: Lie, do: Lie down., time: 30s}]\n";
        own("a.yaml", file.formatted("release"));
        own("b.yaml", file.formatted("soften nosuch"));
        own("c.yaml", file.formatted("pelvic-floor relax-only"));
        assertThat(Run.in(home, "routine", "check", "a").err())
                .contains("a.yaml:4:46: \"release\" has questions of its own");
        assertThat(Run.in(home, "routine", "check", "b").err()).contains("b.yaml:4:46: unknown variant \"nosuch\"");
        assertThat(Run.in(home, "routine", "check", "c").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"grounding", "GROUNDING", "gronden", "Grounding", "1"})
    void aRoutineIsChosenByAnythingThatIsSeen(String answer) {
        Run run = start(answer + "\n");
        assertThat(run.out())
                .containsPattern("  1  grounding +1:54   Grounding +standing\n +to feel present again\n")
                .contains("Which one? A number or a name: ")
                .contains("Grounding: 3 steps");
    }

    @Test
    void anAnswerThatIsNoneIsAskedAgain() {
        Run run = start("99\nxyz\ngrounding\n");
        assertThat(run.err())
                .contains("\"99\" is not in the list; type a number from 1 to 21", "\"xyz\" is not in the list");
        assertThat(run.out()).contains("Grounding: 3 steps");
    }

    @Test
    void threeAnswersAreEnough() {
        Run run = start("99\nxyz\n0\ngrounding\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).endsWith("adem: which routine? see adem routine list\n");
        assertThat(run.out()).doesNotContain("3 steps");
    }

    @Test
    void whoGoesAwayChoosesNothing() {
        Run run = start("");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("adem: nothing was started\n");
    }

    @Test
    void ownRoutinesCanBeChosen() throws IOException {
        own(
                "soften.yaml",
                "id: soften\ntitle: My own\nposition: sitting\nsteps: [{title: Lie, do: Lie down., time: 30s}]\n");
        assertThat(start("my own\n").out())
                .containsPattern("soften +0:40   My own +sitting\n +\\(yours, in place of adem's\\)\n")
                .contains("My own: 1 step");
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
