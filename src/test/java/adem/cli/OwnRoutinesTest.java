package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRoutinesTest {

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(home.resolve(".config/adem/routines"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void newWritesAFileThatIsValidAndNeverOverwrites(String language) throws IOException {
        Run first = Run.in(home, "routine", "new", "mine", "--lang", language);
        assertThat(first.code()).isZero();
        Path file = folder.resolve("mine.yaml");
        assertThat(first.out()).contains(file.toString());
        assertThat(Run.in(home, "routine", "check", file.toString()).out()).contains("no mistakes, 4 steps");
        assertThat(Run.in(home, "routine", "start", "mine").code()).isZero();
        Files.writeString(file, "kept");
        assertThat(Run.in(home, "routine", "new", "mine").code()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("kept");
    }

    /** What is printed is to be typed as it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatNewAdvisesWorks(String language) {
        String advice =
                Run.in(home, "routine", "new", "back-ease", "--lang", language).out();
        Matcher commands =
                Pattern.compile("adem (routine \\S+ back-ease(?: --speed 10)?)").matcher(advice);
        int found = 0;
        for (; commands.find(); found++) {
            Run run = Run.in(home, commands.group(1).split(" "));
            assertThat(run.code()).as(run.err()).isZero();
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void newTellsWhatItHides() {
        assertThat(Run.in(home, "routine", "new", "mine").out()).doesNotContain("adem's own");
        assertThat(Run.in(home, "routine", "new", "soften").out())
                .contains("instead of adem's own (Softening sequence)");
        assertThat(Run.in(home, "routine", "new", "tre").out()).contains("Note: tre is now", "adem's own (");
    }

    @Test
    void newSaysWhyItCannotWrite() throws IOException {
        Files.delete(folder);
        Files.writeString(folder, "a file where the folder should be");
        Run run = Run.in(home, "routine", "new", "mine");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("adem: cannot write " + folder.resolve("mine.yaml") + ": ")
                .doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.yml", "mine.YAML", "Mine.Yaml"})
    void everyEndingOfYamlIsAFile(String name) throws IOException {
        Run.in(home, "routine", "new", "mine");
        Files.move(folder.resolve("mine.yaml"), folder.resolve(name));
        assertThat(Run.in(home, "routine", "list").out()).contains("My routine");
        assertThat(Run.in(home, "routine", "show", "mine").out()).contains("My routine");
        assertThat(Run.in(home, "routine", "show", folder.resolve(name).toString())
                        .out())
                .contains("My routine");
        assertThat(Run.in(home, "routine", "show", "none.yml").err()).contains("there is no file none.yml");
        assertThat(Run.in(home, "routine", "new", "mine").err()).contains(name + " already exists");
    }

    /** Right after {@code routine new} somebody types the name of the file that it told. */
    @ParameterizedTest
    @ValueSource(strings = {"check", "show", "start"})
    void theNameOfAFileFindsTheOwnOne(String command) {
        Run.in(home, "routine", "new", "back-ease");
        assertThat(Run.in(home, "routine", command, "back-ease.yaml").code()).isZero();
        assertThat(Run.in(home, "routine", command, "back-ease").code()).isZero();
        assertThat(Run.in(home, "routine", command, "./back-ease.yaml").err()).contains("there is no file");
    }

    @Test
    void checkWithoutAFileIsAMistake() {
        Run run = Run.in(home, "routine", "check");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("adem: which routine?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../mine", "/etc/mine", "Mine", "mine.yaml", "a b", ""})
    void newStaysInItsFolder(String name) {
        assertThat(Run.in(home, "routine", "new", name).code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOwnRoutineReplacesTheBuiltInOneAndListSaysSo() throws IOException {
        Run.in(home, "routine", "new", "soften");
        assertThat(Run.in(home, "routine", "list").out())
                .contains("My routine")
                .contains("(yours, in place of adem's)");
        assertThat(Run.in(home, "routine", "start", "soften").out()).startsWith("My routine");
    }

    @Test
    void aBrokenFileDoesNotStopTheOthers() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "id: [", StandardCharsets.UTF_8);
        Run list = Run.in(home, "routine", "list");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("soften").contains("bad.yaml:1:");
        assertThat(Run.in(home, "routine", "start", "soften", "--variant", "short")
                        .code())
                .isZero();
        assertThat(Run.in(home, "routine", "start", "bad").code()).isEqualTo(1);
    }

    @Test
    void aPathWorksAsAName() throws IOException {
        Run.in(home, "routine", "new", "mine");
        Path elsewhere = home.resolve("sent.yaml");
        Files.move(folder.resolve("mine.yaml"), elsewhere);
        assertThat(Run.in(home, "routine", "start", elsewhere.toString()).code())
                .isZero();
        assertThat(Run.in(home, "routine", "show", elsewhere.toString()).out()).contains("My routine");
        assertThat(Run.in(home, "routine", "show", home.resolve("none.yaml").toString())
                        .err())
                .contains("there is no file");
    }

    @Test
    void checkTellsEveryMistakeOfEveryFile() throws IOException {
        Path bad = home.resolve("bad.yaml");
        Files.writeString(bad, "id: Bad\ntitel: x\n");
        Run run = Run.in(
                home,
                "routine",
                "check",
                bad.toString(),
                home.resolve("none.yaml").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(bad + ":1:", bad + ":2:", "there is no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "-1", "x", "1.5"})
    void speedIsOneToSixty(String speed) {
        Run run = Run.in(home, "routine", "start", "soften", "--speed", speed);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("choose 1 to 60");
    }

    @Test
    void jsonCanBeRead() {
        Run list = Run.in(home, "routine", "list", "--json");
        assertThat(list.json(0, "id")).isEqualTo("grounding");
        assertThat(list.json(0, "purpose")).isEqualTo("to feel present again");
        assertThat(list.json(0, "seconds")).isEqualTo(114);
        Run soften = Run.in(home, "routine", "show", "soften", "--json");
        assertThat(soften.json("seconds")).isEqualTo(1511);
        assertThat(soften.json("variants", 1, "name")).isEqualTo("short");
        assertThat((List<?>) soften.json("steps"))
                .anyMatch(step -> step instanceof Map<?, ?> map && "article 002".equals(map.get("source")));
    }
}
