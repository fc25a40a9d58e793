package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What was written to a terminal.
 *
 * @param text with its escape codes
 */
record Transcript(String text) {

    private static final char ESCAPE = '\u001b';
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[0-9;]*m");
    private static final Pattern MODES = Pattern.compile("MODES=(\\S+)\\R");
    private static final Pattern EXIT = Pattern.compile("EXIT=(\\d+)\\R");

    boolean onAlternateScreen() {
        return on("?1049");
    }

    boolean cursorVisible() {
        return !text.contains("\u001b[?25") || on("?25");
    }

    private boolean on(String mode) {
        return text.lastIndexOf("\u001b[" + mode + "h") > text.lastIndexOf("\u001b[" + mode + "l");
    }

    boolean hasEscapes() {
        return text.indexOf(ESCAPE) >= 0;
    }

    /** The text with one space for whatever is between two words, because a message is wrapped. */
    String words() {
        return text.replaceAll("\\s+", " ");
    }

    boolean hasColour() {
        return COLOUR.matcher(text).find();
    }

    /** What was written after the terminal was given back; all of it when the terminal was never taken. */
    Transcript afterwards() {
        return new Transcript(text.substring(text.lastIndexOf("\u001b[?1049l") + 1))
                .after("\u001b[?1049l".substring(1));
    }

    /** What comes after this mark, or all when it is not there. */
    Transcript after(String mark) {
        int start = text.indexOf(mark);
        return start < 0 ? this : new Transcript(text.substring(start + mark.length()));
    }

    /** Checks that a run of {@link Sandbox#around} took the whole screen, gave all of it back and ended with this code. */
    void assertGivenBack(int code) {
        assertThat(text).contains("\u001b[?1049h", "\u001b[?25l");
        assertUnharmed(code);
    }

    /** Checks that a run of {@link Sandbox#around} left the terminal as it was and ended with this code. */
    void assertUnharmed(int code) {
        assertThat(onAlternateScreen()).as("alternate screen in %s", this).isFalse();
        assertThat(cursorVisible()).as("cursor in %s", this).isTrue();
        assertThat(afterwards().hasEscapes()).as("stray bytes in %s", this).isFalse();
        assertModesAndCode(code);
        assertThat(text).doesNotContain("Exception", "\tat ");
    }

    /** Checks what can be put right of a terminal that takes no output: its modes; and the exit code. */
    void assertModesAndCode(int code) {
        List<String> modes = all(MODES);
        assertThat(modes).as("modes before and after in %s", this).hasSize(2);
        assertThat(modes.get(1)).as("modes after").isEqualTo(modes.get(0));
        assertThat(all(EXIT)).as("exit code in %s", this).containsExactly(String.valueOf(code));
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The end of the text, with its control characters made visible. */
    @Override
    public String toString() {
        return text.substring(Math.max(0, text.length() - 1000))
                .replace("\u001b", "<ESC>")
                .replace("\r", "");
    }
}
