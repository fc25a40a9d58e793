package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordsTest {

    @ParameterizedTest
    @CsvSource({"box, box, 0", "boks, box, 2", "gorund, ground, 1", "tein, tien, 1", "'', box, 3"})
    void countsChangesAndSwaps(String a, String b, int distance) {
        assertThat(NearestWords.distance(a, b)).isEqualTo(distance);
        assertThat(NearestWords.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void findsWhatWasMeant() {
        List<String> known = List.of("breathe", "routine", "learn");
        assertThat(NearestWords.to("braethe", known)).contains("breathe");
        assertThat(NearestWords.to("BREATH", known)).contains("breathe");
        assertThat(NearestWords.to("rou", known)).contains("routine");
        assertThat(NearestWords.to("xyzzy", known)).isEmpty();
    }

    @Test
    void nearestComesFirst() {
        assertThat(NearestWords.several("tien", List.of("zien", "tiens", "tien"), 2))
                .first()
                .isEqualTo("tien");
    }
}
