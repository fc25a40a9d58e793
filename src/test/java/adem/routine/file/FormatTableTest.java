package adem.routine.file;

import static adem.routine.file.FormatValues.gate;
import static adem.routine.file.FormatValues.onlyToTheReader;
import static adem.routine.file.FormatValues.right;
import static adem.routine.file.FormatValues.step;
import static adem.routine.file.FormatValues.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import adem.page.Json;
import adem.page.JsonReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every key of the table: the reader and the schema let the same through, at each limit and one over. */
class FormatTableTest {

    private static final RoutineReader.Names NAMES = RoutineFiles.names();
    private static final JsonSchema SCHEMA = new JsonSchema(
            JsonReader.read(RoutineFiles.text(Path.of("src/main/resources/adem/routine/routine.schema.json"))));

    /**
     * A key with a value that should be let through or not.
     *
     * @param told true where the schema tells it too; the rest only the reader knows
     */
    private record Try(FormatMapping mapping, FormatKey key, Object value, boolean right, boolean told) {
        @Override
        public String toString() {
            String shown = String.valueOf(value);
            return mapping.name() + " " + key.name() + ": "
                    + (shown.length() > 60 ? shown.substring(0, 60) + "… " + shown.length() : shown)
                    + (right ? " is right" : " is wrong");
        }
    }

    static Stream<Try> tries() {
        return mappings().stream().flatMap(mapping -> mapping.keys().stream().flatMap(key -> tries(mapping, key)));
    }

    private static List<FormatMapping> mappings() {
        return List.of(RoutineFormat.ROUTINE, GateFormat.GATE, RoutineFormat.STEP, RoutineFormat.REPEAT);
    }

    private static Stream<Try> tries(FormatMapping mapping, FormatKey key) {
        List<Try> tries = new ArrayList<>();
        right(key).forEach(value -> tries.add(new Try(mapping, key, value, true, true)));
        wrong(key).forEach(value -> tries.add(new Try(mapping, key, value, false, true)));
        onlyToTheReader(key).forEach(value -> tries.add(new Try(mapping, key, value, false, false)));
        return tries.stream();
    }

    @ParameterizedTest
    @MethodSource("tries")
    void readerAndSchemaAgreeOnValues(Try one) {
        Map<String, Object> file = with(one.mapping(), one.key(), one.value());
        RoutineReader.Reading reading = RoutineReader.read(Json.of(file), NAMES);
        assertThat(reading.routine().isPresent())
                .as("the reader: %s", reading.problems())
                .isEqualTo(one.right());
        if (one.told()) {
            assertThat(SCHEMA.allows(file)).as("the schema").isEqualTo(one.right());
        }
    }

    static Stream<Try> keys() {
        return mappings().stream()
                .flatMap(mapping -> mapping.keys().stream()
                        .map(key -> new Try(mapping, key, right(key).get(0), !key.required(), true)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readerAndSchemaAgreeOnWhatMayBeLeftOut(Try one) {
        Map<String, Object> file = with(one.mapping(), one.key(), one.value());
        Map<String, Object> owner = owner(one.mapping(), one.key(), file);
        owner.remove(one.key().name());
        boolean amount = one.mapping() == RoutineFormat.STEP
                && (RoutineFormat.AMOUNTS.contains(one.key().name())
                        || one.key().name().equals("every"));
        boolean right = one.right() && !amount;
        assertThat(SCHEMA.allows(file)).as("the schema").isEqualTo(right);
        assertThat(RoutineReader.read(Json.of(file), NAMES).routine().isPresent())
                .as("the reader")
                .isEqualTo(right);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readerAndSchemaAgreeOnUnknownKeys(Try one) {
        Map<String, Object> file = with(one.mapping(), one.key(), one.value());
        owner(one.mapping(), one.key(), file).put("nothing", "x");
        assertThat(SCHEMA.allows(file)).isFalse();
        assertThat(RoutineReader.read(Json.of(file), NAMES).routine()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyStandsOnlyBesideWhatItGoesWith(Try one) {
        for (String amount : RoutineFormat.AMOUNTS) {
            if (one.mapping() != RoutineFormat.STEP || one.key().beside().isEmpty()) {
                return;
            }
            Map<String, Object> file = routine();
            Map<String, Object> step = step(amount);
            file.put("steps", List.of(step));
            one.key().beside().stream()
                    .filter(beside -> !RoutineFormat.AMOUNTS.contains(beside))
                    .forEach(beside -> step.put(
                            beside, right(RoutineFormat.STEP.key(beside)).get(0)));
            if (one.key().name().equals("pace")) {
                step.remove("every");
            }
            step.put(one.key().name(), one.value());
            boolean fits = RoutineFormat.amountsOf(one.key()).contains(amount);
            assertThat(SCHEMA.allows(file)).as(file.toString()).isEqualTo(fits);
            assertThat(RoutineReader.read(Json.of(file), NAMES).routine().isPresent())
                    .isEqualTo(fits);
        }
    }

    @Test
    void aFileOfOneLanguageHasNoOther() {
        for (String language : RoutineFormat.LANGUAGES) {
            String other = language.equals("nl") ? "en" : "nl";
            Map<String, Object> file = routine();
            file.put("lang", language);
            file.put("cautions", List.of(Map.of(language, "x"), "x"));
            assertThat(SCHEMA.allows(file)).isTrue();
            assertThat(RoutineReader.read(Json.of(file), NAMES).routine()).isPresent();
            for (Map<String, String> text : List.of(Map.of(other, "x"), Map.of(language, "x", other, "x"))) {
                file.put("about", text);
                assertThat(SCHEMA.allows(file)).isFalse();
                assertThat(RoutineReader.read(Json.of(file), NAMES).routine()).isEmpty();
            }
        }
    }

    @Test
    void everyKeyIsDescribedInBothLanguages() {
        assertThat(mappings().stream().flatMap(mapping -> mapping.keys().stream()))
                .allMatch(key -> key.about().nl().endsWith(".")
                        && key.about().en().endsWith(".")
                        && !key.about().nl().equals(key.about().en()));
    }

    /** A file in which the key has this value and all else is right. */
    private static Map<String, Object> with(FormatMapping mapping, FormatKey key, Object value) {
        Map<String, Object> file = routine();
        owner(mapping, key, file).put(key.name(), value);
        return file;
    }

    /** The mapping in which the key stands, with what it goes with. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> owner(FormatMapping mapping, FormatKey key, Map<String, Object> file) {
        if (mapping == RoutineFormat.ROUTINE) {
            return file;
        } else if (mapping == GateFormat.GATE) {
            return (Map<String, Object>) file.computeIfAbsent("gate", absent -> gate());
        }
        List<Map<String, Object>> steps = (List<Map<String, Object>>) file.get("steps");
        if (!"Base".equals(steps.get(0).get("title"))) {
            return steps.get(0);
        }
        Map<String, Object> added;
        if (mapping == RoutineFormat.REPEAT) {
            added = new TreeMap<>(Map.of("repeat", 2, "steps", List.of(step("ready"))));
        } else {
            added = step(
                    RoutineFormat.AMOUNTS.contains(key.name())
                            ? key.name()
                            : key.beside().isEmpty()
                                    ? "ready"
                                    : RoutineFormat.amountsOf(key).get(0));
            if (key.name().equals("hold")) {
                added.put("every", "30s");
            }
        }
        file.put("steps", List.of(added));
        return added;
    }

    private static Map<String, Object> routine() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", "mine");
        file.put("title", "Mine");
        file.put("position", "lying");
        file.put("articles", List.of("002"));
        file.put("variants", Map.of("full", "In full"));
        Map<String, Object> base = step("ready");
        base.put("title", "Base");
        file.put("steps", List.of(base));
        return file;
    }
}
