package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.Routine.Need;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.session.StepText;
import adem.sound.Stub;
import adem.text.SafetyBlocks;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 21 routines of the articles: their lengths, their names, and that each runs from its first step to its last. */
class RoutinesTest {

    @TempDir
    Path home;

    private final RoutineLibrary library = new RoutineLibrary(Path.of("/nowhere"));

    /**
     * The table of lengths that the content gives: without the time to explain what is counted, but where a routine asks
     * something with the time to hear its cautions. A variant without a name is the only one. Release, qigong and the stretch
     * begin with a minute to fetch things or to stand up; shaking, the pelvic floor and the jaw end with half a minute in which
     * nothing is counted, so that a voice can say that it is over and how to get up.
     */
    @ParameterizedTest
    @CsvSource({
        "long-exhale, '', 370",
        "ten-breaths, '', 170",
        "belly-lying, '', 275",
        "constructive-rest, rest, 720",
        "constructive-rest, first, 420",
        "side-rest, '', 710",
        "soften, full, 1485",
        "soften, short, 945",
        "grounding, '', 90",
        "shaking, '', 297",
        "release, full, 1027",
        "release, first, 907",
        "release, no-wall, 767",
        "qigong-source, once, 355",
        "qigong-source, full, 655",
        "qigong-source, long, 955",
        "inner-smile, '', 180",
        "soft-hips, '', 234",
        "yin-hips, '', 445",
        "gentle-stretch, '', 470",
        "jaw-eyes, '', 200",
        "pelvic-floor, full, 302",
        "pelvic-floor, relax-only, 237",
        "pelvis-scan, '', 250",
        "glutes-feet, '', 490",
        "posture-reset, '', 150",
        "calm-walk, '', 600",
        "quiet-minutes, '', 180"
    })
    void lengthsAreThoseOfTheTableAndEachRunsToItsEnd(String id, String variant, long seconds) throws IOException {
        Routine routine = library.find(id);
        Duration explained = routine.steps(variant).stream()
                .map(step -> step.in(variant).leadIn())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(routine.length(variant).minus(explained).toSeconds()).isEqualTo(seconds);
        List<String> command = new ArrayList<>(List.of("routine", "start", id, "--accept-cautions"));
        if (!variant.isEmpty()) {
            command.addAll(List.of("--variant", variant));
        }
        Run run = Run.in(home, command.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(told(run)).isEqualTo(titles(routine, variant));
    }

    private static List<String> told(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("step "))
                .map(line -> line.replaceFirst("step \\d+ of \\d+: (.*), \\d+:\\d\\d$", "$1"))
                .toList();
    }

    private static List<String> titles(Routine routine, String variant) {
        return routine.steps(variant).stream()
                .map(step -> step.text().title().en())
                .toList();
    }

    @Test
    void thereAre21AndNoTwoShareAName() {
        List<String> names = new ArrayList<>();
        for (RoutineSummary listing : library.builtIn()) {
            names.add(listing.id());
            names.addAll(listing.aliases());
        }
        assertThat(library.builtIn()).hasSize(21);
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyTextOfOursStandsInBothLanguages() throws IOException {
        for (RoutineSummary listing : library.builtIn()) {
            Routine routine = library.find(listing.id());
            List<Text> texts =
                    new ArrayList<>(List.of(routine.title(), routine.about().orElseThrow()));
            texts.addAll(routine.cautions());
            routine.stop().ifPresent(texts::add);
            routine.often().ifPresent(often -> texts.add(often.words()));
            routine.variants().forEach(variant -> texts.add(variant.title()));
            routine.gate().ifPresent(gate -> gate.questions().forEach(question -> texts.add(question.words())));
            for (String variant : routine.variants().isEmpty() ? List.of("") : routine.variantNames()) {
                routine.steps(variant).forEach(step -> texts.addAll(all(step.text())));
            }
            assertThat(texts).as(routine.id()).allMatch(text -> !text.nl().equals(text.en()));
        }
    }

    private static List<Text> all(StepText step) {
        List<Text> texts = new ArrayList<>(List.of(step.title(), step.instruction()));
        Stream.of(step.spoken(), step.more(), step.caution()).forEach(text -> text.ifPresent(texts::add));
        return texts;
    }

    /** Who lies with closed eyes has everything at hand: what a step or a caution asks for is named beforehand. */
    @Test
    void whatIsNeededIsNamed() throws IOException {
        Map<String, Set<Need>> things = Map.of(
                "cushion", Set.of(Need.CUSHION),
                "something soft", Set.of(Need.CUSHION, Need.BLANKET),
                "blanket", Set.of(Need.BLANKET),
                "some water", Set.of(Need.WATER),
                "a chair", Set.of(Need.CHAIR),
                "the chair", Set.of(Need.CHAIR),
                "a wall", Set.of(Need.WALL, Need.CHAIR),
                "the wall", Set.of(Need.WALL, Need.CHAIR),
                "mat", Set.of(Need.MAT));
        for (RoutineSummary listing : library.builtIn()) {
            Routine routine = library.find(listing.id());
            StringBuilder told = new StringBuilder();
            for (String variant : routine.variants().isEmpty() ? List.of("") : routine.variantNames()) {
                routine.steps(variant).forEach(step -> told.append(step.text()));
            }
            told.append(routine.cautions());
            String text = told.toString()
                    .replaceAll("(the|a) wall or (the|a) chair", "a wall")
                    .replaceAll("nl=[^=]*, en=", "");
            things.forEach((word, needs) -> {
                if (Pattern.compile("\\b" + word + "\\b").matcher(text).find()) {
                    assertThat(routine.needs()).as("%s: %s", routine.id(), word).containsAnyElementsOf(needs);
                }
            });
        }
    }

    /** One list of who must not tremble: with trembling and with shaking the same is asked, in the same words. */
    @Test
    void shakingAsksWhatReleaseAsks() throws IOException {
        assertThat(asked("shaking", "")).isEqualTo(asked("release", "no-wall"));
        String rule =
                SafetyBlocks.builtIn().find("tremor-who").orElseThrow().text().en();
        assertThat(rule)
                .contains(
                        "under 18",
                        "pregnant",
                        "epilepsy",
                        "other seizures",
                        "heart disease",
                        "uncontrolled blood pressure",
                        "an aneurysm",
                        "a blood clot",
                        "swollen or painful calf",
                        "severe osteoporosis",
                        "stroke",
                        "operation",
                        "fracture",
                        "injury");
    }

    private List<Text> asked(String id, String variant) throws IOException {
        return library.find(id).questionsIn(variant).stream()
                .map(Gate.Question::words)
                .toList();
    }

    @Test
    void whereItLayItTellsToRiseSlowly() {
        assertThat(Run.in(home, "routine", "start", "zijligging").out())
                .contains("Get up slowly")
                .endsWith("stand.\n");
        assertThat(Run.in(home, "routine", "start", "grounding").out()).doesNotContain("Get up slowly");
    }

    /** Glutes and feet ends at the wall; soft hips has just said how to get up. */
    @Test
    void whoStandsOrWasToldIsNotToldToRise() {
        for (String routine : List.of("glutes-feet", "soft-hips")) {
            assertThat(Run.in(home, "routine", "start", routine).out())
                    .as(routine)
                    .endsWith(" minutes.\n");
        }
    }

    @Test
    void theChangeIsToldBeforehand() {
        assertThat(Run.in(home, "routine", "start", "zijligging").out())
                .containsSubsequence("step 2 of", "next: Change sides", "step 3 of");
    }

    @Test
    void theStopRuleStaysInEveryStepOfRelease() {
        String out =
                Run.in(home, "routine", "start", "release", "--accept-cautions").out();
        assertThat(out.split("To stop: knees together", -1).length - 1).isEqualTo(out.split("\nstep ", -1).length - 1);
    }

    @Test
    void relaxOnlyAsksNothing() {
        assertThat(Run.in(home, "routine", "start", "pelvic-floor", "--variant", "relax-only")
                        .code())
                .isZero();
    }

    /** On a terminal it is longer than the screen; in a pipe nothing changes. */
    @Test
    void theListIsPagedAsANoteIs() throws IOException {
        Path paged = home.resolve("paged");
        Path pager = Stub.program(home, "pager", "cat > '" + paged + "'");
        Map<String, String> environment = Map.of("PAGER", pager.toString(), "NO_COLOR", "1");
        String all = Run.in(home, "routine", "list").out();
        assertThat(Run.typing(home, environment, "", "routine", "list").out()).isEmpty();
        assertThat(paged).hasContent(all);
        Files.delete(paged);
        assertThat(Run.typing(home, environment, "", "routine", "list", "--no-pager")
                        .out())
                .isEqualTo(all);
        assertThat(Run.typing(home, environment, "", "routine", "list", "--max", "2m")
                        .out())
                .contains("grounding");
        assertThat(Run.with(home, environment, "routine", "list").out()).isEqualTo(all);
        assertThat(paged).doesNotExist();
    }
}
