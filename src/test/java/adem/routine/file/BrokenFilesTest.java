package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with mistakes, each beside what must be said about it: English, then Dutch. */
class BrokenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/adem/routine/broken");
    private static final RoutineReader.Names NAMES = new RoutineReader.Names(
            Set.of("crook-lying", "lying-flat", "sitting", "standing-soft", "walking"),
            Set.of("psoas", "softening", "stress"),
            Map.of(
                    "soften", new RoutineReader.Destination(List.of("full", "short"), List.of()),
                    "grounding", new RoutineReader.Destination(List.of(), List.of()),
                    "release", new RoutineReader.Destination(List.of("full", "first"), List.of("soften")),
                    "pelvic-floor",
                            new RoutineReader.Destination(
                                    List.of("full", "relax-only"), List.of("pelvic-floor relax-only"))));

    static List<Path> files() {
        return RoutineFiles.in(FOLDER);
    }

    @Test
    void thereAreThirtyAtLeast() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(30);
    }

    /** {@code -Dadem.golden=write} writes what is said now; read every line of it before it is kept. */
    @ParameterizedTest
    @MethodSource("files")
    void saysExactlyThis(Path file) throws IOException {
        RoutineReader.Reading reading = RoutineReader.read(Files.readAllBytes(file), NAMES);
        String said = Stream.of(Language.EN, Language.NL)
                .flatMap(language -> reading.problems().stream()
                        .map(problem -> problem.line() + ":" + problem.column() + ": "
                                + problem.text().in(language) + "\n"))
                .collect(Collectors.joining());
        Path expected = Path.of(file.toString().replace(".yaml", ".txt"));
        if ("write".equals(System.getProperty("adem.golden"))) {
            Files.writeString(expected, said);
        }
        assertThat(reading.routine()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        assertThat(said).isEqualTo(Files.readString(expected));
    }
}
