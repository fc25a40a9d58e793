package adem.routine;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Routine.Need;
import adem.routine.Routine.Position;
import adem.routine.file.RoutineReader;
import adem.session.PoseRef;
import adem.session.PracticeId;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.TimelineInfo;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a routine makes of its file: what is heard first, what is asked, rounds and variants. */
class RoutineTest {

    private static final RoutineReader.Names NAMES = new RoutineReader.Names(
            Set.of("standing-soft", "sitting", "crook-lying"),
            Set.of(),
            Map.of("other", new RoutineReader.Destination(List.of(), List.of())));

    /** A routine called mine, with these lines between its title and the list of its steps. */
    private static Routine routine(String position, String head, String... steps) {
        String file = "id: mine\ntitle: Mine\nposition: " + position + "\n" + head + "steps:\n  - "
                + String.join("\n  - ", steps) + "\n";
        RoutineReader.Reading reading = RoutineReader.read(file, NAMES);
        assertThat(reading.problems()).isEmpty();
        return reading.routine().orElseThrow();
    }

    private static String spoken(Routine routine, int step) {
        return SpokenText.of(routine.steps(routine.usualVariant()).get(step).text())
                .en();
    }

    @ParameterizedTest
    @CsvSource({
        "standing, none, 'You start standing, with your eyes open.'",
        "sitting, none, You start sitting.",
        "lying, none, In a moment you will lie down.",
        "mixed, none, ''",
        "lying, crook-lying, In a moment you will lie down.",
        "sitting, crook-lying, You start on the floor.",
        "mixed, sitting, You start sitting.",
        "lying, standing-soft, 'You start standing, with your eyes open.'"
    })
    void isHeardHowLongItTakesAndHowTheBodyBegins(String position, String pose, String beginning) {
        Routine routine = routine(position, "", "{title: Do it, do: how, pose: " + pose + ", ready: 10m}");
        boolean stands = beginning.contains("standing");
        Text stop = (stands ? SessionText.STOP_STANDING : SessionText.STOP_ALOUD).text();
        assertThat(spoken(routine, 0))
                .isEqualTo("This takes about 10 minutes. " + (beginning.isEmpty() ? "" : beginning + " ") + stop.en()
                        + " Do it. how.");
    }

    @Test
    void whoStandsLaterIsToldHowToStopStandingAsWell() {
        Routine routine = routine(
                "sitting",
                "",
                "{title: Sit, do: how, pose: sitting, time: 9s}",
                "{title: Stand, do: how, pose: standing-soft, time: 9s}");
        assertThat(spoken(routine, 0))
                .startsWith("This takes about 1 minute. You start sitting.")
                .contains(SessionText.STOP_STANDING.text().en());
    }

    private static final String GATE = "gate: {questions: [Are you ill?], otherwise: other}\n";

    /** When to stop is said once, though its cautions say it too; the rule of the file after them. */
    @Test
    void whatAsksSaysItsCautionsFirst() {
        String dizzy = SessionText.DIZZY.text().en();
        Routine routine = routine(
                "sitting",
                GATE + "cautions: ['" + dizzy + "', Go easy]\nstop: Sit up to stop\n",
                "{title: Sit, do: how, time: 9s}");
        RoutineStep first = routine.steps("").get(0);
        assertThat(spoken(routine, 0))
                .isEqualTo("This takes about 1 minute. You start sitting. "
                        + SessionText.STOP_ALOUD.text().en() + " Go easy. Sit up to stop.");
        assertThat(first.source().in("")).isEqualTo(NumberSource.NOT_GIVEN);
        // A tenth more than the slower language takes, and four seconds.
        Duration said = SpokenText.timeToSay(first.text().spoken().orElseThrow());
        assertThat(first.in("").length())
                .isBetween(said.plusSeconds(4), said.plusSeconds(4).plus(said.dividedBy(10)));
        assertThat(spoken(routine, 1)).isEqualTo("Sit. how.");
    }

    @Test
    void theStepThatAsksShowsHowTheFirstOneIs() {
        Routine routine = routine("sitting", GATE, "{title: Sit, do: how, pose: crook-lying, time: 9s}");
        assertThat(routine.steps("").get(0).text().pose()).isEqualTo(new PoseRef("crook-lying", false));
    }

    @Test
    void roundsTellTheirNumberAndLaterOnesOnlyTheWordsOfTheStep() {
        Routine routine = routine(
                "sitting",
                "variants: {full: Full, short: Short}\n",
                "{repeat: 3, steps: [{title: Extra, do: how, time: 9s, only: [short]}, {title: Bow, do: low, time: 9s},"
                        + " {title: Rise, do: high, again: up, time: 9s}]}");
        assertThat(spoken(routine, 0)).startsWith("This takes about 1 minute.").endsWith(" Bow. low.");
        assertThat(spoken(routine, 1)).isEqualTo("Rise. high.");
        assertThat(spoken(routine, 2)).isEqualTo("This is round 2 of 3. Bow. low.");
        assertThat(spoken(routine, 3)).isEqualTo("up.");
        assertThat(spoken(routine, 4)).isEqualTo("This is round 3, the last. Bow. low.");
        assertThat(routine.steps("full")).hasSize(6);
        assertThat(routine.steps("short")).hasSize(9);
    }

    @Test
    void aGroupWithoutAStepInAVariantIsPassedOver() {
        Routine routine = routine(
                "sitting",
                "variants: {full: Full, short: Short}\n",
                "{repeat: 3, steps: [{title: Bow, do: low, time: 9s, only: [short]}]}",
                "{title: Sit, do: how, time: 9s}");
        assertThat(routine.steps("full")).hasSize(1);
        assertThat(spoken(routine, 0)).startsWith("This takes about 1 minute.").endsWith(" Sit. how.");
    }

    @Test
    void whereBreathsAreCountedItIsToldWhenToStopOnce() {
        Text dizzy = SessionText.DIZZY.text();
        String breaths = "{title: Breathe, do: how, breaths: 3}";
        assertThat(routine("sitting", "cautions: [Go easy]\n", breaths).notices(""))
                .containsExactly(dizzy, Text.same("Go easy"));
        assertThat(routine("sitting", "cautions: [{nl: Kalm, en: '" + dizzy.en() + "'}]\n", breaths)
                        .notices(""))
                .containsExactly(new Text("Kalm", dizzy.en()));
        assertThat(routine("sitting", "cautions: [{nl: '" + dizzy.nl() + "', en: Calm}]\n", breaths)
                        .notices(""))
                .containsExactly(new Text(dizzy.nl(), "Calm"));
        assertThat(routine("sitting", "cautions: [Go easy]\n", "{title: Sit, do: how, time: 9s}")
                        .notices(""))
                .containsExactly(Text.same("Go easy"));
    }

    @ParameterizedTest
    @CsvSource({
        "'in: nose, out: mouth', through the nose, through the mouth",
        "'in: free, out: free', naturally, long and easy",
        "'in: mouth, out: nose', through the mouth, through the nose"
    })
    void breathsGoTheWayThatTheFileSays(String ways, String in, String out) {
        Routine routine = routine("sitting", "", "{title: Breathe, do: how, breaths: 3, " + ways + "}");
        Step.Breathing step = (Step.Breathing) routine.steps("").get(0).in("");
        assertThat(step.breaths().pattern().in().cue().en()).isEqualTo(in);
        assertThat(step.breaths().pattern().out().cue().en()).isEqualTo(out);
    }

    /** In a variant to which a question leads, that question is not asked again. */
    @Test
    void asksAllButWhatLeadsToTheVariantItself() {
        Routine routine = routine(
                "sitting",
                "variants: {full: Full, short: Short}\n"
                        + "gate: {questions: [Ill?, {nl: Moe?, en: Tired?, instead: mine short}], otherwise: other}\n",
                "{title: Sit, do: how, time: 9s}");
        assertThat(routine.questionsIn("full"))
                .extracting(question -> question.words().en())
                .containsExactly("Ill?", "Tired?");
        assertThat(routine.questionsIn("short"))
                .extracting(question -> question.words().en())
                .containsExactly("Ill?");
        assertThat(routine.asksIn("short")).isTrue();
        assertThat(routine("sitting", "", "{title: Sit, do: how, time: 9s}").asksIn(""))
                .isFalse();
    }

    @Test
    void asksNothingInTheOnlyVariantThatAllItsQuestionsLeadTo() {
        Routine routine = routine(
                "sitting",
                "variants: {full: Full, short: Short}\ngate: {questions: [Ill?], otherwise: mine short}\n",
                "{title: Sit, do: how, time: 9s}");
        assertThat(routine.asksIn("full")).isTrue();
        assertThat(routine.asksIn("")).isTrue();
        assertThat(routine.asksIn("short")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"lying, true", "mixed, true", "sitting, false", "standing, false"})
    void whoMayLieIsToldHowToGetUp(String position, boolean told) {
        Routine routine = routine(position, "", "{title: Sit, do: how, time: 9s}");
        TimelineInfo info = RoutineTimeline.of(routine, "", false).info();
        assertThat(info.afterwards()).isEqualTo(told ? Optional.of(SessionText.RISE.text()) : Optional.empty());
        assertThat(info.practice()).isEqualTo(new PracticeId("", "mine", ""));
    }

    @Test
    void aListTellsOfItWhatTheFileSays() {
        Routine routine = routine(
                "sitting",
                "aliases: [mijne, eigen]\nneeds: [mat, chair]\npurpose: to test\n",
                "{title: Sit, do: how, time: 9s}");
        RoutineSummary summary = RoutineSummary.of(routine);
        assertThat(RoutineSummary.parse(summary.line())).isEqualTo(summary);
        assertThat(summary.needs()).containsExactly(Need.MAT, Need.CHAIR);
        assertThat(summary.purpose()).contains(Text.same("to test"));
        RoutineSummary plain = RoutineSummary.of(routine("sitting", "", "{title: Sit, do: how, time: 9s}"));
        assertThat(RoutineSummary.parse(plain.line())).isEqualTo(plain);
        assertThat(plain.purpose()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mine, true, false", "MINE, true, false", "Mijne, true, true", "min, false, false"})
    void isCalledByItsIdAndItsOtherNames(String typed, boolean called, boolean alias) {
        RoutineSummary summary =
                RoutineSummary.of(routine("sitting", "aliases: [mijne]\n", "{title: Sit, do: how, time: 9s}"));
        assertThat(summary.isCalled(typed)).isEqualTo(called);
        assertThat(summary.hasAlias(typed)).isEqualTo(alias);
    }

    @Test
    void aSideWithoutAPoseShowsNone() {
        Routine routine = routine("sitting", "", "{title: Sit, do: how, side: second, time: 9s}");
        assertThat(routine.steps("").get(0).text().pose()).isEqualTo(PoseRef.NONE);
    }

    @Test
    void positionsAndNeedsHaveNames() {
        assertThat(Position.MIXED.word()).isEqualTo(new Text("wisselend", "mixed"));
        assertThat(Need.CHAIR.word()).isEqualTo(new Text("stoel", "chair"));
        assertThat(Need.CHAIR.id()).isEqualTo("chair");
        assertThat(NumberSource.NOT_GIVEN.isGiven()).isFalse();
        assertThat(NumberSource.OURS.isGiven()).isTrue();
    }
}
