package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "adem, 4",
        "één, 3",
        "e\u0301e\u0301n, 3", // accents that combine
        "\u0301, 0", // an accent by itself
        "\u4E2D\u6587, 4", // Chinese
        "\uFF21\uFF22, 4", // fullwidth
        "\u1112\u1161\u11AB, 2", // a Korean syllable in three parts
        "\u0E17\u0E35\u0E48, 1", // Thai with two marks
        "\uD83E\uDDD8, 2", // an emoji
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 2", // a family of three
        "\uD83E\uDDD8\u200D\u2640\uFE0F, 2", // an emoji and its sex
        "\uD83D\uDC4D\uD83C\uDFFD, 2", // a skin tone
        "\u2764, 1", // a heart
        "\u2764\uFE0F, 2", // the same as an emoji
        "1\uFE0F\u20E3, 2", // a key
        "\uD83C\uDDF3\uD83C\uDDF1, 2", // a flag
        "\uD83C\uDDF3\uD83C\uDDF1\uD83C\uDDF3\uD83C\uDDF1, 4", // two flags
        "a\u200Db, 2", // a joiner between letters joins nothing
    })
    void countsColumns(String text, int columns) {
        assertThat(TextWidth.columns(text)).isEqualTo(columns);
        assertThat(TextWidth.columns("ab" + text + "cd")).isEqualTo(columns + 4);
    }

    @Test
    void padsToColumnsWithOneSpaceAtLeast() {
        assertThat(TextWidth.padded("rug", 5)).isEqualTo("rug  ");
        assertThat(TextWidth.padded("\u4E2D\u6587", 5)).isEqualTo("\u4E2D\u6587 ");
        assertThat(TextWidth.padded("e\u0301", 3)).isEqualTo("e\u0301  ");
        assertThat(TextWidth.padded("ademhaling", 5)).isEqualTo("ademhaling ");
    }

    @ParameterizedTest
    @CsvSource({
        "adem, 4, adem",
        "ademen, 4, ade…",
        "ademen, 1, …",
        "\u4E2D\u6587\u4E2D, 6, \u4E2D\u6587\u4E2D",
        "\u4E2D\u6587\u4E2D, 5, \u4E2D\u6587…",
        "\u4E2D\u6587\u4E2D, 4, \u4E2D…",
        "\u4E2D, 1, …",
        "e\u0301e\u0301n, 2, e\u0301…",
    })
    void cutsToColumns(String text, int width, String cut) {
        assertThat(TextWidth.cut(text, width)).isEqualTo(cut);
        assertThat(TextWidth.columns(cut)).isLessThanOrEqualTo(width);
    }

    @Test
    void neverCutsThroughWhatIsSeenAsOne() {
        assertThat(TextWidth.cut(FAMILY + FAMILY, 3)).isEqualTo(FAMILY + "…");
        assertThat(TextWidth.cut("a" + FAMILY + "bc", 3)).isEqualTo("a…");
    }
}
