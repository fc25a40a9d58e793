package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NowTest {

    @TempDir
    Path home;

    @Test
    void inAPipeItPrintsWhatToDoAndWhy() {
        Run run = Run.in(home, "now", "cannot", "sleep");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("adem routine start side-rest", "Why", "Time", "You need", "article 002", "Or");
    }

    @Test
    void theAnswerIsInTheLanguageOfTheWords() {
        assertThat(Run.in(home, "now", "kan niet slapen").out()).contains("adem routine start zijligging", "Waarom");
        assertThat(Run.in(home, "now", "kan niet slapen", "--lang", "en").out()).contains("Why");
    }

    @Test
    void aProgramGetsIdsInEnglish() {
        Run run = Run.in(home, "nu", "paniek", "--json");
        assertThat(run.json("alarm")).isEqualTo(false);
        assertThat(run.json("suggestion", "kind")).isEqualTo("routine");
        assertThat(run.json("suggestion", "id")).isEqualTo("grounding");
        assertThat(run.json("suggestion", "command")).isEqualTo("adem routine start grounding");
        assertThat(run.json("rules", 0)).isEqualTo("panic");
        assertThat(run.out()).contains("\"alternative\"", "\"reason\"", "\"seconds\"", "\"position\"", "\"variant\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pijn op de borst", "112", "i want to kill myself"})
    void anEmergencyIsAllThatIsAnswered(String words) {
        for (String[] typed : new String[][] {{"now", words}, words.split(" ")}) {
            Run run = Run.in(home, typed);
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("112").doesNotContain("adem breathe", "adem routine");
        }
        Run json = Run.in(home, "now", words, "--json");
        assertThat(json.json("alarm")).isEqualTo(true);
        assertThat(json.out()).doesNotContain("\"suggestion\"");
        assertThat(Run.in(home, "routine", "list", "--for", words).out())
                .contains("112")
                .doesNotContain("soften");
    }

    @Test
    void aWishTypedAsACommandLeadsHere() {
        assertThat(Run.in(home, "ik", "kan", "niet", "slapen").out()).contains("zijligging");
        assertThat(Run.in(home, "slapeloos").out()).contains("zijligging");
        assertThat(Run.in(home, "--lang", "en", "stiff", "neck", "--json").json("alarm"))
                .isEqualTo(false);
    }

    @Test
    void aSlipOfACommandStaysOne() {
        assertThat(Run.in(home, "brethe").err()).contains("did you mean breathe");
        assertThat(Run.in(home, "brethe", "4-6").err()).contains("did you mean breathe");
        assertThat(Run.in(home, "list").err()).contains("routine list");
        assertThat(Run.in(home, "xyzzy").code()).isEqualTo(2);
    }

    @Test
    void onATerminalEnterBeginsWhatIsShown() {
        Run run = Run.answering(home, "\n", "now", "panic", "-t", "30s");
        assertThat(run.out()).contains("adem breathe gentle -t 28s", "Press Enter to begin");
        assertThat(run.out().substring(run.out().indexOf("Press Enter to begin")))
                .contains("Small and quiet", "out");
        assertThat(run.code()).isZero();
    }

    @Test
    void anotherIsShownAndNothingBegins() {
        Run run = Run.answering(home, "n\nq\n", "now", "panic");
        assertThat(run.out()).contains("adem breathe gentle").contains("adem routine start grounding\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void mistakesInOptionsAreTold() {
        assertThat(Run.in(home, "now", "-t", "5").code()).isEqualTo(2);
        assertThat(Run.in(home, "now", "-t", "5s").code()).isEqualTo(2);
        assertThat(Run.in(home, "now", "--lying", "--sitting").code()).isEqualTo(2);
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        Run run = Run.in(home, "now", "paarse gordijnen");
        assertThat(run.out()).contains("paarse gordijnen");
        assertThat(Run.in(home, "now", "paarse gordijnen", "--json").json("understood"))
                .isEqualTo(false);
    }

    @Test
    void bareAdemNamesOneOnATerminalOnly() {
        assertThat(Run.typing(home, Map.of(), "").out()).startsWith("Now: adem ");
        assertThat(Run.in(home).out()).startsWith("adem ");
    }

    @Test
    void theListShowsWhatFits() {
        assertThat(Run.in(home, "routine", "list", "--sitting", "--max", "4m").out())
                .contains("quiet-minutes", "ten-breaths")
                .doesNotContain("soften", "long-exhale");
        assertThat(Run.in(home, "routine", "list", "--need", "none").out())
                .contains("calm-walk", "long-exhale")
                .doesNotContain("grounding", "soften");
        assertThat(Run.in(home, "routine", "list", "--need", "mat,kussen", "--for", "cannot sleep")
                        .out())
                .contains("side-rest", "constructive-rest")
                .doesNotContain("grounding", "glutes-feet");
        assertThat(Run.in(home, "routine", "list", "--need", "horse").code()).isEqualTo(2);
        assertThat(Run.in(home, "routine", "list", "--standing", "--max", "30s").code())
                .isEqualTo(1);
    }

    @Test
    void aNoteThatIsNeededAtOnceBeginsWithWhatToDo() {
        String panic = Run.in(home, "learn", "panic").out();
        assertThat(panic.indexOf("adem routine start grounding")).isLessThan(panic.indexOf("In short"));
    }
}
