package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path home;

    private String file() {
        return home.resolve(".config/adem/config.properties").toString();
    }

    @Test
    void givesDefaultsToEveryOption() throws IOException {
        Run.config(
                home, "# mine", "lang = nl", "breathe.pattern = 5-5", "breathe.breaths = 2", "breathe.no-count = true");
        assertThat(Run.in(home, "breathe").out())
                .startsWith("Ademen: 2 ademhalingen, 5 s in, 5 s uit")
                .contains("\nAdem uit\n");
    }

    @Test
    void whatIsTypedComesFirst() throws IOException {
        Run.config(home, "lang = nl", "breathe.for = 5m", "breathe.pattern = box");
        assertThat(Run.in(home, "breathe", "4-6", "-n", "1", "--lang", "en").out())
                .startsWith("Breathing: 1 breath,");
    }

    @Test
    void xdgSaysWhereItIs() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("x/adem"));
        Files.writeString(elsewhere.resolve("config.properties"), "lang=nl\n");
        Run run = Run.with(home, Map.of("XDG_CONFIG_HOME", home.resolve("x").toString()));
        assertThat(run.out()).contains("ademt met je mee");
    }

    @Test
    void aMistakeIsToldWithFileAndLine() throws IOException {
        Run.config(home, "# mine", "", "breathe.settle = soon");
        Run run = Run.in(home, "breathe");
        assertThat(run.err())
                .isEqualTo("adem: " + file()
                        + ":3: breathe.settle: \"soon\" is not a length of time; write 5m, 90s or 1:30\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void anUnknownKeyOffersTheNearest() throws IOException {
        Run.config(home, "breathe.breath = 3");
        assertThat(Run.in(home, "breathe").err())
                .isEqualTo("adem: " + file() + ":1: breathe.breath: unknown setting; did you mean breathe.breaths?\n");
    }

    @Test
    void aFlagIsTrueOrFalse() throws IOException {
        Run.config(home, "breathe.plain = maybe");
        assertThat(Run.in(home, "breathe").err())
                .isEqualTo("adem: " + file() + ":1: breathe.plain: \"maybe\" will not do; write true or false\n");
    }

    @Test
    void anUnknownLanguageIsAMistake() throws IOException {
        Run.config(home, "lang = fr");
        assertThat(Run.in(home, "breathe").err())
                .isEqualTo("adem: " + file() + ":1: lang: \"fr\" is unknown; choose nl or en\n");
    }

    @Test
    void whatIsNotTextIsRefused() throws IOException {
        Files.createDirectories(home.resolve(".config/adem"));
        Files.write(Path.of(file()), new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
        assertThat(Run.in(home, "breathe").err())
                .isEqualTo("adem: " + file() + ": cannot read it: not text in UTF-8\n");
        Files.write(Path.of(file()), new byte[70_000]);
        assertThat(Run.in(home, "breathe").err())
                .isEqualTo("adem: " + file() + ": cannot read it: larger than 64 KiB\n");
        Files.writeString(Path.of(file()), "lang = \\u12\n");
        assertThat(Run.in(home, "breathe").code()).isEqualTo(2);
    }
}
