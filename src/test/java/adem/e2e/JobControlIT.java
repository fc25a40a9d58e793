package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-Z lends the terminal to the shell, and fg gives it back. */
class JobControlIT extends WarmTest {

    private static final String PROMPT = "READY> ";
    private static final String BREATHE = "\"$ADEM\" breathe --settle 0 4-6";
    private static final String CTRL_Z = "\u001a";

    private int prompts;

    private Pty interactiveShell() {
        Pty pty = adem.with("PS1", PROMPT).shell("-i");
        awaitPrompt(pty);
        return pty;
    }

    private void awaitPrompt(Pty pty) {
        prompts++;
        pty.await("prompt " + prompts, () -> (pty.transcript().text() + " ").split(PROMPT, -1).length - 1 >= prompts);
    }

    /** Asks the shell for what a variable or command says. */
    private String ask(Pty pty, String name, String what) {
        Pattern answer = Pattern.compile(name + "=([0-9a-f:]+)\\R");
        String before = pty.transcript().text();
        pty.type("echo " + name + "=" + what + "\n");
        awaitPrompt(pty);
        Matcher matcher = answer.matcher(pty.transcript().text().substring(before.length()));
        assertThat(matcher.find()).as("answer in %s", pty).isTrue();
        return matcher.group(1);
    }

    private void assertShellHasTerminal(Pty pty, String modes) {
        assertThat(pty.transcript().onAlternateScreen())
                .as("alternate screen, %s", pty)
                .isFalse();
        assertThat(pty.transcript().cursorVisible()).as("cursor, %s", pty).isTrue();
        assertThat(ask(pty, "MODES", "$(stty -g)")).isEqualTo(modes);
    }

    @ParameterizedTest
    @ValueSource(strings = {BREATHE, "sh -c '" + BREATHE + "; exit $?'"})
    void suspendsAndComesBack(String line) {
        try (Pty pty = interactiveShell()) {
            String modes = ask(pty, "MODES", "$(stty -g)");
            pty.type(line + "\n");
            pty.awaitScreen("Breathe in");
            for (int time = 0; time < 2; time++) {
                pty.type(CTRL_Z);
                awaitPrompt(pty);
                assertShellHasTerminal(pty, modes);
                pty.type("fg\n");
                pty.awaitScreen("Paused");
                assertThat(pty.transcript().onAlternateScreen()).isTrue();
            }
            pty.type("q");
            awaitPrompt(pty);
            assertThat(ask(pty, "EXIT", "$?")).isEqualTo("0");
            assertShellHasTerminal(pty, modes);
            assertThat(pty.transcript().text()).doesNotContain("Exception");
        }
    }

    @Test
    void canBeKilledWhileSuspended() {
        try (Pty pty = interactiveShell()) {
            String modes = ask(pty, "MODES", "$(stty -g)");
            pty.type(BREATHE + "\n");
            pty.awaitScreen("Breathe in");
            ProcessHandle java = pty.child();
            pty.type(CTRL_Z);
            awaitPrompt(pty);
            pty.type("kill %1; kill -CONT %1\n");
            awaitPrompt(pty);
            pty.await("end of the program", () -> Pty.gone(java));
            assertShellHasTerminal(pty, modes);
        }
    }

    /** Without a shell that could bring it back, a program that stops would be a dead terminal. */
    @Test
    void staysWhereNobodyCouldBringItBack() {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.type(CTRL_Z);
            pty.type("q");
            pty.awaitText("END");
            pty.transcript().assertGivenBack(0);
        }
    }
}
