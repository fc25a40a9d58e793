package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramOutputTest {

    private static String typed(String text) {
        return text.replace("\\e", "\033")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\b", "\b")
                .replace("\\a", "\u0007")
                .replace("\\t", "\t")
                .replace("\\0", "\0");
    }

    @ParameterizedTest
    @CsvSource({
        "hello, hello\\n",
        "hello\\n, hello\\n",
        "a\\r\\nb\\r\\n, a\\nb\\n",
        "'10 %\\r50 %\\r100 %\\n', '100 %\\n'",
        "a\\tb, a\\tb\\n",
        "ab\\bc, ac\\n",
        "\\b\\bx, x\\n",
        "a\\e[2Jb\\e[1;1Hc, abc\\n",
        "a\\e]0;title\\ab\\e]8;;http://x\\e\\c, abc\\n",
        "a\\eP+q\\e\\c, ac\\n",
        "a\\e(Bb\\ecc, abc\\n",
        "\\e[31mx\\b\\b\\by, y\\n",
        "a\\0b\\a, a?b\\n",
        "\\e[31mred\\e[m, red\\n",
        "\\e[31, ''",
        "\\e, ''",
        "'\\e]0;open\\nnext', next\\n",
        "'\\e[3\\nnext', '\\nnext\\n'",
    })
    void onlyLettersStay(String printed, String shown) {
        String clean = ProgramOutput.harmless(typed(printed), false);
        assertThat(clean.replaceFirst("^\n(?=next\n$)", ""))
                .isEqualTo(typed(shown).replaceFirst("^\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "\\e[1;31mred\\e[0m x, \\e[1;31mred\\e[0m x\\n",
        "\\e[31mred, \\e[31mred\\e[m\\n",
        "\\e[38:2:1:2:3mx\\e[m, \\e[38:2:1:2:3mx\\e[m\\n",
        "\\e[?25lx, x\\n",
        "\\e[>4;2mx, x\\n",
    })
    void coloursStayWhereTheyAreWantedAndEnd(String printed, String shown) {
        assertThat(ProgramOutput.harmless(typed(printed), true)).isEqualTo(typed(shown));
    }

    @Test
    void nothingIsNothing() {
        assertThat(ProgramOutput.harmless("", true)).isEmpty();
    }

    /** Whatever comes in: out come letters, ends of lines, tabs, and colours. */
    @Test
    void noOtherControlCharacterGetsThrough() {
        Random random = new Random(7);
        String signs = "\033\033\033[]P();:0123mHJx\r\n\b\u0007\u009b\u202e\0\ud83d\ude00";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder printed = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                printed.append(signs.charAt(random.nextInt(signs.length())));
            }
            String plain = ProgramOutput.harmless(printed.toString(), false);
            assertThat(plain.replaceAll("[\n\t]", "").codePoints().noneMatch(SafeText::isUnsafe))
                    .as("%s", SafeText.of(printed.toString()))
                    .isTrue();
            String coloured = ProgramOutput.harmless(printed.toString(), true);
            assertThat(coloured.replaceAll("\033\\[[0-9;:]*m", "")).doesNotContain("\033");
        }
    }
}
