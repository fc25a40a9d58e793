package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.cli.command.AdemCommand;
import adem.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    Path home;

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Help.texts(Language.NL).keySet())
                .isEqualTo(Help.texts(Language.EN).keySet());
    }

    /** Besides what is typed, which is the same in both, and lines that are left open. */
    @Test
    void everyTextIsTranslated() {
        List<String> same = Help.texts(Language.EN).keySet().stream()
                .filter(key -> text(Language.NL, key).equals(text(Language.EN, key)))
                .filter(key -> !text(Language.EN, key).isEmpty())
                .map(key -> text(Language.EN, key))
                .toList();
        assertThat(same).isNotEmpty().allMatch(text -> text.matches("breathe\\.for = 5m|command -v adem .*"));
        assertThat(Help.texts(Language.EN).keySet())
                .allMatch(key -> text(Language.NL, key).isEmpty()
                        == text(Language.EN, key).isEmpty());
    }

    private static String text(Language language, String key) {
        return Help.texts(language).getString(key);
    }

    /** Every command there is, by the words to type. */
    static Stream<String> commands() {
        List<String> all = new ArrayList<>();
        collect(new AdemCommand(null), "", all);
        assertThat(all).hasSizeGreaterThan(12);
        return all.stream();
    }

    private static void collect(Command command, String path, List<String> all) {
        all.add(path);
        for (Command below : command.subcommands()) {
            collect(below, (path + " " + below.names().get(0)).trim(), all);
        }
    }

    private Run help(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(command.isEmpty() ? List.of() : List.of(command.split(" ")));
        return Run.in(home, words.toArray(String[]::new));
    }

    /** An option without a text shows as its names with nothing behind them, a command as its name. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsExplained(String command) {
        for (String language : List.of("nl", "en")) {
            Run help = help(command, "--help", "--lang", language);
            assertThat(help.code()).isZero();
            assertThat(help.out()).isNotBlank().doesNotContain("\033");
            assertThat(help.out().lines().findFirst().orElseThrow())
                    .as("header of %s", command)
                    .doesNotStartWith("Usage")
                    .doesNotStartWith("Gebruik");
            List<String> lines = help.out().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                boolean bare =
                        lines.get(i).matches("\\s+(-\\w, )?\\s*--\\S+\\s*|\\s{6}\\[\\w+]\\s*|  [a-z]+(, [a-z]+)*\\s*");
                boolean explainedBelow =
                        i + 1 < lines.size() && lines.get(i + 1).startsWith(" ".repeat(20));
                assertThat(bare && !explainedBelow)
                        .as("%s in %s: %s", command, language, lines.get(i))
                        .isFalse();
            }
            assertThat(lines).allMatch(line -> line.length() <= 80);
        }
    }

    /** A text that no command shows is left over. */
    @Test
    void everyTextIsShown() {
        Set<String> keys = new TreeSet<>(Help.texts(Language.EN).keySet());
        StringBuilder shown = new StringBuilder();
        commands().forEach(command -> shown.append(help(command, "--help").out()));
        shown.append(help("help settings").out()); // Some settings are no option.
        String words = shown.toString().replaceAll("\\s+", "");
        keys.removeIf(key -> words.contains(
                Help.texts(Language.EN).getString(key).replace("%n", "").replaceAll("\\s+", "")));
        assertThat(keys).isEmpty();
    }

    /** Wherever it stands, it asks for help and begins no session. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help breathe",
                "-h breathe",
                "breathe --help",
                "breathe 4-6 -h",
                "breathe --nonsense --help",
                "breathe -hn 3",
                "--lang en breathe --help",
                "--lang=en -h breathe",
                "help breathe",
                "hulp ademen",
                "help --lang en breathe",
                "--help help breathe -- nonsense"
            })
    void helpBeforeOrBehindIsTheSame(String typed) {
        Run run = Run.in(home, typed.split(" "));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        if (!typed.startsWith("--help help")) {
            assertThat(run.out()).isEqualTo(Run.in(home, "breathe", "--help").out());
        }
    }

    @Test
    void helpKnowsCommandsBelowCommands() {
        String start = Run.in(home, "routine", "start", "--help").out();
        assertThat(start)
                .startsWith("Guides you through a routine, or the next day")
                .contains("Usage: adem routine start");
        assertThat(Run.in(home, "-h", "routine", "start", "soften").out()).isEqualTo(start);
        assertThat(Run.in(home, "help", "routine", "start").out()).isEqualTo(start);
        assertThat(Run.in(home, "help", "routine").out()).contains("start", "Guides you through a routine, or");
        assertThat(Run.in(home, "help").out())
                .isEqualTo(Run.in(home, "--help").out())
                .contains("breathe, ademen");
        Run unknown = Run.in(home, "help", "brethe");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).isEqualTo("adem: there is no command \"brethe\"; did you mean breathe?\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help routine start",
                "hulp routines start",
                "routine start --help",
                "routine start -h",
                "routine --help start",
                "routine -h start",
                "--help routine start",
                "-h routine start",
                "routine start soften --plain -h"
            })
    void helpOfACommandBelowIsTheSameFromAnywhere(String typed) {
        assertThat(Run.in(home, typed.split(" ")).out())
                .startsWith("Guides you through a routine")
                .isEqualTo(Run.in(home, "help", "routine", "start").out());
    }

    @Test
    void helpListsTheSettings() {
        Run run = Run.in(home, "help", "settings");
        assertThat(run.out()).contains("config.properties", "  view ", "  breathe.pattern ", "What you see");
        assertThat(run.out().lines().filter(line -> !line.contains("config.properties")))
                .allMatch(line -> line.length() <= 80);
        assertThat(Run.in(home, "help", "instellingen", "--lang", "nl").out())
                .contains("Zet je eigen instellingen in", "Wat je hoort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "--version breathe", "--lang nl -V routine start soften"})
    void versionBeginsNothing(String typed) {
        assertThat(Run.in(home, typed.split(" ")).out()).matches("adem \\d+\\.\\d+\\.\\d+ \\(Java .+\\)\n");
    }

    @Test
    void versionNamesItselfAndItsJava() {
        assertThat(Run.in(home, "--version").out())
                .matches("adem \\d+\\.\\d+\\.\\d+ \\(Java " + System.getProperty("java.version") + ", .+\\)\n");
    }
}
