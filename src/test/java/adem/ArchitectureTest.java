package adem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The borders between the rooms, and their size. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("adem");

    /** From the top of the house to its ground; a room may use those after it, and none beside it. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("adem"),
            Set.of("adem.cli.manual"),
            Set.of("adem.cli.command"),
            Set.of("adem.cli"),
            Set.of("adem.doctor"),
            Set.of("adem.page"),
            Set.of("adem.guide", "adem.remind"),
            Set.of("adem.screen"),
            Set.of("adem.screen.figure"),
            Set.of("adem.sound.backend"),
            Set.of("adem.sound.speech", "adem.sound.file"),
            Set.of("adem.sound"),
            Set.of("adem.suggest"),
            Set.of("adem.learn", "adem.routine.file", "adem.history"),
            Set.of("adem.routine"),
            Set.of("adem.session"),
            Set.of("adem.breath"),
            Set.of("adem.text"),
            Set.of("adem.host"));

    @Test
    void everyRoomHasAFloor() {
        assertThat(FLOORS.stream().flatMap(Set::stream))
                .containsAll(PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    @Test
    void arrowsGoDown() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                String[] notBelow = FLOORS.subList(0, floor + 1).stream()
                        .flatMap(Set::stream)
                        .filter(other -> !other.equals(room))
                        .toArray(String[]::new);
                if (notBelow.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage(room)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(notBelow)
                            .check(PROGRAM);
                }
            }
        }
    }

    @Test
    void noRoomsDependOnEachOther() {
        slices().matching("adem.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    /** Each library, and the room that may know it. */
    @ParameterizedTest
    @CsvSource({
        "picocli.., adem.cli..",
        "org.jline.jansi.., adem.page",
        "org.jline.terminal.., adem.screen",
        "org.jline.utils.., adem.screen",
        "org.jline.nativ.., adem.screen",
        "org.snakeyaml.., adem.routine.file",
        "tools.jackson.., adem.history",
        "io.github.jaredmdobson.., adem.sound.file",
        "org.tartarus.., adem.learn",
        "org.apache.lucene.., adem.learn",
        "sun.., adem.host",
        "java.net.., nowhere",
        "java.util.prefs.., nowhere",
        "javax.sound.., nowhere",
        "java.awt.., nowhere",
        "javax.swing.., nowhere"
    })
    void eachLibraryHasOneRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    @Test
    void theGroundFloorsNeedNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(
                        "adem.host", "adem.text", "adem.breath", "adem.session", "adem.routine", "adem.guide")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "adem..")
                .check(PROGRAM);
    }

    /** Streams, environment, properties, clocks and processes are asked for in one room. */
    @Test
    void onlyTheHostTouchesTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("adem.host")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(java.io.FileDescriptor.class, "in")
                .orShould()
                .accessField(java.io.FileDescriptor.class, "out")
                .orShould()
                .accessField(java.io.FileDescriptor.class, "err")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(PROGRAM);
    }

    @Test
    void nothingStaticRemembers() {
        fields().that().areStatic().should().beFinal().check(PROGRAM);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("adem.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    /** No word with two meanings: neither ours and ours, nor ours and that of the JDK. */
    @Test
    void everyNameIsTheOnlyOne() throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (String name : namesOfTheJdk()) {
            seen.put(name, "the JDK");
        }
        List<String> twice = PROGRAM.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> seen.putIfAbsent(type.getSimpleName(), type.getPackageName()) != null)
                .map(type -> type.getName() + " is also a name of " + seen.get(type.getSimpleName()))
                .toList();
        assertThat(twice).isEmpty();
    }

    private static List<String> namesOfTheJdk() throws IOException {
        FileSystem modules = FileSystems.getFileSystem(URI.create("jrt:/"));
        try (Stream<Path> files = Files.walk(modules.getPath("/modules/java.base/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .toList();
        }
    }

    @Test
    void noRoomHasMoreThanAFifthOfTheHouse() {
        Map<String, Long> lines = linesByRoom();
        long all = lines.values().stream().mapToLong(Long::longValue).sum();
        lines.forEach((room, count) -> assertThat(count * 5)
                .as("%s has %d of %d lines", room, count, all)
                .isLessThanOrEqualTo(all));
    }

    @Test
    void everyRoomSaysWhatItIs() {
        linesByRoom().keySet().stream()
                .filter(room -> !room.equals("adem"))
                .forEach(room -> assertThat(
                                SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java"))
                        .exists());
    }

    @Test
    void noFileIsTooLongToRead() {
        for (Path file : sources()) {
            assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(300);
        }
    }

    private static Map<String, Long> linesByRoom() {
        Map<String, Long> lines = new TreeMap<>();
        for (Path file : sources()) {
            String room = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
            lines.merge(room, lines(file), Long::sum);
        }
        return lines;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
