package adem.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedBlockTest {

    private static final String BODY = "# adem remind first-prompt\necho hi\n";
    private static final String BLOCK = MarkedBlock.BEGIN + "\n" + BODY + MarkedBlock.END + "\n";

    private static String with(String text) throws MarkedBlock.BrokenMarksException {
        return MarkedBlock.with(Optional.of(text), 0, BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "alias a=b",
                "alias a=b\n",
                "a\n\n\n",
                "a\r\nb\r\n",
                "a\r\nb",
                "\u00e9\u0000\u00ff no text at all",
                "# >>> conda initialize >>>\n# <<< conda initialize <<<\n",
                "echo '# >>> adem remind >>> is no mark'\n"
            })
    void outOfItAllIsAsItWas(String text) throws MarkedBlock.BrokenMarksException {
        String marked = with(text);
        assertThat(marked).startsWith(text).contains(BODY);
        assertThat(with(marked)).isEqualTo(marked);
        assertThat(MarkedBlock.without(marked)).isEqualTo(new MarkedBlock.Rest(Optional.of(text), 0));
    }

    @Test
    void aFileThatWasNotThereGoes() throws MarkedBlock.BrokenMarksException {
        String marked = MarkedBlock.with(Optional.empty(), 2, BODY);
        assertThat(MarkedBlock.without(marked)).isEqualTo(new MarkedBlock.Rest(Optional.empty(), 2));
        String again = MarkedBlock.with(Optional.of(marked), 0, "# other\n");
        assertThat(MarkedBlock.without(again)).isEqualTo(new MarkedBlock.Rest(Optional.empty(), 2));
        assertThat(MarkedBlock.without(marked + "alias a=b\n"))
                .isEqualTo(new MarkedBlock.Rest(Optional.of("alias a=b\n"), 0));
    }

    /** The end that a line got stays where somebody wrote below it. */
    @Test
    void whatWasAddedBelowIsNotGluedToWhatStandsAbove() throws MarkedBlock.BrokenMarksException {
        assertThat(MarkedBlock.without(with("a") + "b\n").text()).contains("a\nb\n");
        assertThat(MarkedBlock.without("x\n" + BLOCK + "y\n").text()).contains("x\ny\n");
    }

    @Test
    void itStaysInItsPlaceAndIsThereOnce() throws MarkedBlock.BrokenMarksException {
        String twice = "a\n" + BLOCK + "b\n" + BLOCK + "c\n";
        assertThat(MarkedBlock.with(Optional.of(twice), 0, "# other\n"))
                .isEqualTo("a\n" + MarkedBlock.BEGIN + "\n# other\n" + MarkedBlock.END + "\nb\nc\n");
        assertThat(MarkedBlock.without(twice).text()).contains("a\nb\nc\n");
    }

    /** An editor may have made other ends of lines of it. */
    @Test
    void otherEndsOfLinesAreUnderstood() throws MarkedBlock.BrokenMarksException {
        assertThat(MarkedBlock.without(with("a\nb").replace("\n", "\r\n")).text())
                .contains("a\r\nb");
        assertThat(MarkedBlock.without(
                        MarkedBlock.with(Optional.empty(), 3, BODY).replace("\n", "\r\n")))
                .isEqualTo(new MarkedBlock.Rest(Optional.empty(), 3));
        assertThat(MarkedBlock.without("a\n" + BLOCK.strip()).text()).contains("a\n");
    }

    @Test
    void brokenMarksAreToldWithTheirLine() {
        String[][] broken = {
            {"a\n" + MarkedBlock.BEGIN + "\nb\n", "2"},
            {"a\n\n" + MarkedBlock.END + "\n", "3"},
            {MarkedBlock.BEGIN + "\n" + BLOCK, "1"},
            {BLOCK + MarkedBlock.END, "5"},
            {BLOCK + "  " + MarkedBlock.BEGIN, "5"},
        };
        for (String[] one : broken) {
            assertThatThrownBy(() -> with(one[0])).as(one[0]).hasMessage("line " + one[1]);
            assertThatThrownBy(() -> MarkedBlock.without(one[0])).hasMessage("line " + one[1]);
        }
    }

    @Test
    void tellsWhatItIs() throws MarkedBlock.BrokenMarksException {
        Pattern what = Pattern.compile("(?m)^# adem remind (.+)$");
        assertThat(MarkedBlock.of("a\n", what)).isEmpty();
        assertThat(MarkedBlock.of(with("# adem remind nothing\n"), what)).contains("first-prompt");
        assertThat(MarkedBlock.of(MarkedBlock.BEGIN + "\n" + MarkedBlock.END, what))
                .contains("");
    }

    @Test
    void whateverTheFileIs() throws MarkedBlock.BrokenMarksException {
        Random random = new Random(3);
        String signs = "a#>< \r\n\n\r\n";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(MarkedBlock.without(with(text.toString())).text()).contains(text.toString());
        }
    }
}
