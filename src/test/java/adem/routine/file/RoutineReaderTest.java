package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.Airway;
import adem.breath.Pace;
import adem.routine.NumberSource;
import adem.routine.Routine;
import adem.routine.Routine.Need;
import adem.routine.Routine.Position;
import adem.routine.RoutineStep;
import adem.session.Movement;
import adem.session.PoseRef;
import adem.session.Step;
import adem.text.SafetyBlocks;
import adem.text.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineReaderTest {

    private static final RoutineReader.Names NAMES = RoutineFiles.names();

    static List<Path> files() {
        return RoutineFiles.paths();
    }

    private static Routine routine(String id) {
        return RoutineReader.read(RoutineFiles.text(Path.of("routines", id + ".yaml")), NAMES)
                .routine()
                .orElseThrow();
    }

    @Test
    void thereAre21() {
        assertThat(files()).hasSize(21);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWithoutAProblem(Path file) {
        RoutineReader.Reading reading =
                RoutineReader.read(RoutineFiles.text(file).getBytes(StandardCharsets.UTF_8), NAMES);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.routine())
                .map(Routine::id)
                .contains(file.getFileName().toString().replace(".yaml", ""));
    }

    @Test
    void theHeadIsRead() {
        Routine rest = routine("constructive-rest");
        assertThat(rest.title()).isEqualTo(new Text("Rusthouding", "Constructive rest"));
        assertThat(rest.aliases()).contains("rusthouding", "crp");
        assertThat(rest.articles()).containsExactly("002");
        assertThat(rest.position()).isEqualTo(Position.LYING);
        assertThat(rest.needs()).containsExactly(Need.MAT, Need.CUSHION);
        assertThat(rest.cautions()).hasSize(4);
        assertThat(rest.often()).isEmpty();
        assertThat(rest.usualVariant()).isEqualTo("rest");
    }

    /** In the short form, and in a file of one language in that one. */
    @Test
    void aCautionMayBeASafetyRule() {
        SafetyBlocks rules = SafetyBlocks.builtIn();
        Text pain = rules.find("pain").orElseThrow().brief();
        Text stop = rules.find("tremor-stop").orElseThrow().brief();
        String file = "id: mine\ntitle: Mine\nposition: lying\ncautions: [{safety: pain}, Mine.]\n"
                + "stop: {safety: tremor-stop}\nsteps:\n  - {title: A, do: B, ready: 5s, caution: {safety: pain}}\n";
        Routine both = RoutineReader.read(file, NAMES).routine().orElseThrow();
        assertThat(both.cautions()).containsExactly(pain, Text.same("Mine."));
        assertThat(both.stop()).contains(stop);
        assertThat(both.steps("").get(0).text().caution()).contains(pain);
        Routine dutch = RoutineReader.read("lang: nl\n" + file, NAMES).routine().orElseThrow();
        assertThat(dutch.cautions()).containsExactly(Text.same(pain.nl()), Text.same("Mine."));
    }

    /** Where a step says the stop rule of a file, a voice leaves it to that step. */
    @ParameterizedTest
    @CsvSource({"B, true", "'Lie down. Come up to stop.', false"})
    void theStopRuleIsHeardAtTheBeginningOrWithItsStep(String say, boolean first) {
        String file = "id: mine\ntitle: Mine\nposition: lying\nstop: Come up to stop.\nsteps:\n"
                + "  - {title: A, do: B, ready: 5s}\n  - {title: A, do: B, say: " + say + ", ready: 5s}\n";
        Routine routine = RoutineReader.read(file, NAMES).routine().orElseThrow();
        String words = routine.steps("").get(0).text().spoken().orElseThrow().en();
        assertThat(words).startsWith("This takes about 1 minute. In a moment you will lie down. If you get dizzy");
        assertThat(words.contains("Come up to stop.")).isEqualTo(first);
    }

    @Test
    void aStepSaysHowItIsAnnounced() {
        String file = "id: mine\ntitle: Mine\nposition: lying\nsteps:\n"
                + "  - {title: A, do: B, soon: Soon you will lie down., ready: 5s}\n";
        Routine routine = RoutineReader.read(file, NAMES).routine().orElseThrow();
        assertThat(routine.steps("").get(0).text().soon()).contains(Text.same("Soon you will lie down."));
    }

    @ParameterizedTest
    @CsvSource({
        "pian, 'unknown safety rule \"pian\"; did you mean \"pain\"?'",
        "zzzzzzzz, 'unknown safety rule \"zzzzzzzz\"; write the caution yourself'",
        "cauda, 'the rule \"cauda\" is too long for \"cautions\"; at most 200 characters'",
        "'', '\"safety\" must be text; found nothing'",
        "'pain, en: x', 'unknown key \"en\"; expected safety'"
    })
    void aSafetyRuleThatCannotBeIsTold(String rule, String told) {
        String file = "id: mine\ntitle: Mine\nposition: lying\ncautions: [{safety: " + rule + "}]\n"
                + "steps:\n  - {title: A, do: B, ready: 5s}\n";
        assertThat(RoutineReader.read(file, NAMES).problems())
                .extracting(problem -> problem.text().en())
                .containsExactly(told);
    }

    @Test
    void timesDifferByVariant() {
        RoutineStep lie = routine("constructive-rest").steps("rest").get(1);
        Step.Timed time = (Step.Timed) lie.in("rest");
        assertThat(time.length()).isEqualTo(Duration.ofMinutes(10));
        assertThat(lie.in("first").length()).isEqualTo(Duration.ofMinutes(5));
        assertThat(List.of(time.shortest(), time.longest()))
                .containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(20));
        assertThat(lie.source().in("rest")).isEqualTo(NumberSource.article("002"));
        assertThat(lie.source().in("first")).isEqualTo(NumberSource.OURS);
    }

    @Test
    void breathsAndRepetitionsAreRead() {
        Step.Breathing belly =
                (Step.Breathing) routine("belly-lying").steps("").get(1).in("");
        assertThat(belly.count()).isEqualTo(18);
        assertThat(belly.breaths().pattern().pace()).isEqualTo(Pace.of(4, 6));
        assertThat(belly.breaths().pattern().in().airway()).isEqualTo(Airway.NOSE);
        assertThat(belly.breaths().pattern().out().airway()).isEqualTo(Airway.FREE);
        Step.Repeating lift =
                (Step.Repeating) routine("pelvic-floor").steps("full").get(3).in("full");
        assertThat(lift.length().minus(lift.leadIn())).isEqualTo(Duration.ofSeconds(65));
        assertThat(lift.hold()).isEqualTo(Duration.ofSeconds(3));
        assertThat(lift.length(Movement.RELEASE)).isGreaterThan(lift.length(Movement.MOVE));
        assertThat(routine("pelvic-floor").steps("relax-only"))
                .noneMatch(step -> step.in("relax-only") instanceof Step.Repeating);
    }

    @Test
    void theOtherSideIsTheFirstInAMirror() {
        List<RoutineStep> steps = routine("side-rest").steps("");
        RoutineStep first = first(steps, RoutineStep.Side.FIRST);
        RoutineStep second = first(steps, RoutineStep.Side.SECOND);
        assertThat(first.text().title().en()).endsWith(" (one side)");
        assertThat(second.text().title().nl()).endsWith(" (andere kant)");
        assertThat(first.text().pose().mirrored()).isFalse();
        assertThat(second.text().pose())
                .isEqualTo(new PoseRef(first.text().pose().pose(), true));
    }

    private static RoutineStep first(List<RoutineStep> steps, RoutineStep.Side side) {
        return steps.stream()
                .filter(step -> step.side().equals(Optional.of(side)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void groupsAreWrittenOut() {
        Routine source = routine("qigong-source");
        assertThat(source.steps("long").size())
                .isGreaterThan(source.steps("full").size());
        assertThat(source.length("once")).isLessThan(source.length("full"));
    }

    @Test
    void gatesLeadElsewhere() {
        assertThat(routine("pelvic-floor").gate().orElseThrow().leads()).containsExactly("pelvic-floor relax-only");
        assertThat(routine("release").gate().orElseThrow().leads())
                .containsExactly("crisis", "soften", "side-rest", "release no-wall");
        assertThat(routine("release").stop()).isPresent();
    }

    @Test
    void aByteOrderMarkInFrontIsFine() {
        String text = RoutineFiles.text(files().get(0));
        assertThat(RoutineReader.read("\uFEFF" + text, NAMES)).isEqualTo(RoutineReader.read(text, NAMES));
    }

    @Test
    void windowsLineEndsAreFine() {
        String text = RoutineFiles.text(files().get(0));
        assertThat(RoutineReader.read(text.replace("\n", "\r\n"), NAMES)).isEqualTo(RoutineReader.read(text, NAMES));
    }

    @Test
    void aRoutineMayAlwaysNameItself() {
        RoutineReader.Names alone = new RoutineReader.Names(NAMES.poses(), NAMES.topics(), Map.of());
        assertThat(RoutineReader.read(RoutineFiles.text(Path.of("routines", "pelvic-floor.yaml")), alone)
                        .problems())
                .isEmpty();
    }

    @Test
    void tooBigIsToldBeforeAnythingIsRead() {
        RoutineReader.Reading reading = RoutineReader.read(new byte[256 * 1024 + 1], NAMES);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).text().en()).startsWith("the file is too large");
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirPlace() {
        byte[] bytes = {'i', 'd', ':', '\n', 'x', (byte) 0xC3, '(', '\n'};
        RoutineReader.Reading reading = RoutineReader.read(bytes, NAMES);
        assertThat(reading.problems())
                .containsExactly(new Problem(
                        2,
                        2,
                        new Text(
                                "dit is geen UTF-8; bewaar het bestand als UTF-8",
                                "this is not UTF-8; save the file as UTF-8")));
        assertThat(RoutineReader.read(new byte[] {'a', (byte) 0xE2, (byte) 0x82}, NAMES)
                        .problems())
                .as("a character cut short at the end")
                .hasSize(1);
    }

    @Test
    void mistakesBeyondAHundredAreCounted() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("unknown-").append(i).append(": 1\n");
        }
        List<Problem> problems = RoutineReader.read(text.toString(), NAMES).problems();
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).text().en()).isEqualTo("and 4904 more; fix the ones above first");
    }

    /** Every word of a file, key or value, made very long in turn. */
    @Test
    void muchIsNotRepeated() {
        String text = RoutineFiles.text(Path.of("routines", "pelvic-floor.yaml"));
        Matcher word = Pattern.compile("[\\w-]+").matcher(text);
        while (word.find()) {
            String broken = text.substring(0, word.end()) + "x".repeat(2_000) + text.substring(word.end());
            assertThat(RoutineReader.read(broken, NAMES).problems())
                    .allMatch(problem -> problem.text().en().length() < 400
                            && problem.text().nl().length() < 400);
        }
    }

    @Test
    void deepNestingIsToldAndNotBuilt() {
        for (String deep : List.of("[", "{a: ", "- ", "? ", "- - ? ")) {
            assertThat(RoutineReader.read(deep.repeat(50_000), NAMES).problems())
                    .isNotEmpty();
        }
    }
}
