package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words, letters and colours that the surroundings ask for. */
@Tag("jdk")
class LanguagesIT extends WarmTest {

    private static Pty breathing(Sandbox sandbox, String words, String... options) {
        String line = "\"$ADEM\" breathe --settle 0 4-6 " + String.join(" ", options);
        Pty pty = sandbox.around(line);
        pty.awaitScreen(words);
        pty.awaitScreen("q stop");
        return pty;
    }

    private static Transcript stopped(Pty pty) {
        pty.type("q");
        pty.awaitEnd();
        pty.transcript().assertGivenBack(0);
        return pty.transcript();
    }

    @Test
    void dutchByLocale() {
        try (Pty pty = breathing(adem.with("LANG", "nl_NL.UTF-8"), "Adem in")) {
            assertThat(pty.screen()).contains("door je neus", "spatie");
            pty.await("a body", () -> pty.screen().chars().anyMatch(sign -> sign >= 0x2580 && sign <= 0x259f));
            assertThat(stopped(pty).text())
                    .contains("Gestopt na 0 ademhalingen")
                    .doesNotContain("reath");
        }
    }

    @Test
    void dutchByConfig() throws IOException {
        configure(home.resolve(".config"), "lang = nl");
        Outcome outcome = adem.without("XDG_CONFIG_HOME").run("--help");
        assertThat(outcome.out()).startsWith("Een coach").contains("Gebruik: adem");
        assertThat(outcome.code()).isZero();
    }

    private static void configure(Path folder, String line) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("adem")).resolve("config.properties"), line + "\n");
    }

    @Test
    void lettersOfADutchTextInTheCLocale() throws IOException {
        configure(home.resolve("config"), "breathe.for = één koffie, coördinaat, geïnd, zeeën");
        Outcome outcome = adem.with("LC_ALL", "C").run("breathe", "--lang", "nl");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("één koffie, coördinaat, geïnd, zeeën")
                .hasLineCount(1);
    }

    @Test
    void foldersWithLettersInTheCLocale() throws IOException {
        Path folder = home.resolve("zoë");
        configure(folder, "lang = nl");
        Outcome outcome =
                adem.with("LC_ALL", "C").with("XDG_CONFIG_HOME", folder).run("--help");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Een coach");
    }

    /** Named, as by a far machine's ssh, and not installed here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LC_ALL=nl_NL.UTF-8",
                "LC_ALL=xx_XX.utf8",
                "LC_CTYPE=UTF-8",
                "LANG=xx_XX.UTF-8@euro",
                "LANG=",
                "LANG=POSIX",
                "LC_CTYPE=C"
            })
    void lettersWhateverLocaleIsNamed(String setting) throws IOException {
        String name = setting.substring(0, setting.indexOf('='));
        Path renee = Files.createDirectories(home.resolve("Renée"));
        configure(renee.resolve(".config"), "lang = nl");
        Sandbox named = adem.without("LANG")
                .with(name, setting.substring(name.length() + 1))
                .without("XDG_CONFIG_HOME")
                .with("HOME", renee);
        assertThat(named.run("--help").out()).startsWith("Een coach");
        Outcome outcome = named.run("breathe", "één");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("één").hasLineCount(1);
        Files.writeString(home.resolve("oefening één.yaml"), "?");
        assertThat(named.run("routine", "check", "oefening één.yaml").err())
                .contains("oefening één.yaml")
                .doesNotContain("there is no file", "bestaat niet");
        Path copy = Programs.copy(home.resolve("é"));
        assertThat(named.launching(copy.resolve("bin/adem")).run("--version").out())
                .startsWith("adem ");
    }

    /** LC_ALL, which the launcher changes for Java's sake, still counts as it was. */
    @Test
    void languageOfMessages() {
        assertThat(adem.with("LC_ALL", "nl_NL.UTF-8").run("--help").out()).startsWith("Een coach");
        assertThat(adem.with("LC_MESSAGES", "nl_NL.UTF-8").run("--help").out()).startsWith("Een coach");
        assertThat(adem.with("LANG", "nl").run("--help").out()).startsWith("Een coach");
        Sandbox both = adem.with("LANG", "nl_NL.UTF-8");
        assertThat(both.with("LC_ALL", "en_GB.UTF-8").run("--help").out()).contains("Usage: adem");
        assertThat(both.with("LC_MESSAGES", "C").run("--help").out()).contains("Usage: adem");
        assertThat(both.with("LC_CTYPE", "C.UTF-8").run("--help").out()).startsWith("Een coach");
    }

    @Test
    void javaIsToldTheLocaleAsItWas() {
        Sandbox told = adem.with("ADEM_JAVA_OPTIONS", "-XshowSettings:properties");
        Outcome all = told.with("LC_ALL", "nl_NL.utf8").run("--version");
        assertThat(all.out() + all.err())
                .contains("adem.locale = nl_NL.utf8\n", "adem.language = nl_NL.utf8\n", "adem.lc_all = nl_NL.utf8\n")
                .containsPattern("sun.jnu.encoding = UTF-8\n");
        Outcome some = told.with("LC_CTYPE", "C").with("LC_MESSAGES", "nl_BE").run("--version");
        assertThat(some.out() + some.err())
                .contains("adem.locale = C\n", "adem.language = nl_BE\n")
                .containsPattern("adem.lc_all = *\n");
    }

    @Test
    void onlyAsciiIsDrawnInTheCLocale() {
        try (Pty pty = breathing(adem.with("LC_ALL", "C"), "Adem in", "--lang", "nl")) {
            assertThat(pty.screen()).contains("::::", "----");
            assertThat(stopped(pty).text()).matches("\\p{ASCII}*");
        }
    }

    @Test
    void coloursOnlyWhereWanted() {
        try (Pty pty = breathing(adem, "Breathe in")) {
            assertThat(stopped(pty).hasColour()).isTrue();
        }
        try (Pty pty = breathing(adem.with("NO_COLOR", "1"), "Breathe in")) {
            assertThat(stopped(pty).hasColour()).isFalse();
        }
        try (Pty pty = breathing(adem.with("TERM", "vt100"), "Breathe in")) {
            pty.type("q");
            pty.awaitEnd();
            assertThat(pty.transcript().hasColour()).isFalse();
        }
    }

    @Test
    void listsOnTerminalsAndInPipes() {
        assertThat(list(adem, "").hasEscapes()).isTrue();
        assertThat(list(adem.with("NO_COLOR", "1"), "").hasEscapes()).isFalse();
        assertThat(list(adem.with("TERM", "dumb"), "").hasEscapes()).isFalse();
        assertThat(list(adem, " | cat").hasEscapes()).isFalse();
    }

    private static Transcript list(Sandbox sandbox, String pipe) {
        try (Pty pty = sandbox.around("\"$ADEM\" breathe --list" + pipe)) {
            pty.awaitEnd();
            assertThat(pty.transcript().text()).contains("long-exhale", "EXIT=0");
            return pty.transcript();
        }
    }
}
