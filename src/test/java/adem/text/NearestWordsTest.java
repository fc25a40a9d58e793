package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordsTest {

    @ParameterizedTest
    @CsvSource({"box, box, 0", "boks, box, 2", "gorund, ground, 1", "tein, tien, 1", "'', box, 3"})
    void countsChangesAndSwaps(String a, String b, int distance) {
        assertThat(NearestWords.distance(a, b, 9)).isEqualTo(distance);
        assertThat(NearestWords.distance(b, a, 9)).isEqualTo(distance);
    }

    @Test
    void withinTheLimitItIsTheWholeDistance() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String a = word(random);
            String b = word(random);
            int whole = NearestWords.distance(a, b, 99);
            for (int limit = 0; limit < 6; limit++) {
                assertThat(NearestWords.distance(a, b, limit))
                        .as("%s, %s within %d", a, b, limit)
                        .isEqualTo(Math.min(whole, limit + 1));
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int letter = random.nextInt(9); letter > 0; letter--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
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
    void nothingIsNearWhatIsNoWord() {
        String known = "x".repeat(41);
        assertThat(NearestWords.several(known, List.of(known), 1)).isEmpty();
        assertThat(NearestWords.several(known.substring(1), List.of(known), 1)).containsExactly(known);
    }

    @Test
    void nearestComesFirst() {
        assertThat(NearestWords.several("tien", List.of("zien", "tiens", "tien"), 2))
                .first()
                .isEqualTo("tien");
    }
}
