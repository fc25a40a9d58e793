package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routines as somebody at a terminal starts them, walks through them and leaves them. */
class RoutineIT extends WarmTest {

    private static void assertGivenBack(Pty pty, int code) {
        pty.awaitText("END");
        pty.transcript().assertGivenBack(code);
    }

    @Test
    void keysGoFromStepToStep() {
        try (Pty pty = adem.around("\"$ADEM\" routine start qigong")) {
            pty.awaitScreen("step 1 of 10");
            pty.type("\u001b[C");
            pty.awaitScreen("step 2 of 10");
            pty.type("\u001b[D");
            pty.awaitScreen("step 1 of 10");
            pty.type("?");
            pty.awaitScreen("to the previous or next step");
            pty.type("??q");
            assertGivenBack(pty, 0);
        }
    }

    @Test
    void enterSaysReadyAndPlusMakesLonger() {
        try (Pty pty = adem.around("\"$ADEM\" routine start constructive-rest")) {
            pty.awaitScreen("Enter when you are ready");
            pty.type("\r");
            pty.awaitScreen("step 2 of 3");
            pty.awaitScreen("9:5");
            pty.type("+");
            pty.awaitScreen("10:5");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, no, 19 of 19: Do you have high blood pressure, step 1 of 15",
        "nl, nee, 19 van 19: Heb je een hoge bloeddruk, stap 1 van 15"
    })
    void everyQuestionIsAskedBeforeRelease(String language, String no, String last, String begun) {
        try (Pty pty = adem.around("\"$ADEM\" --lang " + language + " routine start release")) {
            pty.awaitText("1 " + (language.equals("nl") ? "van" : "of") + " 19: ");
            pty.type((no + "\n").repeat(18));
            pty.awaitText(last);
            pty.type(no + "\n");
            pty.awaitScreen(begun);
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "n\nyes\n", "perhaps\n"})
    void anythingButNoIsToldWhomToCallAndStartsNothing(String answer) {
        try (Pty pty = adem.around("\"$ADEM\" routine start release")) {
            pty.awaitText("1 of 19: Are you in a crisis right now? [y/n] ");
            pty.type(answer);
            pty.awaitText("Would you like to do Grounding now (1:54)? [y/N] ");
            assertThat(pty.transcript().text()).contains("0800-0113 in the Netherlands, or 1813");
            pty.type("\n");
            pty.awaitText("END");
            assertThat(pty.transcript().text()).contains("Nothing was started.", "EXIT=0");
        }
    }

    @Test
    void groundingStartsWhenItIsWanted() {
        try (Pty pty = adem.around("\"$ADEM\" --lang nl routine start release")) {
            pty.awaitText("1 van 19: ");
            pty.type("j\n");
            pty.awaitText("Wil je nu Gronden doen (1:54)? [j/N] ");
            pty.type("j\n");
            pty.awaitScreen("stap 1 van 3");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @Test
    void painLeadsToLettingGoOnly() {
        try (Pty pty = adem.around("\"$ADEM\" --lang nl routine start bekkenbodem")) {
            pty.awaitText("[j/n] ");
            pty.type("j\n");
            pty.awaitText("[j/N] ");
            pty.type("j\n");
            pty.awaitScreen("stap 1 van 5");
            assertThat(pty.screen()).contains("Voor je begint");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @Test
    void whereNobodyCanAnswerNothingStarts() {
        Outcome refused = adem.run("routine", "start", "release");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("- Are you in a crisis right now?");
        assertThat(refused.err()).contains("--accept-cautions");
    }

    @Test
    void withoutANameThereIsAChoice() {
        try (Pty pty = adem.around("\"$ADEM\" routine start")) {
            pty.awaitText("A number or a name:");
            pty.type("grounding\n");
            pty.awaitScreen("step 1 of 3");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
        try (Pty pty = adem.around("\"$ADEM\" routine start")) {
            pty.awaitText("A number or a name:");
            pty.type("99\n");
            pty.awaitText("\"99\" is not in the list");
            pty.type("99\n99\n");
            pty.awaitText("END");
            assertThat(pty.transcript().text()).contains("EXIT=2");
        }
    }

    @Test
    void controlDAtAQuestionStartsNothing() {
        for (String command : new String[] {"routine start release", "routine start"}) {
            try (Pty pty = adem.around("\"$ADEM\" " + command)) {
                pty.awaitText(command.endsWith("release") ? "[y/n]" : "A number or a name:");
                pty.type("\u0004");
                pty.awaitText("END");
                assertThat(pty.transcript().text()).contains("nothing was started", "EXIT=1");
            }
        }
    }

    /** Nobody can press Enter in a pipe, wherever the keys come from. */
    @Test
    void inAPipeFromATerminalNothingWaits() {
        try (Pty pty = adem.around("\"$ADEM\" routine start grounding --speed 60 | cat")) {
            pty.awaitText("Done: Grounding in 1:54");
        }
    }

    /** The last number that somebody sees before the end is the last number there is. */
    @Test
    void runsToItsEndAtSixtyTimesTheSpeed() {
        try (Pty pty = adem.around("\"$ADEM\" routine start grounding --hands-free --speed 60")) {
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().afterwards().text()).startsWith("Done: Grounding in 1:54");
        }
    }

    @Test
    void linesTellEachStep() {
        Outcome lines = adem.run("routine", "start", "gronden", "--lang", "nl", "--speed", "60");
        assertThat(lines.code()).isZero();
        assertThat(lines.out())
                .containsSubsequence("Gronden: 3 stappen", "stap 1 van 3", "stap 2 van 3", "stap 3 van 3");
    }

    @Test
    void ownRoutinesAreWrittenCheckedAndStarted() {
        Outcome made = adem.run("routine", "new", "my-break");
        assertThat(made.code()).as(made.toString()).isZero();
        assertThat(adem.run("routine", "new", "my-break").code()).isNotZero();
        assertThat(adem.run("routine", "check", home + "/config/adem/routines/my-break.yaml")
                        .code())
                .isZero();
        assertThat(adem.run("routine", "list").out()).contains("my-break");
        assertThat(adem.run("routine", "start", "my-break", "--speed", "60").code())
                .isZero();
    }
}
