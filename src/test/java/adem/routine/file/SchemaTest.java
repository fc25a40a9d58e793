package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import adem.page.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The schema and the page are made of the table that the reader goes by. */
class SchemaTest {

    private static final List<String> TIMES = List.of(
            "90s",
            "5m",
            "1h",
            "1m30s",
            "1h30m",
            "1h 30m",
            "5 min",
            "5 minuten",
            "5 minutes",
            "1 minuut",
            "1 uur",
            "2 hours",
            "2 uren",
            "2u",
            "90 sec",
            "90 seconden",
            "1 seconde",
            "1,5m",
            "1.5 min",
            "1:40",
            "1:00:00");
    private static final List<String> NO_TIMES = List.of(
            "", "5", "m", "-5m", "1:60", "1:5", "5x", "half", "5m1h", "5m5m", "1,m", "1.2345h", "1:2:3:4", "5minuters");

    private static final Path SCHEMA = Path.of("src/main/resources/adem/routine/routine.schema.json");
    private static final Path PAGE = Path.of("src/site/markdown/routine-format.md");
    private static final Path EXAMPLE = Path.of("src/main/resources/adem/routine/template_en.yaml");

    private static Map<?, ?> schema() {
        return (Map<?, ?>) JsonReader.read(RoutineFiles.text(SCHEMA));
    }

    private static Object at(Object tree, String... path) {
        Object here = tree;
        for (String key : path) {
            here = ((Map<?, ?>) here).get(key);
        }
        return here;
    }

    /** {@code -Dadem.golden=write} writes it anew. */
    private static void assertMade(Path file, String made) throws IOException {
        if ("write".equals(System.getProperty("adem.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertThat(RoutineFiles.text(file)).isEqualTo(made);
    }

    @Test
    void theSchemaIsMadeOfTheTable() throws IOException {
        assertMade(SCHEMA, SchemaMaker.json());
    }

    @Test
    void thePageIsMadeOfTheTable() throws IOException {
        assertMade(PAGE, FormatPageMaker.page(RoutineFiles.text(EXAMPLE)));
    }

    /** Ours, and what a user is given to begin with. */
    @Test
    void theSchemaAllowsWhatIsThere() {
        JsonSchema schema = new JsonSchema(schema());
        List<Path> files = new ArrayList<>(RoutineFiles.paths());
        files.addAll(RoutineFiles.in(EXAMPLE.getParent()));
        assertThat(files).hasSize(23).allMatch(file -> schema.allows(loaded(file)));
    }

    private static Object loaded(Path file) {
        return new Load(LoadSettings.builder().build()).loadFromString(RoutineFiles.text(file));
    }

    /** The time that the reader makes of a text, and whether the schema lets it through. */
    @Test
    void bothReadTheSameTimes() {
        String pattern = at(schema(), "$defs", "time", "pattern").toString();
        for (String time : TIMES) {
            assertThat(YamlScalars.duration(time, "3h")).as(time).isPresent();
            assertThat(time).matches(pattern);
        }
        for (String time : NO_TIMES) {
            assertThat(YamlScalars.duration(time, "3h")).as(time).isEmpty();
            assertThat(time).doesNotMatch(pattern);
        }
    }

    @Test
    void bothReadTheSameRangesAndPaces() {
        PaceReader reader = new PaceReader(new Problems());
        FormatKey range = RoutineFormat.STEP.key("range");
        String pattern = pattern("range");
        for (String typed : List.of("5m-20m", "5m \u2013 20m", "5 min\u201420 min", "1:30 - 2:00", "90s\u22123m")) {
            assertThat(reader.range(scalar(typed), range)).as(typed).isPresent();
            assertThat(typed).matches(pattern);
        }
        FormatKey pace = RoutineFormat.STEP.key("pace");
        for (String typed : List.of("4-6", "4 - 6", "4\u20136", "4,5 \u2014 6.5", "4\u20106", "4\u22126")) {
            assertThat(reader.pace(scalar(typed), pace)).as(typed).isPresent();
            assertThat(typed).matches(pattern("pace"));
        }
        assertThat(reader.pace(scalar("4\u20132\u20136"), pace)).as("a hold").isEmpty();
    }

    private static String pattern(String key) {
        return at(schema(), "$defs", "step", "properties", key, "pattern").toString();
    }

    private static ScalarNode scalar(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }
}
