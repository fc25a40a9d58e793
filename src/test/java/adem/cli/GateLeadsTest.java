package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a yes leads, and that it never leads to another question. */
class GateLeadsTest extends GateRuns {

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
    void painInThePelvisIsOfferedLettingGo() {
        Run run = start("n\ny\ny\n", "pelvic-floor");
        assertThat(run.out())
                .contains("2 of 3: Do you leak pee or poo?", "instead (letting go\nonly, 4:50)? [y/N] ", ": 5 steps");
        assertThat(start(no(3), "pelvic-floor").out()).contains(": 6 steps");
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
}
