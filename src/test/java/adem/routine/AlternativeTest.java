package adem.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeTest {

    @ParameterizedTest
    @CsvSource({"soften, soften, '', false", "release no-wall, release, no-wall, false", "crisis, grounding, '', true"})
    void isReadAndWrittenAsInAFile(String written, String routine, String variant, boolean crisis) {
        Alternative read = Alternative.parse(written);
        assertThat(read).isEqualTo(new Alternative(routine, variant, crisis));
        assertThat(read.written()).isEqualTo(written);
    }

    @Test
    void afterACrisisItIsNeverMerelyAVariantOfTheRoutineItself() {
        assertThat(Alternative.parse("release no-wall").isOf("release")).isTrue();
        assertThat(Alternative.parse("soften").isOf("release")).isFalse();
        assertThat(Alternative.parse("crisis").isOf("grounding")).isFalse();
    }

    /** No name of a variant is the usual one: the first. */
    @ParameterizedTest
    @CsvSource({
        "mine full, '', true",
        "mine full, full, true",
        "mine full, short, false",
        "mine short, '', false",
        "mine short, short, true",
        "other full, full, false"
    })
    void leadsToAVariantByItsNameOrAsTheUsualOne(String written, String variant, boolean leads) {
        assertThat(Alternative.leadsTo(written, "mine", List.of("full", "short"), variant))
                .isEqualTo(leads);
    }

    @Test
    void whatHasOneWayOnlyIsNeverLedToByItself() {
        assertThat(Alternative.leadsTo("mine", "mine", List.of(), "")).isFalse();
    }
}
