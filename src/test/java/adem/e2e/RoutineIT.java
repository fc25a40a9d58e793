package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routines as somebody at a terminal starts them, walks through them and leaves them. */
@Order(3) // Among the longest, which begin first.
@Execution(ExecutionMode.CONCURRENT)
class RoutineIT extends WarmTest {

    /** A little longer than the silence after which a key counts as an answer. */
    private static final int READING_MILLIS = 600;

    private static void assertGivenBack(Pty pty, int code) {
        pty.awaitEnd();
        pty.transcript().assertGivenBack(code);
    }

    @Tag("jdk")
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

    /** A question that nobody can have read yet takes no answer. */
    private static void answer(Pty pty, String asked, String key) {
        pty.awaitScreen(asked);
        Await.pause(READING_MILLIS);
        pty.type(key);
    }

    @ParameterizedTest
    @CsvSource({
        "en, {0} of 19, Do you have high blood pressure, step 1 of 15",
        "nl, {0} van 19, Heb je een hoge bloeddruk, stap 1 van 15"
    })
    void everyQuestionIsAskedBeforeRelease(String language, String place, String last, String begun) {
        try (Pty pty = adem.around("\"$ADEM\" --lang " + language + " routine start release")) {
            for (int i = 1; i < 19; i++) {
                answer(pty, " " + place.replace("{0}", String.valueOf(i)), "n");
            }
            answer(pty, last, "n");
            pty.awaitScreen(begun);
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @Test
    void aYesIsToldWhomToCallAndStartsNothing() {
        try (Pty pty = adem.around("\"$ADEM\" routine start release")) {
            answer(pty, "Are you in a crisis right now?", "y");
            pty.awaitScreen("Would you like to do Grounding now (1:54)?");
            assertThat(pty.screen()).contains("0800-0113 in the Netherlands", "1813 in Flanders");
            answer(pty, "Grounding now", "n");
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().afterwards().text())
                    .contains("Nothing was started.", "0800-0113 in the Netherlands, or 1813");
        }
    }

    /** Without a screen it is asked in lines, where anything may be typed. */
    @ParameterizedTest
    @ValueSource(strings = {"y\n", "n\nyes\n", "perhaps\n"})
    void anythingButNoIsToldWhomToCallAndStartsNothing(String answer) {
        try (Pty pty = adem.around("\"$ADEM\" routine start release --plain")) {
            pty.awaitText("1 of 19: Are you in a crisis right now? [y/n] ");
            pty.type(answer);
            pty.awaitText("Would you like to do Grounding now (1:54)? [y/N] ");
            assertThat(pty.transcript().text()).contains("0800-0113 in the Netherlands, or 1813");
            pty.type("\n");
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("Nothing was started.", "EXIT=0");
        }
    }

    @Test
    void groundingStartsWhenItIsWanted() {
        try (Pty pty = adem.around("\"$ADEM\" --lang nl routine start release")) {
            answer(pty, "1 van 19", "j");
            answer(pty, "Wil je nu Gronden doen (1:54)?", "j");
            pty.awaitScreen("stap 1 van 3");
            pty.type("q");
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().afterwards().text()).contains("0800-0113");
        }
    }

    @Test
    void painLeadsToLettingGoOnly() {
        try (Pty pty = adem.around("\"$ADEM\" --lang nl routine start bekkenbodem")) {
            answer(pty, "1 van 3", "j");
            answer(pty, "begin", "j");
            pty.awaitScreen("stap 1 van 5");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @Tag("jdk")
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
            pty.awaitScreen("Which routine would you like to do?");
            pty.type("ground");
            pty.awaitScreen("› ground");
            pty.type("\r");
            pty.awaitScreen("step 1 of 3");
            pty.type("q");
            assertGivenBack(pty, 0);
        }
    }

    @Test
    void aCourseCanBeChosenToo() {
        try (Pty pty = adem.around("\"$ADEM\" routine start")) {
            pty.awaitScreen("Which routine would you like to do?");
            pty.type("course");
            pty.awaitScreen("day 1 of 14");
            pty.type("\r");
            pty.awaitScreen("step 1 of 3");
            pty.type("q");
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().text()).contains("Day 1 of 28: Constructive rest.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "\u001b"})
    void aChoiceCanBeLeft(String key) {
        try (Pty pty = adem.around("\"$ADEM\" routine start")) {
            pty.awaitScreen("Which routine would you like to do?");
            pty.type(key);
            assertGivenBack(pty, 0);
            assertThat(pty.transcript().afterwards().text()).startsWith("Nothing was started.");
        }
    }

    @Test
    void aChoiceInLinesAsksAgainThreeTimes() {
        try (Pty pty = adem.around("\"$ADEM\" routine start --plain")) {
            pty.awaitText("A number or a name:");
            pty.type("99\n");
            pty.awaitText("\"99\" is not in the list");
            pty.type("99\n99\n");
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("EXIT=2");
        }
    }

    @Test
    void controlDAtAQuestionStartsNothing() {
        for (String command : new String[] {"routine start release", "routine start"}) {
            try (Pty pty = adem.around("\"$ADEM\" " + command)) {
                pty.awaitScreen(command.endsWith("release") ? "1 of 19" : "Which routine");
                pty.type("\u0004");
                assertGivenBack(pty, 1);
                assertThat(pty.transcript().afterwards().text()).contains("nothing was started");
            }
        }
    }

    @Test
    void controlCAtAQuestionGivesTheTerminalBack() {
        try (Pty pty = adem.around("\"$ADEM\" routine start release")) {
            pty.awaitScreen("1 of 19");
            pty.type("\u0003");
            assertGivenBack(pty, 130);
        }
    }

    /** However the program is ended. */
    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP"})
    void aSignalAtAQuestionGivesTheTerminalBack(String signal) {
        try (Pty pty = adem.around("\"$ADEM\" routine start release")) {
            pty.awaitScreen("1 of 19");
            Pty.signal(pty.child(), signal);
            assertGivenBack(pty, signal.equals("TERM") ? 143 : 129);
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
