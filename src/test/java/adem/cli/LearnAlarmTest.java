package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An emergency is answered before anything is looked up, and with nothing to practise. */
class LearnAlarmTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "pijn op de borst, Bel nu 112",
        "ik heb pijn op de borst, Bel nu 112",
        "chest pain, Call 112 now",
        "zelfmoord, 113",
        "suicide, 1813",
        "kan niet plassen, huisartsenpost",
        "112, 112",
        "flauwvallen, 112"
    })
    void isAnsweredFirstInTheLanguageAsked(String typed, String told) {
        Run run = Run.in(home, ("learn " + typed).split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(told).doesNotContain("adem ").doesNotContainIgnoringCase("psoas");
    }

    @Test
    void theLanguageCanBeChosen() {
        assertThat(Run.in(home, "learn", "--lang", "nl", "chest", "pain").out()).contains("Bel nu 112");
        assertThat(Run.in(home, "learn", "--lang", "en", "pijn", "op", "de", "borst")
                        .out())
                .contains("Call 112 now");
    }

    @Test
    void aProgramIsToldAtTheTopLevel() {
        Run alarm = Run.in(home, "learn", "chest", "pain", "--json");
        assertThat(alarm.json("alarm")).isEqualTo(true);
        assertThat(alarm.json("results")).isEqualTo(List.of());
        assertThat(Run.in(home, "learn", "diafragma", "--json").json("alarm")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"diafragma", "borstademhaling", "bloeddruk", "paniekaanval", "lower back pain", "psoas"})
    void whatIsNoneIsLookedUp(String typed) {
        assertThat(Run.in(home, ("learn " + typed).split(" ")).out())
                .containsAnyOf("Hoe zeker", "How certain")
                .doesNotStartWith("Bel");
    }
}
