package adem.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingsTest {

    private final Sayings sayings = new Sayings();

    @Test
    void anExpressionIsWhatItMeansWhereverItStands() {
        sayings.add("achterste.benen op.de.kast = boos nu");
        assertThat(sayings.meant(List.of("ik", "sta", "op", "mijn", "achterste", "benen")))
                .containsExactly("ik", "sta", "op", "mijn", "boos", "nu");
        assertThat(sayings.meant(List.of("op", "de", "kast", "op", "de", "kast")))
                .containsExactly("boos", "nu", "boos", "nu");
    }

    @Test
    void anExpressionMayMeanNothingHere() {
        sayings.add("achter.de.rug =");
        assertThat(sayings.meant(List.of("griep", "achter", "de", "rug"))).containsExactly("griep");
        assertThat(sayings.meant(List.of("pijn", "in", "de", "rug"))).containsExactly("pijn", "in", "de", "rug");
    }

    @Test
    void aWordMayHaveOthersInItsPlaceOrBeMissing() {
        sayings.add("nie*.-|zo|echt.boos|moe.*.dag = rustig");
        assertThat(sayings.meant(List.of("ik", "ben", "niet", "zo", "moe", "deze", "dag")))
                .containsExactly("ik", "ben", "rustig");
        assertThat(sayings.meant(List.of("nie", "boos", "elke", "dag"))).containsExactly("rustig");
        assertThat(sayings.meant(List.of("niet", "erg", "boos", "elke", "dag"))).hasSize(5);
        assertThat(sayings.meant(List.of("niet", "boos", "dag"))).hasSize(3);
        assertThat(sayings.meant(List.of("niet", "boos"))).hasSize(2);
    }

    @Test
    void aLineWithoutAMeaningIsAMistake() {
        assertThatThrownBy(() -> sayings.add("achter.de.rug"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("achter.de.rug");
    }
}
