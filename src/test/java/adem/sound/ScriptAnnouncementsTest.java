package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.PoseRef;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of what comes next, and of the end. */
class ScriptAnnouncementsTest extends ScriptedSteps {

    @Test
    void onlyAnotherPoseOrAnotherSideIsAnnounced() {
        assertThat(said(timeline(timed(A, 20), timed(A, 20)), Language.EN, false))
                .noneMatch(words -> words.contains("soon"));
        StepText other = StepText.of(A.title(), A.instruction(), new PoseRef("sitting", true));
        assertThat(said(timeline(timed(A, 20), timed(other, 20)), Language.EN, false))
                .contains("15000 The next step will start soon: One.");
    }

    @Test
    void whoLiesStillForLongIsKeptCompany() {
        assertThat(said(timeline(timed(A, 180)), Language.NL, false))
                .containsExactly(
                        "900 Een. doe dit.",
                        "90000 Je bent halverwege dit deel.",
                        "120000 Dit deel duurt nog één minuut.",
                        "174920 Klaar. Neem nog even de tijd voor je verdergaat.");
        assertThat(said(timeline(timed(A, 93)), Language.EN, false))
                .contains("33000 This part lasts one more minute.")
                .hasSize(3);
        assertThat(said(timeline(timed(A, 92)), Language.EN, false)).hasSize(2);
        StepText wordy = A.aloud(Text.same("a".repeat(1300)));
        assertThat(said(timeline(timed(wordy, 205)), Language.EN, false))
                .noneMatch(words -> words.contains("halfway"))
                .contains("145000 This part lasts one more minute.");
    }

    /** Who trembles is told again how to stop, where the step told it. */
    @Test
    void halfwayTheStopRuleOfTheStepIsSaidAgain() {
        StepText told = A.aloud(Text.same("Lie still. Stop when it hurts."));
        assertThat(said(timeline(timed(told, 180)), Language.EN, false))
                .contains("90000 You are halfway through this part. Stop when it hurts.");
    }

    @Test
    void aStepIsAnnouncedInItsOwnSentence() {
        StepText next = new StepText(
                B.title(),
                B.instruction(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                B.pose(),
                Optional.of(new Text("Zo meteen sta je.", "Soon you will stand.")));
        assertThat(said(timeline(timed(A, 20), timed(next.aloud(Text.same("up")), 20)), Language.NL, false))
                .contains("15000 Zo meteen sta je.");
    }

    @Test
    void whereItGoesOnByItselfThatIsSaidOnce() {
        Step open = new Step.Open(A, Duration.ofSeconds(20)).handsFree();
        assertThat(said(timeline(open, open, timed(A, 10)), Language.EN, false))
                .filteredOn(words -> words.contains("time"))
                .containsExactly("3505 Take your time. The next step will come on its own.");
    }

    @Test
    void shortOpenAndLastStepsAnnounceNothing() {
        Timeline timeline = timeline(timed(A, 9), new Step.Open(A, Duration.ofSeconds(20)), timed(A, 10), timed(B, 20));
        assertThat(said(timeline, Language.EN, false))
                .filteredOn(words -> words.contains("soon"))
                .containsExactly("34000 The next step will start soon: Two.");
    }

    /** Five seconds before the end of so short a step, it is another step that runs. */
    @Test
    void aVeryShortStepAfterALongOneAnnouncesNothing() {
        Timeline timeline = timeline(timed(B, 20), timed(A, 3), timed(B, 20));
        assertThat(said(timeline, Language.EN, false))
                .filteredOn(words -> words.contains("soon"))
                .containsExactly("15000 The next step will start soon: One.");
    }

    @Test
    void anAnnouncementDoesNotCutTheInstruction() {
        StepText wordy = A.aloud(Text.same("a".repeat(100)));
        assertThat(said(timeline(timed(wordy, 12), timed(B, 20)), Language.EN, false))
                .noneMatch(words -> words.contains("soon"));
        assertThat(said(timeline(timed(wordy, 20), timed(B, 20)), Language.EN, false))
                .contains("15000 The next step will start soon: Two.");
    }

    @Test
    void anOpenStepTellsToPressEnterNearItsEnd() {
        Timeline timeline = timeline(new Step.Open(A, Duration.ofSeconds(20)), timed(B, 10));
        assertThat(said(timeline, Language.NL, false)).contains("16780 Druk op Enter als je zover bent.");
        assertThat(said(timeline, Language.EN, false)).contains("16865 Press Enter when you are ready.");
        Timeline brief = timeline(new Step.Open(A, Duration.ofSeconds(5)), timed(B, 10));
        assertThat(said(brief, Language.EN, false)).noneMatch(words -> words.contains("Enter"));
    }

    @Test
    void theEndIsSaidInTimeToBeHeard() {
        assertThat(said(lying(timed(C, 20)), Language.NL, false))
                .endsWith("13305 Klaar. Kom langzaam overeind: rol op je zij, ga zitten, sta dan op.");
        assertThat(said(lying(timed(C, 20)), Language.EN, false))
                .endsWith("13815 Done. Get up slowly: roll onto your side, sit up, then stand.");
        Step repeating = new Step.Repeating(C, 10, Duration.ofSeconds(2), Duration.ZERO);
        assertThat(said(lying(repeating), Language.EN, false))
                .endsWith("13815 Done. Get up slowly: roll onto your side, sit up, then stand.");
        assertThat(said(timeline(timed(A, 20)), Language.NL, false))
                .endsWith("14920 Klaar. Neem nog even de tijd voor je verdergaat.");
    }

    /** After Enter there is no time left to say anything. */
    @Test
    void anOpenLastStepTellsHowToEndAndHowToGetUp() {
        assertThat(said(lying(timed(A, 10), new Step.Open(C, Duration.ofSeconds(20))), Language.EN, false))
                .endsWith(
                        "21605 Press Enter when you are ready. Get up slowly: roll onto your side, sit up, then stand.");
    }
}
