package adem.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"box, box, 0", "boks, box, 2", "gorund, ground, 1", "tein, tien, 1", "'', box, 3"})
    void countsChangesAndSwaps(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void findsWhatWasMeant() {
        List<String> known = List.of("breathe", "routine", "learn");
        assertThat(Nearest.to("braethe", known)).contains("breathe");
        assertThat(Nearest.to("BREATH", known)).contains("breathe");
        assertThat(Nearest.to("rou", known)).contains("routine");
        assertThat(Nearest.to("xyzzy", known)).isEmpty();
    }

    @Test
    void nearestComesFirst() {
        assertThat(Nearest.several("tien", List.of("zien", "tiens", "tien"), 2))
                .first()
                .isEqualTo("tien");
    }
}
