package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.Airway;
import adem.breath.BreathPatterns;
import adem.breath.Pace;
import adem.routine.Gate;
import adem.routine.NumberSource;
import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.session.PoseRef;
import adem.session.SessionText;
import adem.session.Step;
import adem.text.SafetyBlocks;
import adem.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values that no routine of adem's own has, or that none of its tests looks at. */
class ReaderValuesTest {

    private static final RoutineReader.Names NAMES = new RoutineReader.Names(
            Set.of("sitting"),
            Set.of("psoas", "stress"),
            Map.of("soften", new RoutineReader.Destination(List.of(), List.of())));

    private static Routine routine(String head, String step) {
        RoutineReader.Reading reading = RoutineReader.read(
                "id: mine\nposition: sitting\n" + head + "\nsteps: [{title: {nl: Zit, en: Sit}, do: how, " + step
                        + "}]\n",
                NAMES);
        assertThat(reading.problems()).isEmpty();
        return reading.routine().orElseThrow();
    }

    private static Step step(String step) {
        return routine("title: Mine", step).steps("").get(0).in("");
    }

    @Test
    void breathsMayGoThroughTheMouth() {
        Step.Breathing breaths = (Step.Breathing) step("breaths: 3, in: mouth, out: nose");
        assertThat(breaths.breaths().pattern().in().airway()).isEqualTo(Airway.MOUTH);
        assertThat(breaths.breaths().pattern().out().airway()).isEqualTo(Airway.NOSE);
    }

    /** Something done in time with the breath is counted in breaths, each as long as its pace. */
    @Test
    void timesWithAPaceAreBreaths() {
        Step.Breathing times = (Step.Breathing) step("times: 3, pace: 4-6");
        assertThat(times.breaths().paces()).containsOnly(Pace.of(4, 6)).hasSize(3);
        assertThat(times.breaths().pattern().in().airway()).isEqualTo(Airway.FREE);
    }

    /** Who breathes so is told beforehand what to be careful with, once. */
    @Test
    void aBreathMayHaveASip() {
        Routine routine = routine("title: Mine\ncautions: [mine]", "breaths: 3, pace: 3+1-8");
        Step.Breathing breaths = (Step.Breathing) routine.steps("").get(0).in("");
        assertThat(breaths.breaths().paces())
                .containsOnly(Pace.of(3, 8).withSip(1))
                .hasSize(3);
        List<Text> caution = BreathPatterns.find("sigh").cautions();
        assertThat(RoutineTimeline.of(routine, "", false).info().notices())
                .containsExactly(SessionText.DIZZY.text(), Text.same("mine"), caution.get(0));
        assertThat(RoutineTimeline.of(routine("title: Mine", "breaths: 3"), "", false)
                        .info()
                        .notices())
                .containsExactly(SessionText.DIZZY.text());
    }

    @Test
    void noneIsNoPose() {
        assertThat(step("pose: none, time: 9s").text().pose()).isEqualTo(PoseRef.NONE);
    }

    @Test
    void theHeadTellsHowOftenAndWhatToRead() {
        Routine routine = routine(
                "title: Mine\narticles: ['002']\noften: daily\noften-source: article 002\ntopics: [stress, psoas]",
                "time: 9s");
        assertThat(routine.often()).contains(new Routine.Often(Text.same("daily"), NumberSource.article("002")));
        assertThat(routine.topics()).containsExactly("stress", "psoas");
        assertThat(routine("title: Mine\noften: daily", "time: 9s").often())
                .contains(new Routine.Often(Text.same("daily"), NumberSource.NOT_GIVEN));
    }

    @Test
    void aStepTellsWhoseItsNumbersAre() {
        Routine routine = routine(
                "title: Mine\narticles: ['002']",
                "time: 9m, source: ours, range: 5m-20m, shortest-source: article 002, longest-source: ours");
        assertThat(routine.steps("").get(0).source().in("")).isEqualTo(NumberSource.OURS);
        assertThat(routine.steps("").get(0).source().shortest()).isEqualTo(NumberSource.article("002"));
        assertThat(routine.steps("").get(0).source().longest()).isEqualTo(NumberSource.OURS);
    }

    @Test
    void aQuestionTellsItsSafetyRuleFirst() {
        Gate gate = routine(
                        "title: Mine\ngate: {questions: [{nl: Pijn?, en: Pain?, safety: pain}, Ill?], otherwise: soften}",
                        "time: 9s")
                .gate()
                .orElseThrow();
        Text pain = SafetyBlocks.builtIn().find("pain").orElseThrow().text();
        assertThat(gate.questions().get(0).first()).contains(pain);
        assertThat(gate.questions().get(1).first()).isEmpty();
    }

    @Test
    void aFileOfOneLanguageMayNameItAllTheSame() {
        RoutineReader.Reading reading = RoutineReader.read(
                "lang: en\nid: mine\ntitle: {en: Mine}\nposition: sitting\nsteps: [{title: A, do: B, time: 9s}]\n",
                NAMES);
        assertThat(reading.routine()).map(Routine::title).contains(Text.same("Mine"));
    }
}
