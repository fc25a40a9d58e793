package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What terminals send, byte for byte; {@code ^[} stands for an escape. */
class KeyParserTest {

    private static final long MILLI = 1_000_000;

    private final List<KeyPress> keys = new ArrayList<>();
    private final List<Integer> backgrounds = new ArrayList<>();
    private final KeyParser parser = new KeyParser(keys::add, backgrounds::add);
    private long now = 5_000 * MILLI;

    private List<KeyPress> typed(String characters) {
        keys.clear();
        for (byte one : characters.replace("^[", "\033").getBytes(StandardCharsets.UTF_8)) {
            parser.accept(one & 0xff, now);
        }
        return keys;
    }

    private void pass(long millis) {
        now += millis * MILLI;
    }

    /** Whoever answers with a key goes on at once; the same key must not then pause what begins. */
    @Test
    void aKeyIsACommandBeforeItIsAnAnswer() {
        KeyInbox inbox = new KeyInbox();
        inbox.typing(true);
        List<KeyPress> commands = new ArrayList<>();
        TypedKeys typed = new TypedKeys(StandardCharsets.UTF_8, key -> inbox.typing(false));
        KeyParser both = new KeyParser(inbox::press, colour -> {}, typed);
        new KeyParser(commands::add, colour -> {}).accept(' ', now);
        assertThat(commands).hasSize(1);
        both.accept(' ', now);
        assertThat(inbox.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "p, PAUSE",
        "P, PAUSE",
        "h, HELP",
        "H, HELP",
        "m, MUTE",
        "M, MUTE",
        "q, STOP",
        "Q, STOP",
        "+, LONGER",
        "-, SHORTER",
        "^[[A, LONGER",
        "^[OB, SHORTER",
        "^[[C, NEXT",
        "^[OD, PREVIOUS",
        "^[[1;1C, NEXT",
        "^[[1;129C, NEXT",
        "^[[99;5u, INTERRUPT",
        "^[[99;69u, INTERRUPT",
        "^[[122;5u, SUSPEND",
        "^[[113u, STOP",
        "^[[113;65u, STOP",
        "^[[32u, PAUSE",
        "^[[13u, READY",
        "^[[47:63;2u, HELP",
        "^[[27;5;99~, INTERRUPT"
    })
    void keysThatMeanSomething(String characters, KeyPress key) {
        assertThat(typed(characters)).containsExactly(key);
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[P1$r2 q^[\\", // The shape of the cursor.
                "^[P>|tmux 3.3a^[\\", // Name and version.
                "^[P1+r544e=787465726d^[\\",
                "^[]11;rgb:2020/2020/2020^[\\", // The colour behind.
                "^[]l a quiet title + more\007",
                "^[_Gi=31;OK pq+-^[\\",
                "^[^private message q^[\\",
                "^[Xa string q^[\\",
                "^[[M q+", // A mouse as of old: three bytes of any kind.
                "^[[M\033\003\032",
                "^[[<0;12;7M",
                "^[[<0;12;7m",
                "^[[32;12;7M",
                "^[[I",
                "^[[O",
                "^[[?62;22c",
                "^[[>41;354;0c",
                "^[[12;40R",
                "^[[?2026;2$y",
                "^[[8;24;80t",
                "^[[?1u",
                "^[[200~q pasted q\nqq^[[201~",
                "^[[1;5C",
                "^[[113;3u",
                "^[[113;1:3u", // A key that is let go.
                "^[[57441;2u",
                "^[[[A", // F1 of a console.
                "^[OP",
                "^[[15~",
                "^[q", // Alt and q.
                "^[^[",
                "é∞"
            })
    void whatIsNoKeyIsSwallowedWhole(String characters) {
        assertThat(typed(characters)).isEmpty();
        pass(60);
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
    }

    @ParameterizedTest
    @CsvSource({
        "11;rgb:2020/3030/4040^[\\, 203040",
        "11;rgb:ffff/8080/0000^G, ff8000",
        "11;rgb:00/2b/36^[\\, 002b36",
        "11;rgb:FD/F6/E3^G, fdf6e3",
        "11;rgb:f/0/8^G, ff0088",
        "11;rgba:2828/2828/2828/ffff^[\\, 282828"
    })
    void theColourBehindIsHeard(String answer, String colour) {
        assertThat(typed("^[]" + answer.replace("^G", "\007"))).isEmpty();
        assertThat(backgrounds).containsExactly(Integer.parseInt(colour, 16));
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
        assertThat(backgrounds).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[]11;rgb:20/30\007",
                "^[]11;rgb:20202/30303/40404\007",
                "^[]11;rgb:gg/00/00^[\\",
                "^[]11;?^[\\",
                "^[]11;#203040\007",
                "^[]10;rgb:2020/3030/4040\007", // The colour of the text.
                "^[]4;11;rgb:2020/3030/4040^[\\",
                "^[]11;rgb:2020/3030/4040/5050/6060/7070/8080\007",
                "^[P11;rgb:2020/3030/4040/x^[\\",
                "^[]\007"
            })
    void whatIsNoColourBehindIsSwallowed(String answer) {
        assertThat(typed(answer)).isEmpty();
        pass(60);
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
        assertThat(backgrounds).isEmpty();
    }

    @Test
    void aColourBehindThatComesInPiecesIsHeard() {
        for (String piece : List.of("^[", "]11;r", "gb:fdfd/f6", "f6/e3e3^[", "\\")) {
            assertThat(typed(piece)).isEmpty();
            pass(40);
        }
        assertThat(backgrounds).containsExactly(0xfdf6e3);
    }

    @Test
    void answersInPiecesAreSwallowedToo() {
        for (String piece : List.of("^[]11;r", "gb:ff", "ff/q", "+^[", "\\")) {
            assertThat(typed(piece)).isEmpty();
            pass(40);
        }
        assertThat(typed(" ")).containsExactly(KeyPress.PAUSE);
    }

    @Test
    void anEscapeByItselfTakesNothingWithIt() {
        assertThat(typed("^[")).isEmpty();
        pass(60);
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[]0;", "^[P", "^[[", "^[[200~", "^[[M", "^[O"})
    void aSilenceInItsMidstEndsASequence(String opening) {
        typed(opening);
        pass(1_100);
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[]0;", "^[P", "^[["})
    void aSequenceWithoutEndIsGivenUp(String opening) {
        typed(opening + "1".repeat(5_000));
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
    }

    @Test
    void aPasteWithoutEndIsGivenUp() {
        typed("^[[200~" + "x".repeat(1 << 20));
        assertThat(typed("q")).containsExactly(KeyPress.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[]0;", "^[P", "^[[", "^[", "^[O"})
    void interruptIsHeardInTheMidstOfASequence(String opening) {
        assertThat(typed(opening + "\003")).containsExactly(KeyPress.INTERRUPT);
    }
}
