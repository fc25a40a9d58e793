package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.screen.TypedKey.Named;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed where something is chosen or asked, byte for byte; {@code ^[} stands for an escape. */
class TypedKeysTest {

    private final List<TypedKey> keys = new ArrayList<>();

    private List<TypedKey> typed(String characters, Charset charset) {
        KeyParser parser = new KeyParser(key -> {}, colour -> {}, new TypedKeys(charset, keys::add));
        for (byte one : characters.replace("^[", "\033").getBytes(charset)) {
            parser.accept(one & 0xff, 5_000_000_000L);
        }
        return keys;
    }

    private static TypedKey sign(String text) {
        return new TypedKey.Sign(text);
    }

    @ParameterizedTest
    @CsvSource({
        "^[[A, UP",
        "^[OB, DOWN",
        "^[[1;1A, UP",
        "^[[1;129B, DOWN",
        "^[[5~, PAGE_UP",
        "^[[6~, PAGE_DOWN",
        "^[[H, FIRST",
        "^[OF, LAST",
        "^[[1~, FIRST",
        "^[[4~, LAST",
        "^[[C, OTHER",
        "^[OD, OTHER",
        "'\t', OTHER"
    })
    void keysWithNames(String characters, Named name) {
        assertThat(typed(characters + "a", StandardCharsets.UTF_8))
                .endsWith(name, sign("a"))
                .doesNotContain(Named.ESCAPE, sign("["));
    }

    @Test
    void lettersAreLettersWhateverTheyMeanToASession() {
        assertThat(typed("q?é日🙂\r\b\177", StandardCharsets.UTF_8))
                .containsExactly(
                        sign("q"),
                        sign("?"),
                        sign("é"),
                        sign("日"),
                        sign("🙂"),
                        Named.ENTER,
                        Named.BACKSPACE,
                        Named.BACKSPACE);
    }

    @Test
    void lettersOfAnotherCharset() {
        assertThat(typed("é", StandardCharsets.ISO_8859_1)).containsExactly(sign("é"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^[]11;rgb:20/20/20^[\\", "^[[<0;12;7M", "^[[M q+", "^[[200~n pasted n^[[201~", "^[n", "^[[1;5A"
            })
    void whatIsNoKeyIsNone(String characters) {
        assertThat(typed(characters, StandardCharsets.UTF_8)).containsOnly(Named.ESCAPE_BEGUN, Named.NOTHING);
    }

    @Test
    void anEscapeThatNothingFollowsIsTheKey() throws InterruptedException {
        KeyInbox inbox = new KeyInbox();
        inbox.typing(true);
        inbox.type(Named.ESCAPE_BEGUN);
        assertThat(inbox.awaitTyped(Duration.ZERO)).isEqualTo(Named.ESCAPE);
        inbox.type(Named.ESCAPE_BEGUN);
        inbox.type(Named.NOTHING);
        inbox.type(Named.UP);
        assertThat(inbox.awaitTyped(Duration.ZERO)).isEqualTo(Named.NOTHING);
        assertThat(inbox.awaitTyped(Duration.ZERO)).isEqualTo(Named.UP);
    }

    @Test
    void whileSomethingIsAskedLettersAreNoCommands() throws InterruptedException {
        KeyInbox inbox = new KeyInbox();
        inbox.typing(true);
        inbox.press(KeyPress.STOP);
        inbox.press(KeyPress.PAUSE);
        assertThat(inbox.awaitTyped(Duration.ZERO)).isEqualTo(Named.NOTHING);
        inbox.press(KeyPress.REPAINT);
        assertThat(inbox.awaitTyped(Duration.ZERO)).isEqualTo(new TypedKey.Told(KeyPress.REPAINT));
        inbox.type(Named.UP);
        inbox.typing(false);
        inbox.press(KeyPress.PAUSE);
        assertThat(inbox.await(Duration.ZERO)).containsExactly(KeyPress.PAUSE);
        inbox.typing(true);
        assertThat(inbox.awaitTyped(Duration.ZERO)).as("what was typed before").isEqualTo(Named.NOTHING);
        inbox.press(KeyPress.INTERRUPT);
        inbox.type(Named.UP);
        assertThat(inbox.awaitTyped(Duration.ZERO)).isEqualTo(new TypedKey.Told(KeyPress.INTERRUPT));
        inbox.typing(false);
        assertThat(inbox.await(Duration.ZERO)).as("an end stays").containsExactly(KeyPress.INTERRUPT);
    }
}
