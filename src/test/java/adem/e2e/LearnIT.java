package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notes as they come to a terminal: by way of a pager only when they are longer than it. */
class LearnIT extends WarmTest {

    @Tag("jdk")
    @Test
    void longNotesArePaged() {
        try (Pty pty = adem.with("PAGER", "sed s/^/paged:/").around("\"$ADEM\" learn trauma")) {
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("paged:", "EXIT=0");
        }
    }

    @Test
    void shortNotesAndPipesAreNot() {
        // The terminal gets its first size while the shell already runs.
        String sized = "until [ \"$(stty size)\" = '24 80' ]; do :; done; stty rows 60; ";
        try (Pty asked = adem.with("PAGER", "sed s/^/paged:/").around("\"$ADEM\" learn trauma --no-pager");
                Pty fits = adem.with("PAGER", "sed s/^/paged:/").around(sized + "\"$ADEM\" learn lesser trochanter");
                Pty piped = adem.with("PAGER", "sed s/^/paged:/").around("\"$ADEM\" learn trauma | cat")) {
            for (Pty pty : new Pty[] {asked, fits, piped}) {
                pty.awaitEnd();
                assertThat(pty.transcript().text()).contains("EXIT=0").doesNotContain("paged:");
            }
        }
    }

    @Test
    void withoutAPagerTheNoteIsPrinted() {
        try (Pty pty = adem.with("PAGER", "no-such-program").around("\"$ADEM\" learn trauma")) {
            pty.awaitEnd();
            assertThat(pty.transcript().text())
                    .contains("How certain", "EXIT=0")
                    .doesNotContain("not found");
        }
    }

    @Test
    void aPagerThatIsLeftEarlyIsNoFailure() {
        try (Pty pty = adem.with("PAGER", "head -1").around("\"$ADEM\" learn --list")) {
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("EXIT=0");
        }
    }

    /** less goes on, as it does under git and man; without adem it would fight the shell for the keyboard. */
    @Tag("jdk")
    @Test
    void ctrlCIsThePagersNotOurs() {
        try (Pty pty = adem.with("PAGER", "less").around("trap : INT; \"$ADEM\" learn --list")) {
            pty.awaitScreen("anatomy");
            pty.type("\003");
            pty.type(" ");
            pty.type("q");
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("EXIT=0");
        }
    }

    /** more asks the terminal by its standard error. */
    @Test
    void moreHearsItsKeys() {
        try (Pty pty = adem.with("PAGER", "more").around("\"$ADEM\" learn --list")) {
            pty.awaitScreen("More");
            pty.type("q");
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("EXIT=0");
        }
    }

    @Test
    void stylesAreShownWhateverLessWasTold() {
        for (String less : new String[] {"-i", "", "-FX"}) {
            try (Pty pty = adem.with("PAGER", "less").with("LESS", less).around("\"$ADEM\" learn trauma")) {
                pty.await(
                        "the note",
                        () -> pty.screen().contains("Trauma") || pty.screen().contains("ESC"));
                assertThat(pty.screen()).as(less).doesNotContain("ESC");
                pty.type("q");
                pty.awaitEnd();
            }
        }
    }
}
