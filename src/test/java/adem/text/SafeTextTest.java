package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x1B, '\n', 0x7F, 0x85, 0x9B, 0xAD, // soft hyphen
                0x61C, 0x180E, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2060, // word joiner
                0x2066, 0xFEFF, 0xFFF9, 0xD800, 0xDFFF, 0xFDD0, 0xFFFF, 0x1FFFE, 0xE0001, 0xE0067, // a tag
            })
    void takesOutWhatIsNotSeen(int character) {
        assertThat(SafeText.isUnsafe(character)).isTrue();
        assertThat(SafeText.of("a" + Character.toString(character) + "b")).isEqualTo("a?b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "één",
                "e\u0301",
                "\u00A0",
                "…",
                "\u4E2D",
                "\uD83E\uDDD8\u200D\u2640\uFE0F",
                "\u0645\u06CC\u200C\u062E",
                "\uE000"
            })
    void leavesAllElse(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void whatWasTypedIsRepeatedInShort() {
        assertThat(SafeText.shown("boks")).isEqualTo("boks");
        assertThat(SafeText.shown("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(SafeText.shown("x".repeat(61))).isEqualTo("x".repeat(59) + "…");
        assertThat(SafeText.shown("\u4E2D".repeat(50))).isEqualTo("\u4E2D".repeat(29) + "…");
        assertThat(SafeText.shown("\u4E2D".repeat(5_000))).isEqualTo("\u4E2D".repeat(29) + "…");
        assertThat(SafeText.shown("e" + "\u0301".repeat(5_000))).isEqualTo("e" + "\u0301".repeat(58) + "…");
        assertThat(SafeText.shown("a\u001b[2J\nb")).isEqualTo("a?[2J?b");
        assertThat(SafeText.shownPath("/home/renée/".repeat(10))).isEqualTo("/home/renée/".repeat(10));
        assertThat(SafeText.shownPath("x".repeat(131_000))).hasSize(240);
    }
}
