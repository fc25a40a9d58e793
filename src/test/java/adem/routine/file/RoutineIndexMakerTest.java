package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.routine.RoutineSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build refuses routines that would not do together. */
class RoutineIndexMakerTest {

    private static final RoutineReader.Names NAMES = new RoutineReader.Names(Set.of(), Set.of(), Map.of());

    @TempDir
    Path folder;

    private void routine(String id, String gate) throws IOException {
        String asks = gate.isEmpty() ? "" : "gate: {questions: [Are you ill?], otherwise: " + gate + "}\n";
        Files.writeString(
                folder.resolve(id + ".yaml"),
                "id: " + id + "\ntitle: A title\nposition: lying\nvariants: {full: In full, short: In short}\n" + asks
                        + "steps: [{title: Lie, do: Lie down., time: 30s}]\n");
    }

    @Test
    void anIndexTellsVariantsAndWhereAGateLeads() throws IOException {
        routine("a", "b short");
        routine("b", "");
        List<RoutineSummary> index = RoutineIndexMaker.index(folder, NAMES)
                .lines()
                .map(RoutineSummary::parse)
                .toList();
        assertThat(index.get(0).leads()).containsExactly("b short");
        assertThat(index.get(1).leads()).isEmpty();
        assertThat(index.get(1).variants()).containsExactly("full", "short");
    }

    @Test
    void aGateToAGateStopsTheBuild() throws IOException {
        routine("a", "b");
        routine("b", "c");
        routine("c", "");
        assertThatThrownBy(() -> RoutineIndexMaker.index(folder, NAMES))
                .hasMessageContaining("a.yaml:5: \"b\" has questions of its own");
    }

    @Test
    void aVariantThatIsNotThereStopsTheBuild() throws IOException {
        routine("a", "b nosuch");
        routine("b", "");
        assertThatThrownBy(() -> RoutineIndexMaker.index(folder, NAMES)).hasMessageContaining("unknown variant");
    }

    @Test
    void aGateMayLeadToTheVariantOfItsOwnThatAsksNothing() throws IOException {
        routine("a", "a short");
        routine("b", "a short");
        assertThat(RoutineIndexMaker.index(folder, NAMES).lines()).hasSize(2);
    }

    /** Run as the build runs it: poses and topics come from files, and what is no routine is passed over. */
    @Test
    void itIsWrittenWhereTheBuildWantsIt() throws IOException {
        Path resources = Files.createDirectory(folder.resolve("resources"));
        Files.writeString(resources.resolve("poses.txt"), "sitting\nwalking\n");
        Files.writeString(resources.resolve("topics.txt"), "psoas\n");
        Path routines = Files.createDirectory(folder.resolve("routines"));
        Files.writeString(routines.resolve("README.md"), "no routine");
        Files.writeString(
                routines.resolve("a.yaml"),
                "id: a\ntitle: A title\nposition: sitting\ntopics: [psoas]\n"
                        + "steps: [{title: Sit, do: Sit down., pose: sitting, time: 30s}]\n");
        Path index = folder.resolve("new/index.tsv");
        RoutineIndexMaker.main(new String[] {routines.toString(), resources.toString(), index.toString()});
        assertThat(Files.readAllLines(index))
                .map(RoutineSummary::parse)
                .map(RoutineSummary::id)
                .containsExactly("a");
    }
}
