package adem.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.BadInput;
import adem.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceFormatTest {

    @Test
    void readsTwoThreeOrFourNumbers() {
        assertThat(PaceFormat.parse("4-6")).isEqualTo(Pace.of(4, 6));
        assertThat(PaceFormat.parse("4-7-8")).isEqualTo(Pace.of(4, 7, 8, 0));
        assertThat(PaceFormat.parse("4-4-4-4")).isEqualTo(Pace.of(4, 4, 4, 4));
        assertThat(PaceFormat.parse("4-0-6-2")).isEqualTo(Pace.of(4, 0, 6, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3+1-8", "3 + 1 - 8", " 3+ 1\u20138", "3\u00A0+\u00A01-8", "3,0+1.0-8"})
    void readsASipBehindAPlus(String typed) {
        assertThat(PaceFormat.parse(typed)).isEqualTo(Pace.of(3, 8).withSip(1));
    }

    @Test
    void readsASipBesideHoldsAndInHalves() {
        assertThat(PaceFormat.parse("3+1-2-8")).isEqualTo(Pace.of(3, 2, 8, 0).withSip(1));
        assertThat(PaceFormat.parse("3+1-2-8-1")).isEqualTo(Pace.of(3, 2, 8, 1).withSip(1));
        assertThat(PaceFormat.parse("2.5+0,5-6")).isEqualTo(Pace.of(2.5, 6).withSip(0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-8+1", "3-1+1-8", "3+1-8+1"})
    void aSipComesAfterBreathingIn(String typed) {
        assertThatThrownBy(() -> PaceFormat.parse(typed))
                .isInstanceOf(BadInput.class)
                .hasMessage("\"" + typed + "\": a sip comes straight after breathing in, as in 3+1-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3+0-8", "3+0.4-8", "3+5.5-8", "3+30-8"})
    void aSipIsShort(String typed) {
        assertThatThrownBy(() -> PaceFormat.parse(typed))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a sip lasts 0.5 to 5 seconds, as in 3+1-8");
    }

    @Test
    void readsHalvesWithPointOrComma() {
        assertThat(PaceFormat.parse("5.5-5,5")).isEqualTo(Pace.of(5.5, 5.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4-6",
                "4 - 6",
                " 4 -6 ",
                "4\u20136",
                "4 \u2014 6",
                "4\u22126",
                "4\u20106",
                "4\u20116",
                "4\u00A0\u2013\u00A06",
                "4,0\u20136.0"
            })
    void readsEveryDashAndSpacesBesideIt(String typed) {
        assertThat(PaceFormat.parse(typed)).isEqualTo(Pace.of(4, 6));
        assertThat(PaceFormat.looksLikeNumbers(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.55-5.5", "4-6,25", "4.00000000000-6"})
    void saysThatOneDecimalIsTheMost(String typed) {
        assertThatThrownBy(() -> PaceFormat.parse(typed))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("use one decimal at most, as in 5.5-5.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "4-",
                "-4",
                "4--6",
                "4-6-",
                "4-5-6-7-8",
                "a-b",
                "4-6s",
                "NaN-4",
                "1e9-4",
                "٤-٦",
                "4 6-8",
                "4 6",
                "4-.5",
                "4.-6",
                "3+1",
                "+1-8",
                "3+-8",
                "3+1+1-8",
                "3++1-8"
            })
    void refusesWhatIsNoPace(String typed) {
        assertThatThrownBy(() -> PaceFormat.parse(typed))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("such as 4-6, 4-4-4-4 or 3+1-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-4", "4-0", "0.4-4", "40-4", "4-31-4", "30.5-6", "999999999-4"})
    void refusesWhatIsOutOfRange(String typed) {
        assertThatThrownBy(() -> PaceFormat.parse(typed))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("0.5 to 30 seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4-6", "4-7-8", "4-4-4-4", "5.5-5.5", "4-0-6-2", "0.5-30", "3+1-8", "2.5+0.5-6", "3+1-2-8-1"})
    void writesWhatItReads(String typed) {
        Text written = PaceFormat.text(PaceFormat.parse(typed));
        assertThat(written).isEqualTo(new Text(typed.replace('.', ','), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5-4", "9", ".5-4", ",5-4", "-4", "3+1-8", "+1-8"})
    void whatBeginsWithANumberIsMeantAsNumbers(String typed) {
        assertThat(PaceFormat.looksLikeNumbers(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "box", "x4-6"})
    void aNameIsNotMeantAsNumbers(String typed) {
        assertThat(PaceFormat.looksLikeNumbers(typed)).isFalse();
    }

    /** Nobody has to be able to breathe in within a tenth of a second, but may hold the breath as briefly. */
    @Test
    void onlyHoldsMayBeShort() {
        assertThat(PaceFormat.parse("4-0.1-6-0.1")).isEqualTo(Pace.of(4, 0.1, 6, 0.1));
    }
}
