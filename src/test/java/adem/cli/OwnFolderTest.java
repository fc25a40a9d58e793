package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the user's folder of routines stops nothing that it was not asked for. */
@Timeout(60)
class OwnFolderTest {

    private static final String[][] COMMANDS = {
        {"routine", "start", "grounding"},
        {"routine", "show", "soften"},
        {"routine", "list"},
        {"routine", "check", "soften"}
    };

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(home.resolve(".config/adem/routines"));
    }

    private static String routine(String id, String rest) {
        return "id: " + id + "\ntitle: Title of " + id + "\nposition: lying\n" + rest
                + "steps:\n- {title: Lie, do: Lie down., time: 30s}\n";
    }

    private void own(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private void allWell() {
        for (String[] command : COMMANDS) {
            Run run = Run.in(home, command);
            assertThat(run.code())
                    .as(String.join(" ", command) + ": " + run.err())
                    .isZero();
            assertThat(run.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link .#ease.yaml user@host.1:1",
                "link ease.yaml nowhere",
                "link loop.yaml loop.yaml",
                "link tty.yaml /dev/tty",
                "link zero.yaml /dev/zero",
                "folder old.yaml",
                "pipe p.yaml",
                "file broken.yaml"
            })
    void whatIsNoRoutineIsPassedOver(String odd) throws Exception {
        String[] words = odd.split(" ");
        Path path = folder.resolve(words[1]);
        switch (words[0]) {
            case "link" -> Files.createSymbolicLink(path, Path.of(words[2]));
            case "folder" -> Files.createDirectory(path);
            case "pipe" ->
                assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                        .isZero();
            default -> Files.writeString(path, "id: [");
        }
        allWell();
        // JUnit would tell that it deletes a link to somewhere else.
        Files.deleteIfExists(path);
    }

    @Test
    void whatMayNotBeReadIsToldInTheList() throws IOException {
        own("secret.yaml", routine("secret", ""));
        Files.setPosixFilePermissions(folder.resolve("secret.yaml"), PosixFilePermissions.fromString("---------"));
        allWell();
        if (!Files.isReadable(folder.resolve("secret.yaml"))) {
            assertThat(Run.in(home, "routine", "list").out())
                    .contains("cannot read " + folder.resolve("secret.yaml") + ": no permission");
            assertThat(Run.in(home, "routine", "start", "secret").err()).contains("cannot read");
        }
    }

    @Test
    void aFolderThatCannotBeReadIsToldInOneLineOfTheList() throws IOException {
        Files.delete(folder);
        Files.createSymbolicLink(folder, folder.getFileName());
        allWell();
        assertThat(Run.in(home, "routine", "list").out()).contains("cannot read " + folder + ": ");
        assertThat(Run.in(home, "routine", "new", "mine").err())
                .contains("cannot write")
                .doesNotContain("Exception");
    }

    @Test
    void anIdGoesBeforeAnAliasSoThatWhatIsListedIsWhatStarts() throws IOException {
        own("a.yaml", routine("mine", "aliases: [soften, zacht-zelf]\n"));
        own("b.yaml", routine("grounding", ""));
        assertThat(Run.in(home, "routine", "show", "soften").out()).startsWith("Softening sequence");
        assertThat(Run.in(home, "routine", "show", "zacht-zelf").out()).startsWith("Title of mine");
        assertThat(Run.in(home, "routine", "show", "Grounding").out()).startsWith("Title of grounding");
        assertThat(Run.in(home, "routine", "show", "b").out()).startsWith("Title of grounding");
    }

    @Test
    void aFileThatIsBeingMendedIsNotReplacedByAdemsOwn() throws IOException {
        own("soften.yaml", routine("soften", "needs: [rug]\n"));
        Run run = Run.in(home, "routine", "start", "soften");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("soften.yaml:4:9: unknown need \"rug\"");
    }

    @Test
    void twoFilesOfOneIdAreTold() throws IOException {
        own("a.yaml", routine("mine", ""));
        own("b.yaml", routine("mine", "").replace("Title of", "Another"));
        String list = Run.in(home, "routine", "list").out();
        assertThat(list)
                .contains("Title of mine")
                .containsPattern("b.yaml:\\s+the\\s+id\\s+\"mine\"\\s+is\\s+also\\s+in\\s+a.yaml");
        assertThat(Run.in(home, "routine", "show", "mine").out()).startsWith("Title of mine");
    }

    @Test
    void didYouMeanKnowsOwnRoutines() throws IOException {
        own("a.yaml", routine("nek-rust", ""));
        assertThat(Run.in(home, "routine", "start", "nek-rsut").err()).contains("did you mean nek-rust?");
    }

    @Test
    void bracesInTheNameOfAFileStayWhatTheyAre() throws IOException {
        own("{0}{3}.yaml", "id: [");
        assertThat(Run.in(home, "routine", "list").out()).contains("{0}{3}.yaml:1:");
    }

    @Test
    void aPoseIsAnsweredWithTheNearestOrWhereToLook() throws IOException {
        own("a.yaml", routine("a", "").replace("time:", "pose: lying, time:"));
        own(
                "b.yaml",
                routine("b", "")
                        .replace("time:", "pose: headstand, time:")
                        .replace("position: lying", "position: lying\ntopics: [xyzzyx]"));
        own("c.yaml", routine("c", "").replace("time:", "pose: none, time:"));
        assertThat(Run.in(home, "routine", "check", "a").err())
                .contains("unknown pose \"lying\"; did you mean \"lying-butterfly\"", "or \"lying-flat\"?");
        assertThat(Run.in(home, "routine", "check", "b").err())
                .contains("unknown pose \"headstand\"; see adem routine poses")
                .contains("unknown topic \"xyzzyx\"; see adem learn --list");
        assertThat(Run.in(home, "routine", "check", "c").out()).contains("no mistakes, 1 step\n");
    }

    /** Nothing is printed of what the file does not say, but how long it is heard how to begin and when to stop. */
    @Test
    void whatAFileDoesNotSayIsNotShown() throws IOException {
        own("a.yaml", routine("a", ""));
        assertThat(Run.in(home, "routine", "show", "a").out())
                .isEqualTo(
                        "Title of a\nPosition: lying\n\nLength: 0:40\n\n1.  Lie\n    0:30, after 10 s of explanation\n    Lie down.\n");
        Run json = Run.in(home, "routine", "show", "a", "--json");
        assertThat(((Map<?, ?>) json.json()).keySet())
                .isEqualTo(Set.of(
                        "id",
                        "title",
                        "aliases",
                        "articles",
                        "position",
                        "needs",
                        "topics",
                        "cautions",
                        "seconds",
                        "steps",
                        "repeats",
                        "variants"));
        assertThat(((Map<?, ?>) json.json("steps", 0)).keySet())
                .isEqualTo(Set.of("title", "do", "say", "pose", "kind", "leadIn", "seconds"));
    }

    @Test
    void aFileOfOneLanguageIsFollowedWhateverTheLanguageOfTheUser() throws IOException {
        own("nek.yaml", routine("nek", "lang: nl\nabout: {nl: Voor je nek.}\n").replace("time: 30s", "breaths: 2"));
        for (String[] typed : List.of(new String[] {"nek"}, new String[] {"nek", "--lang", "en"})) {
            String[] command = new String[typed.length + 2];
            command[0] = "routine";
            command[1] = "start";
            System.arraycopy(typed, 0, command, 2, typed.length);
            assertThat(Run.in(home, command).out())
                    .contains("stap 1 van 1", "ademhaling")
                    .doesNotContain("breath");
        }
        assertThat(Run.in(home, "routine", "show", "nek").out()).contains("2 ademhalingen", "Voor je nek.");
        assertThat(Run.in(home, "routine", "list").out()).contains("Title of nek");
    }
}
