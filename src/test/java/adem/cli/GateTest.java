package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

    /** Ctrl-D is no answer, and least of all one that begins something. */
    @ParameterizedTest
    @ValueSource(strings = {"", "y\ny\n"})
    void whoGoesAwayAtAGateStartsNothing(String typed) {
        Run run = start(typed, "release");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("adem: nothing was started\n");
        assertThat(run.out()).doesNotContain("step 1");
    }

    @Test
    void whoGoesAwayAtAnExportWritesNothing() {
        Run run = Run.answering(home, "", "routine", "export", "release", home + "/release.wav");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("adem: nothing was written\n");
        assertThat(home.resolve("release.wav")).doesNotExist();
    }

    @Test
    void noLeadsToSomethingGentler() {
        assertThat(start("n\n", "release").out()).contains("it is gentler", "Softening sequence: 8 steps");
    }

    /** The reader refuses such a file; a file that was right may have changed since. */
    @Test
    void aGateIsNeverPassedByWayOfAnother() throws IOException {
        String gate = "gate: {conditions: [I am well.], otherwise: soften}\n";
        String steps = "steps: [{title: Lie, do: Lie down., time: 30s}]\n";
        own("mine.yaml", "id: mine\ntitle: Mine\nposition: lying\n" + gate + steps);
        own(
                "soften.yaml",
                "id: soften\ntitle: Another\nposition: lying\n" + gate.replace("soften", "grounding") + steps);
        Run run = start("n\n", "mine");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("adem: soften asks something itself; nothing was started\n");
        assertThat(run.out()).doesNotContain("step 1", "gentler");
    }

    @Test
    void checkRefusesAGateThatLeadsToAnother() throws IOException {
        String file = "id: mine\ntitle: Mine\nposition: lying\n"
                + "gate: {conditions: [I am well.], otherwise: %s}\n"
                + "steps: [{title: Lie, do: Lie down., time: 30s}]\n";
        own("a.yaml", file.formatted("release"));
        own("b.yaml", file.formatted("soften nosuch"));
        own("c.yaml", file.formatted("pelvic-floor relax-only"));
        assertThat(Run.in(home, "routine", "check", "a").err())
                .contains("a.yaml:4:45: \"release\" asks something itself");
        assertThat(Run.in(home, "routine", "check", "b").err()).contains("b.yaml:4:45: unknown variant \"nosuch\"");
        assertThat(Run.in(home, "routine", "check", "c").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"grounding", "GROUNDING", "gronden", "Grounding", "6"})
    void aRoutineIsChosenByAnythingThatIsSeen(String answer) {
        Run run = start(answer + "\n");
        assertThat(run.out())
                .contains("  6  grounding          Grounding                             1:31   standing")
                .contains("Which one? A number or a name: ")
                .contains("Grounding: 3 steps");
    }

    @Test
    void anAnswerThatIsNoneIsAskedAgain() {
        Run run = start("99\nxyz\ngrounding\n");
        assertThat(run.err())
                .contains("\"99\" is not among them; type a number from 1 to 21", "\"xyz\" is not among them");
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
                .contains("soften             My own                                0:30   sitting")
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
