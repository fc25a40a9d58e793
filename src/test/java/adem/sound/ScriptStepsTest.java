package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of numbered steps. */
class ScriptStepsTest extends ScriptedSteps {

    @Test
    void titleAndInstructionThenWhatComesNextThenTheEnd() {
        Timeline timeline = timeline(timed(A, 20), timed(B, 20));
        assertThat(said(timeline, Language.NL, false))
                .startsWith(
                        "900 Een. doe dit.", "15000 Zo meteen begint de volgende stap: Twee.", "20900 Twee. doe dat.")
                .hasSize(4);
        assertThat(said(timeline, Language.EN, false))
                .startsWith("900 One. do this.", "15000 The next step will start soon: Two.", "20900 Two. do that.");
    }

    @Test
    void otherWordsToSayTakeTheInstructionsPlaceAndTheCautionFollows() {
        StepText both = careful(A, new Text("Rustig aan!", "Easy!"));
        assertThat(said(timeline(timed(both, 20)), Language.EN, false)).startsWith("900 One. do this. Easy!");
        Timeline timeline = timeline(timed(both.aloud(new Text("luister", "listen")), 20));
        assertThat(said(timeline, Language.NL, false)).startsWith("900 luister. Rustig aan!");
        assertThat(said(timeline, Language.EN, false)).startsWith("900 listen. Easy!");
    }

    /** What is said of a day of a course comes before the routine's own words, and takes none of their time. */
    @Test
    void wordsThatOpenItComeFirst() {
        StepText own = careful(A, new Text("Rustig aan!", "Easy!")).aloud(new Text("luister", "listen"));
        Timeline plain = timeline(timed(own, 20), timed(B, 20));
        Timeline opened = plain.opening(new Text("Vandaag rust je.", "You rest today."));
        assertThat(said(opened, Language.NL, false)).startsWith("900 Vandaag rust je. luister. Rustig aan!");
        assertThat(said(opened, Language.EN, false)).startsWith("900 You rest today. listen. Easy!");
        Duration more = opened.length().minus(plain.length());
        assertThat(more).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(opened.steps().get(1)).isEqualTo(plain.steps().get(1));
    }

    /** At a wall "legs straight" is a riddle: a step to which the rule belongs says it in its own words. */
    @Test
    void theStopRuleIsNotSaidByItself() {
        assertThat(said(timeline(timed(A, 60)), Language.EN, false)).startsWith("900 One. do this.");
    }

    @Test
    void noTitleIsSaidTwiceAndNoSideInBrackets() {
        StepText back = guidance("Op je rug", "On your back", "Op je rug liggen.", "On your back, please.", "sitting");
        assertThat(said(timeline(timed(back, 20)), Language.NL, false)).startsWith("900 Op je rug liggen.");
        assertThat(said(timeline(timed(back, 20)), Language.EN, false)).startsWith("900 On your back, please.");
        StepText side = guidance("Draak (ene kant)", "Dragon (one side)", "zak", "sink", "low-lunge");
        assertThat(said(timeline(timed(A, 20), timed(side, 20)), Language.NL, false))
                .contains("15000 Zo meteen begint de volgende stap: Draak.", "20900 Draak. zak.");
    }

    /** The words of the breath are company enough. */
    @Test
    void overCountedBreathsNothingElseIsSaid() {
        Step breaths = Step.Breathing.explained(
                A.aloud(Text.same("listen")), Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 30));
        Timeline timeline = timeline(breaths, timed(B, 20), breaths);
        assertThat(Script.of(timeline, Language.EN, false))
                .filteredOn(Utterance::sentence)
                .extracting(Utterance::words)
                .containsExactly("listen.", "Two. do that.", "The next step will start soon: One.", "listen.");
    }

    @Test
    void whatCountsWaitsUntilItsWordsAreOver() {
        StepText wordy = A.aloud(Text.same("a".repeat(99) + "."));
        Step repeating = Step.Repeating.explained(wordy, 2, Duration.ofSeconds(8), Duration.ZERO);
        assertThat(repeating.leadIn()).isEqualTo(Duration.ofSeconds(10));
        assertThat(said(timeline(repeating), Language.EN, true)).contains("10000 1", "18000 2");
        Step brief = Step.Repeating.explained(A.aloud(Text.same("again")), 2, Duration.ofSeconds(8), Duration.ZERO);
        assertThat(brief.leadIn()).isZero();
    }

    @Test
    void abbreviationsAndTheEmergencyNumberAreSpelled() {
        StepText lungs = A.aloud(Text.same("With COPD, call 112."));
        assertThat(said(timeline(timed(lungs, 20)), Language.EN, false)).startsWith("900 With C O P D, call 1 1 2.");
    }

    @Test
    void whoStandsIsNotToldToGetUp() {
        Timeline floor = lying(timed(guidance("a", "a", "b", "b", "crook-lying"), 20));
        Timeline wall = lying(timed(guidance("a", "a", "b", "b", "heel-raise"), 20));
        assertThat(said(floor, Language.EN, false)).last().asString().contains("Get up slowly");
        assertThat(said(wall, Language.EN, false))
                .last()
                .asString()
                .endsWith(" Done. Take a moment before you carry on.");
    }

    @Test
    void repetitionsAreCountedOnlyWhenAsked() {
        Step repeating = new Step.Repeating(A, 3, Duration.ofSeconds(8), Duration.ZERO);
        assertThat(said(timeline(repeating), Language.EN, true))
                .containsExactly(
                        "0 1",
                        "900 One. do this.",
                        "8000 2",
                        "16000 3",
                        "19600 Done. Take a moment before you carry on.");
        assertThat(said(timeline(repeating), Language.EN, false))
                .containsExactly("900 One. do this.", "19600 Done. Take a moment before you carry on.");
    }

    /** Tighten two seconds, hold five, let go three. */
    @Test
    void aRepetitionWithAHoldSaysItsParts() {
        Step held = new Step.Repeating(A, 2, Duration.ofSeconds(10), Duration.ofSeconds(5));
        assertThat(said(timeline(held), Language.NL, false))
                .containsExactly(
                        "0 span aan",
                        "900 Een. doe dit.",
                        "2000 blijf",
                        "7000 laat los",
                        "10000 span aan",
                        "12000 blijf",
                        "17000 laat los");
        assertThat(said(timeline(held), Language.EN, false))
                .containsSubsequence("10000 tighten", "12000 stay", "17000 let go");
    }

    /** Two rows of numbers at once would be a riddle: the way there and back is not counted in seconds. */
    @Test
    void whoCountsHearsWhichRepetitionAndTheSecondsOfTheHold() {
        Step held = new Step.Repeating(A, 2, Duration.ofSeconds(10), Duration.ofSeconds(5));
        assertThat(said(timeline(held), Language.NL, true))
                .containsExactly(
                        "0 1, span aan",
                        "900 Een. doe dit.",
                        "2000 blijf",
                        "3000 2",
                        "4000 3",
                        "5000 4",
                        "6000 5",
                        "7000 laat los",
                        "10000 2, span aan",
                        "12000 blijf",
                        "13000 2",
                        "14000 3",
                        "15000 4",
                        "16000 5",
                        "17000 laat los");
        assertThat(said(timeline(held), Language.EN, true))
                .containsSubsequence("0 1, tighten", "2000 stay", "7000 let go");
    }

    @Test
    void breathsOfAStepDoNotSayHow() {
        Step breaths = new Step.Breathing(A, Breaths.of(BreathPatterns.find("7-8"), Optional.empty(), 2));
        assertThat(said(timeline(breaths), Language.NL, false)).contains("0 in", "7000 uit", "15000 in", "22000 uit");
    }

    @Test
    void blankTextsAreNotSaid() {
        StepText blank = StepText.of(Text.same(""), Text.same(" "));
        assertThat(said(timeline(timed(blank, 20)), Language.EN, false))
                .containsExactly("15600 Done. Take a moment before you carry on.");
    }
}
