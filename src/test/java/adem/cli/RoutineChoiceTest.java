package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which routine to start, asked where none is named. */
class RoutineChoiceTest extends GateRuns {

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
                .contains("\"99\" is not in the list; type a number from 1 to 23", "\"xyz\" is not in the list");
        assertThat(run.out()).contains("Grounding: 3 steps");
    }

    /** Behind the routines, with the day that begins. */
    @ParameterizedTest
    @CsvSource({"four-weeks-soft", "Vier-Weken-Zacht", "four weeks of softening", "22"})
    void aCourseIsChosenToo(String answer) {
        Run run = start(answer + "\n");
        assertThat(run.out())
                .contains(
                        "\n\nCourses, with an exercise for each day.\n 22  four-weeks-soft  Four weeks of softening, 28 days\n")
                .contains("Day 1 of 28: Constructive rest.\n");
        assertThat(start("23\n").out()).contains("Day 1 of 14:");
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
}
