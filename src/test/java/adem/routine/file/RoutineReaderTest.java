package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.Airway;
import adem.breath.Pace;
import adem.routine.Amount;
import adem.routine.NumberSource;
import adem.routine.PerVariant;
import adem.routine.Routine;
import adem.routine.Routine.Need;
import adem.routine.Routine.Position;
import adem.text.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(rest.needs()).containsExactly(Need.MAT);
        assertThat(rest.cautions()).hasSize(4);
        assertThat(rest.often()).isEmpty();
        assertThat(rest.usualVariant()).isEqualTo("rest");
    }

    @Test
    void timesDifferByVariant() {
        Routine rest = routine("constructive-rest");
        Amount.Time time = (Amount.Time) rest.steps("rest").get(1).amount();
        assertThat(time.length("rest")).isEqualTo(Duration.ofMinutes(10));
        assertThat(time.length("first")).isEqualTo(Duration.ofMinutes(5));
        assertThat(time.range()).contains(new Amount.Range(Duration.ofMinutes(5), Duration.ofMinutes(20)));
        PerVariant<NumberSource> source = rest.steps("rest").get(1).source();
        assertThat(source.in("rest")).isEqualTo(new NumberSource("002"));
        assertThat(source.in("first")).isEqualTo(NumberSource.OURS);
    }

    @Test
    void breathsAndRepetitionsAreRead() {
        Amount belly = routine("belly-lying").steps("").get(1).amount();
        assertThat(belly).isEqualTo(new Amount.Breaths(PerVariant.always(18), Pace.of(4, 6), Airway.NOSE, Airway.FREE));
        Amount lift = routine("pelvic-floor").steps("full").get(1).amount();
        assertThat(lift.length("full")).isEqualTo(Duration.ofSeconds(50));
        assertThat(((Amount.Times) lift).hold()).isEqualTo(Duration.ofSeconds(3));
        assertThat(routine("pelvic-floor").steps("relax-only"))
                .noneMatch(step -> step.amount().equals(lift));
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
        assertThat(routine("pelvic-floor").gate().orElseThrow())
                .satisfies(gate ->
                        assertThat(gate.routine() + " " + gate.variant()).isEqualTo("pelvic-floor relax-only"));
        assertThat(routine("release").gate().orElseThrow().routine()).isEqualTo("soften");
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
        RoutineReader.Names alone = new RoutineReader.Names(NAMES.poses(), NAMES.topics(), Set.of());
        assertThat(RoutineReader.read(RoutineFiles.text(Path.of("routines", "pelvic-floor.yaml")), alone)
                        .problems())
                .isEmpty();
    }

    @Test
    void tooBigIsToldBeforeAnythingIsRead() {
        RoutineReader.Reading reading = RoutineReader.read(new byte[256 * 1024 + 1], NAMES);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).text().en()).startsWith("the file is too big");
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
        assertThat(problems.get(100).text().en()).isEqualTo("and 4910 more; mend what stands above first");
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
