package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    Path home;

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Help.texts(Language.NL).keySet())
                .isEqualTo(Help.texts(Language.EN).keySet());
    }

    /** An option without a text shows as its names with nothing behind them. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "breathe --help"})
    void everyOptionIsExplained(String typed) {
        for (String language : List.of("nl", "en")) {
            Run help = Run.in(home, (typed + " --lang " + language).split(" "));
            assertThat(help.code()).isZero();
            assertThat(help.out()).isNotBlank().doesNotContain("\033");
            assertThat(help.out()
                            .lines()
                            .filter(line -> line.matches("\\s+(-\\w, )?\\s*--\\S+\\s*|\\s{6}\\[\\w+]\\s*")))
                    .as("%s in %s", typed, language)
                    .isEmpty();
            assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void dutchHelpIsDutch() {
        assertThat(Run.in(home, "breathe", "--help", "--lang", "nl").out())
                .startsWith("Telt ademhalingen")
                .contains("Gebruik: adem breathe", "Opties:", "één")
                .doesNotContain("Usage", "Options");
    }

    @Test
    void aloneItShowsAnExampleOfEachThing() {
        assertThat(Run.in(home).out()).contains("adem breathe ", "adem breathe --list", "ten breaths");
        assertThat(Run.in(home, "--lang=nl").out()).contains("tien ademhalingen");
    }

    @Test
    void versionNamesItselfAndItsJava() {
        assertThat(Run.in(home, "--version").out())
                .matches("adem \\d+\\.\\d+\\.\\d+ \\(Java " + System.getProperty("java.version") + ", .+\\)\n");
    }
}
