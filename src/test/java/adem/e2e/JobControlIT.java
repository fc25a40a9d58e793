package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-Z lends the terminal to the shell, and fg gives it back. */
@Order(4) // Among the longest, which begin first.
@Execution(ExecutionMode.CONCURRENT)
@Tag("jdk")
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

    /** Until all of it has stopped, it could read what is meant for the shell; nobody types as fast. */
    private void suspend(Pty pty) {
        pty.type(CTRL_Z);
        awaitPrompt(pty);
        pty.await("stop", () -> pty.process().descendants().allMatch(Pty::isStopped));
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
                suspend(pty);
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

    /** Far more time than between two looks at the clock, which is a pause of its own. */
    @Test
    void isPausedAfterHoweverLong() {
        try (Pty pty = interactiveShell()) {
            pty.type(BREATHE + "\n");
            pty.awaitScreen("Breathe in");
            suspend(pty);
            Await.pause(6_000);
            pty.type("fg\n");
            pty.awaitScreen("Paused");
            pty.type("+");
            pty.awaitScreen("Paused");
            pty.type("q");
            awaitPrompt(pty);
        }
    }

    @Test
    void comesBackAfterAStopThatItWasNotAskedFor() {
        try (Pty pty = interactiveShell()) {
            String modes = ask(pty, "MODES", "$(stty -g)");
            pty.type(BREATHE + "\n");
            pty.awaitScreen("Breathe in");
            Pty.signal(pty.child(), "STOP");
            awaitPrompt(pty);
            pty.type("fg\n");
            pty.awaitScreen("Paused");
            pty.type(" ");
            pty.awaitScreen("Breathe in");
            pty.type("q");
            awaitPrompt(pty);
            assertShellHasTerminal(pty, modes);
        }
    }

    @Test
    void givesTheTerminalBackWhenItGoesOnInTheBackground() {
        try (Pty pty = interactiveShell()) {
            String modes = ask(pty, "MODES", "$(stty -g)");
            pty.type(BREATHE + "\n");
            pty.awaitScreen("Breathe in");
            Pty.signal(pty.child(), "STOP");
            awaitPrompt(pty);
            pty.awaitAgain("\u001b[?1049l", () -> pty.type("bg\n"));
            awaitPrompt(pty);
            assertShellHasTerminal(pty, modes);
            pty.type("fg\n");
            pty.awaitScreen("Paused");
            pty.type("q");
            awaitPrompt(pty);
            assertShellHasTerminal(pty, modes);
        }
    }

    /** As people begin it, and how they send it away. */
    @ParameterizedTest
    @CsvSource({
        "'', '', TERM",
        "'', '', HUP",
        "'', 'bg', TERM",
        "'', 'bg', HUP",
        "' &', '', TERM",
        "' &', '', HUP",
        "' --plain', '', TERM",
        "' --plain', '', HUP",
        "' --plain', 'bg', TERM",
        "' --plain &', '', TERM"
    })
    void aJobEndsWhenTold(String how, String away, String signal) {
        try (Pty pty = interactiveShell()) {
            String modes = ask(pty, "MODES", "$(stty -g)");
            pty.type(BREATHE + how + "\n");
            if (how.endsWith("&")) {
                awaitPrompt(pty);
                Await.pause(1_000); // Nothing shows how far it got.
            } else {
                pty.awaitScreen("Breathe in");
                suspend(pty);
            }
            ProcessHandle java = pty.child();
            if (!away.isEmpty()) {
                pty.type(away + "\n");
                awaitPrompt(pty);
                Await.pause(300); // Long enough to do what it should not.
            }
            pty.type("kill -" + signal + " %1; kill -CONT %1\n");
            awaitPrompt(pty);
            pty.await("end of the program", () -> Pty.gone(java));
            assertShellHasTerminal(pty, modes);
        }
    }

    @Test
    void linesGoOnInTheBackground() {
        try (Pty pty = interactiveShell()) {
            pty.type("\"$ADEM\" breathe --settle 0 -n 2 0.5-0.5 --plain &\n");
            pty.awaitText("Done: 2 breaths");
        }
    }

    @Test
    void linesArePausedAfterAStop() {
        try (Pty pty = interactiveShell()) {
            pty.type(BREATHE + " --plain\n");
            pty.awaitText("Breathe in, 4 s");
            ProcessHandle java = pty.child();
            pty.await("listening", () -> Pty.listens(java));
            suspend(pty);
            pty.type("fg\n");
            pty.awaitText("Paused: space to go on");
            pty.awaitAgain("Breathe", () -> pty.type(" \n"));
            pty.type("q\n");
            awaitPrompt(pty);
            assertThat(ask(pty, "EXIT", "$?")).isEqualTo("0");
        }
    }

    /** Without a shell that could bring it back, a program that stops would be a dead terminal. */
    @Test
    void staysWhereNobodyCouldBringItBack() {
        try (Pty pty = adem.around(BREATHE)) {
            pty.awaitScreen("Breathe in");
            pty.type(CTRL_Z);
            pty.type("q");
            pty.awaitEnd();
            pty.transcript().assertGivenBack(0);
        }
    }
}
