package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that completes, in bash itself. */
class CompletionIT extends WarmTest {

    /** What bash offers for the last of these words. */
    private Set<String> offered(String typed) {
        String script = "source <(\"$0\" completion); COMP_WORDS=(" + typed
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=(); _adem; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Outcome outcome = Outcome.of(
                adem.folder(),
                adem.environment(),
                List.of("bash", "-c", script, adem.launcher().toString()));
        assertThat(outcome.err()).isEmpty();
        Set<String> offered = new TreeSet<>(Arrays.asList(outcome.out().split("\n")));
        offered.remove("");
        return offered;
    }

    @ParameterizedTest
    @CsvSource({
        "adem le, learn",
        "adem help rou, routine",
        "adem help routine st, start",
        "adem learn middenr, middenrif",
        "adem learn diaphragm-c, diaphragm-crura",
        "adem learn --list symp, symptoms",
        "adem routine start rusth, rusthouding",
        "adem routine poses face-front-c, face-front-closed",
        "adem breathe --ra, --ramp",
        "adem breathe bo, box",
        "adem breathe vier, vierkant",
        "adem --lang n, nl",
        "adem --lang nl breathe --vi, --view",
        "adem breathe --view cu, curve",
        "adem breathe --view = cu, curve",
        "adem breathe --view curve --so, --sound",
        "adem routine start soften --sound bo, both"
    })
    void completes(String typed, String completed) {
        assertThat(offered(typed)).containsExactly(completed);
    }

    @Test
    void completesFiles() throws IOException {
        Files.createFile(home.resolve("my knee.yaml"));
        Files.createFile(home.resolve("session.opus"));
        assertThat(offered("adem breathe --export se")).containsExactly("session.opus");
        assertThat(offered("adem routine check my")).containsExactly("my knee.yaml");
        assertThat(offered("adem routine start ./my")).containsExactly("./my knee.yaml");
        assertThat(offered("adem routine export soften se")).containsExactly("session.opus");
    }

    /** By the id in the file; what else stands in that folder, or in the file, is never run and never waited for. */
    @Test
    void completesOwnRoutines() throws IOException {
        Path own = Files.createDirectories(home.resolve("config/adem/routines"));
        Files.writeString(own.resolve("a.yaml"), "id: zz-knee\ntitle: Knee\n");
        Files.writeString(own.resolve("b.yml"), "title: Neck\nid: \"zz-neck\" # mine\n");
        Files.writeString(own.resolve("c.yaml"), "id: zz$(touch ran)\nid: zz`touch ran`\n");
        Files.createDirectories(own.resolve("d.yaml"));
        Files.createSymbolicLink(own.resolve(".#a.yaml"), Path.of("nobody@nowhere"));
        assertThat(offered("adem routine start zz-")).containsExactly("zz-knee", "zz-neck");
        assertThat(offered("adem routine export zz-k")).containsExactly("zz-knee");
        assertThat(offered("adem routine check zz-n")).containsExactly("zz-neck");
        assertThat(home.resolve("ran")).doesNotExist();
    }

    /** A name each, in one language, not all there are in both. */
    @Test
    void offersTheNamesOfTheUsersLanguageFirst() {
        assertThat(offered("adem routine start ''"))
                .contains("constructive-rest")
                .doesNotContain("rusthouding");
        assertThat(offered("adem breathe ''")).hasSize(11).contains("box").doesNotContain("vierkant");
        adem = adem.with("LANG", "nl_NL.UTF-8");
        assertThat(offered("adem routine start ''")).contains("rusthouding").doesNotContain("constructive-rest");
        assertThat(offered("adem routine start constructive")).containsExactly("constructive-rest");
    }

    @Tag("jdk")
    @Test
    void aBrokenSettingsFileDoesNotStopIt() throws IOException {
        Path folder = Files.createDirectories(home.resolve("config/adem"));
        Files.writeString(folder.resolve("config.properties"), "nonsense = 1\nlang = fr\n");
        assertThat(offered("adem le")).containsExactly("learn");
    }

    /** The line that the help gives does nothing once adem is gone. */
    @Test
    void theLineForTheShellIsQuietWithoutAdem() {
        String line = adem.run("completion", "--help")
                .out()
                .lines()
                .filter(text -> text.contains("source <("))
                .findFirst()
                .orElseThrow();
        Outcome outcome = Outcome.of(adem.folder(), adem.environment(), List.of("bash", "-c", line));
        assertThat(outcome.err() + outcome.out()).isEmpty();
    }
}
