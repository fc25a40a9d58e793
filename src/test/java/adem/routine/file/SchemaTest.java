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

/** The schema and the reader know the same keys. */
class SchemaTest {

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
}
