package adem.routine.file;

import static adem.routine.file.FormatValues.right;
import static org.assertj.core.api.Assertions.assertThat;

import adem.page.Json;
import adem.page.JsonReader;
import adem.routine.RoutineSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** For every key of a course: the reader and the schema let the same through, at each limit and one over. */
class CourseFormatTest {

    private static final Path SCHEMA = Path.of("src/main/resources/adem/routine/course.schema.json");
    private static final List<RoutineSummary> ROUTINES = new RoutineLibrary(Path.of("no such folder")).builtIn();

    private static JsonSchema schema() {
        return new JsonSchema(JsonReader.read(RoutineFiles.text(SCHEMA)));
    }

    private static Optional<RoutineSummary> routine(String name) {
        return ROUTINES.stream().filter(one -> one.isCalled(name)).findFirst();
    }

    private static CourseReader.Reading read(String text) {
        return CourseReader.read(text.getBytes(StandardCharsets.UTF_8), CourseFormatTest::routine);
    }

    private record Try(FormatMapping mapping, FormatKey key, Object value, boolean right, boolean told) {
        @Override
        public String toString() {
            String shown = String.valueOf(value);
            return mapping.name() + " " + key.name() + ": " + shown.substring(0, Math.min(60, shown.length()))
                    + (right ? " is right" : " is wrong");
        }

        /** A file in which the key has this value and all else is right. */
        Map<String, Object> file() {
            Map<String, Object> day = new LinkedHashMap<>(Map.of("do", "soften", "say", "x"));
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("course", "mine");
            file.put("title", "Mine");
            file.put("articles", List.of("002"));
            file.put("days", List.of(day));
            (mapping == CourseFormat.DAY ? day : file).put(key.name(), value);
            return file;
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> owner(Map<String, Object> file) {
            return mapping == CourseFormat.DAY ? ((List<Map<String, Object>>) file.get("days")).get(0) : file;
        }
    }

    private static Stream<Try> each(boolean right, boolean told, Function<FormatKey, List<?>> values) {
        return Stream.of(CourseFormat.COURSE, CourseFormat.DAY)
                .flatMap(mapping -> mapping.keys().stream()
                        .flatMap(key ->
                                values.apply(key).stream().map(value -> new Try(mapping, key, value, right, told))));
    }

    static Stream<Try> tries() {
        return Stream.of(
                        each(true, true, FormatValues::right),
                        each(false, true, FormatValues::wrong),
                        each(false, false, FormatValues::onlyToTheReader))
                .flatMap(tries -> tries);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void readerAndSchemaAgreeOnValues(Try one) {
        CourseReader.Reading reading = read(Json.of(one.file()));
        assertThat(reading.course().isPresent())
                .as("%s, the reader: %s", one, reading.problems())
                .isEqualTo(one.right());
        assertThat(schema().allows(one.file())).as("the schema").isEqualTo(one.right() || !one.told());
    }

    static Stream<Try> keys() {
        return each(true, true, key -> right(key).subList(0, 1));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readerAndSchemaAgreeOnWhatMayBeLeftOutAndWhatIsUnknown(Try one) {
        Map<String, Object> file = one.file();
        one.owner(file).remove(one.key().name());
        assertThat(schema().allows(file)).isEqualTo(!one.key().required());
        assertThat(read(Json.of(file)).course().isPresent())
                .isEqualTo(!one.key().required());
        Map<String, Object> other = one.file();
        one.owner(other).put("nothing", "x");
        assertThat(schema().allows(other)).isFalse();
        assertThat(read(Json.of(other)).course()).isEmpty();
    }

    @Test
    void aFileOfOneLanguageHasNoOther() {
        String file = "course: mine\nlang: nl\ntitle: Mijn\ndays: [{do: soften, say: {nl: x%s}}]\n";
        for (String other : List.of("", ", en: y")) {
            assertThat(read(file.formatted(other)).course().isPresent()).isEqualTo(other.isEmpty());
            assertThat(schema().allows(loaded(file.formatted(other)))).isEqualTo(other.isEmpty());
        }
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        CourseReader.Reading reading =
                read("course: mine\ntitle: Mine\ndays:\n  - do: release\n    say: x\n  - dw: soften\n    say: x\n");
        assertThat(reading.problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + ": "
                        + problem.text().en())
                .containsExactly(
                        "4:9: \"release\" has questions of its own; a course has only what asks nothing",
                        "6:5: unknown key \"dw\"; did you mean \"do\"?");
        assertThat(read("course: mine\ntitle: Mine\narticles: ['002']\ndays:\n"
                                + "  - {do: soften, say: x, times: 100}\n".repeat(4))
                        .problems())
                .extracting(problem -> problem.text().en())
                .containsExactly("the course has 400 days; at most 366");
        assertThat(read("").problems())
                .extracting(problem -> problem.text().en())
                .containsExactly("the file is empty; a course begins with \"course: name\"");
    }

    /** What no file of a user may do to us, a course's may not either. */
    @Test
    void whatIsNoTextOrNoYamlIsTold() {
        for (byte[] bytes : List.of(new byte[] {(byte) 0xC3, 0x28}, new byte[RawText.MOST_BYTES + 1])) {
            assertThat(CourseReader.read(bytes, CourseFormatTest::routine).problems())
                    .isNotEmpty();
            assertThat(CourseReader.isCourse(bytes)).isFalse();
        }
        for (String text : List.of("[", "- a", "course: &a [*a]", "course: {", "a: b")) {
            assertThat(read(text).course()).as(text).isEmpty();
        }
        assertThat(CourseReader.isCourse("course: x".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(CourseReader.isCourse("id: x\ncourse: y".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    /** {@code -Dadem.golden=write} writes it anew. */
    @Test
    void theSchemaIsMadeOfTheTableAndAllowsWhatIsThere() throws IOException {
        String made = SchemaMaker.courseJson();
        if ("write".equals(System.getProperty("adem.golden"))) {
            Files.writeString(SCHEMA, made);
        }
        assertThat(RoutineFiles.text(SCHEMA)).isEqualTo(made);
        assertThat(RoutineFiles.in(Path.of("routines/courses")))
                .hasSize(2)
                .allMatch(file -> schema().allows(loaded(RoutineFiles.text(file))));
    }

    private static Object loaded(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @Test
    void everyKeyIsDescribedInBothLanguages() {
        assertThat(keys().map(Try::key))
                .allMatch(key -> key.about().nl().endsWith(".")
                        && key.about().en().endsWith(".")
                        && !key.about().nl().equals(key.about().en()));
    }
}
