package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineWrapTest {

    private static final String CHINESE = "\u547C\u5438\u8981\u6162\u3002\u653E\u677E\u8179\u90E8\u3002";

    @Test
    void breaksBetweenWords() {
        assertThat(LineWrap.words("adem in door je neus", 10)).containsExactly("adem in", "door je", "neus");
        assertThat(LineWrap.words("adem in", 7)).containsExactly("adem in");
    }

    @Test
    void severalSpacesBecomeOne() {
        assertThat(LineWrap.words("  adem   in \n uit ", 20)).containsExactly("adem in uit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   "})
    void noWordsAreOneEmptyLine(String text) {
        assertThat(LineWrap.words(text, 10)).containsExactly("");
    }

    @Test
    void anAddressThatIsTooLongIsBrokenAndNotCut() {
        assertThat(LineWrap.words("zie https://www.thuisarts.nl/lage-rugpijn voor meer", 16))
                .containsExactly("zie", "https://", "www.thuisarts.nl", "/lage-rugpijn", "voor meer");
        assertThat(LineWrap.words("zie blindedarmoperatielitteken", 16))
                .containsExactly("zie", "blindedarmoperat", "ielitteken");
    }

    @Test
    void aPathThatIsTooLongIsBrokenBehindItsNames() {
        assertThat(LineWrap.words("/home/somebody/routines/evening.yaml:1:1: unknown key", 20))
                .containsExactly("/home/somebody/", "routines/", "evening.yaml:1:1:", "unknown key");
    }

    @Test
    void chineseBreaksBetweenCharactersButNotBeforeAFullStop() {
        assertThat(LineWrap.words(CHINESE, 8))
                .containsExactly("\u547C\u5438\u8981", "\u6162\u3002\u653E\u677E", "\u8179\u90E8\u3002");
        assertThat(LineWrap.words("Qigong \u6C14\u529F", 9)).containsExactly("Qigong \u6C14", "\u529F");
    }

    @Test
    void whatIsSeenAsOneStaysWhole() {
        String family = TextWidthTest.FAMILY;
        assertThat(LineWrap.words(family.repeat(3), 4)).containsExactly(family + family, family);
        assertThat(LineWrap.words("e\u0301".repeat(5), 2))
                .containsExactly("e\u0301e\u0301", "e\u0301e\u0301", "e\u0301");
    }

    @Test
    void oneColumnIsEnough() {
        assertThat(LineWrap.words("in uit", 1)).containsExactly("i", "n", "u", "i", "t");
        assertThat(LineWrap.words("\u4E2D\u6587", 1)).containsExactly("\u4E2D", "\u6587");
        assertThat(LineWrap.words("in", 0)).containsExactly("i", "n");
    }

    @Test
    void nothingIsLostAndNothingTooWide() {
        List<String> pieces = List.of(
                "a",
                "adem",
                " ",
                "  ",
                "e\u0301",
                "\u4E2D",
                "\u3002",
                "\uD83E\uDDD8",
                "\u2764\uFE0F",
                "\u200D",
                "\u0301",
                "-");
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(30); piece > 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int width = 2 + random.nextInt(12);
            List<String> lines = LineWrap.words(text.toString(), width);
            assertThat(lines).allMatch(line -> TextWidth.columns(line) <= width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }

    @Test
    void aWordMayStayWholeToBeCopied() {
        assertThat(LineWrap.wholeWords("it is in /home/me/.config/adem now", 12))
                .containsExactly("it is in", "/home/me/.config/adem", "now");
    }
}
