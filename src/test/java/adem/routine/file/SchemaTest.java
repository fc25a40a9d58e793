package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The schema and the reader know the same keys. */
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

    private static Map<?, ?> schema() throws IOException {
        try (InputStream in = RoutineReader.class.getResourceAsStream("/adem/routine/routine.schema.json")) {
            // JSON is YAML.
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }

    private static Object at(Object tree, String... path) {
        Object here = tree;
        for (String key : path) {
            here = ((Map<?, ?>) here).get(key);
        }
        return here;
    }

    private static Set<Object> keys(Object tree, String... path) {
        return new HashSet<>(((Map<?, ?>) at(tree, path)).keySet());
    }

    @Test
    void bothKnowTheSameKeys() throws IOException {
        Map<?, ?> schema = schema();
        assertThat(keys(schema, "properties")).isEqualTo(new HashSet<Object>(RoutineFormat.ROUTINE));
        assertThat(keys(schema, "properties", "gate", "properties")).isEqualTo(new HashSet<Object>(RoutineFormat.GATE));
        assertThat(keys(schema, "$defs", "step", "properties")).isEqualTo(new HashSet<Object>(RoutineFormat.STEP));
        assertThat(keys(schema, "$defs", "repeat", "properties")).isEqualTo(new HashSet<Object>(RoutineFormat.REPEAT));
        List<?> title = (List<?>) at(schema, "properties", "title", "anyOf");
        assertThat(keys(title.get(1), "properties")).isEqualTo(new HashSet<Object>(RoutineFormat.TEXT));
    }

    @Test
    void bothRequireTheSameKeys() throws IOException {
        RoutineReader.Reading empty = RoutineReader.read("{}", RoutineFiles.names());
        Set<Object> missing = new TreeSet<>();
        for (Problem problem : empty.problems()) {
            missing.add(problem.text().en().split("\"")[1]);
        }
        assertThat(missing).isEqualTo(new TreeSet<Object>((List<?>) at(schema(), "required")));
    }

    @Test
    void everyKeyIsDescribed() throws IOException {
        Map<?, ?> properties = (Map<?, ?>) at(schema(), "properties");
        assertThat(properties.values()).allMatch(one -> at(one, "description") != null);
    }

    /** The time that the reader makes of a text, and whether the schema lets it through. */
    @Test
    void bothReadTheSameTimes() throws IOException {
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
    void bothReadTheSameRangesAndPaces() throws IOException {
        PaceReader reader = new PaceReader(new Problems());
        String range =
                at(schema(), "$defs", "step", "properties", "range", "pattern").toString();
        for (String typed : List.of("5m-20m", "5m \u2013 20m", "5 min\u201420 min", "1:30 - 2:00", "90s\u22123m")) {
            assertThat(reader.range(scalar(typed))).as(typed).isPresent();
            assertThat(typed).matches(range);
        }
        String pace =
                at(schema(), "$defs", "step", "properties", "pace", "pattern").toString();
        for (String typed : List.of("4-6", "4 - 6", "4\u20136", "4,5 \u2014 6.5", "4\u20106", "4\u22126")) {
            assertThat(reader.pace(scalar(typed))).as(typed).isPresent();
            assertThat(typed).matches(pace);
        }
        assertThat(reader.pace(scalar("4\u20132\u20136"))).as("a hold").isEmpty();
    }

    private static ScalarNode scalar(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }
}
