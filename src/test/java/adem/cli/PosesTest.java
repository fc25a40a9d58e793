package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.page.StepPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Poses in print. */
class PosesTest {

    @TempDir
    Path home;

    @Test
    void drawsThemAllOrOne() {
        Run all = Run.in(home, "routine", "poses");
        assertThat(all.out()).contains("bridge\n", "wall-sit\n", "\u2588");
        Run one = Run.in(home, "routine", "poses", "bridge");
        assertThat(one.out()).startsWith("bridge\n").doesNotContain("wall-sit");
        assertThat(one.out().lines()).hasSize(13);
        assertThat(one.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void namesThemForPrograms() {
        assertThat((List<?>) Run.in(home, "routine", "poses", "--json").json())
                .anyMatch("bridge"::equals)
                .allMatch(pose -> pose instanceof String name && name.matches("[a-z-]+"));
    }

    @Test
    void drawsInAsciiWhereThereIsNoMore() {
        assertThat(Run.with(home, Map.of("LANG", "C"), "routine", "poses", "bridge")
                        .out())
                .matches("[\\p{ASCII}]*");
    }

    @Test
    void pipesGetTheWordsOfARoutineAlone() {
        assertThat(Run.in(home, "routine", "show", "soften").out()).doesNotContain("\u2588");
    }

    @Test
    void aPictureStandsBesideTheWords() {
        List<String> lines = StepPicture.beside(List.of("\u001b[1mone\u001b[0m", "two"), 6, List.of("a", "b", "c"));
        assertThat(lines).containsExactly("\u001b[1mone\u001b[0m   a", "two   b", "      c");
    }
}
