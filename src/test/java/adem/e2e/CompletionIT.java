package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts that complete, in the shells themselves. */
class CompletionIT extends WarmTest {

    /** What is typed, and all that is offered there. */
    private static final String LINES = """
            adem le                             > learn
            adem adem                           > ademen
            adem help rou                       > routine
            adem help xyz                       >
            adem help set                       > settings
            adem help routine st                > start
            adem learn middenr                  > middenrif
            adem learn diaphragm-c              > diaphragm-crura
            adem learn --list symp              > symptoms
            adem learn --list klach             > klachten
            adem routine ex                     > export
            adem routine start rusth            > rusthouding
            adem routine start zz-              > zz-been zz-knee zz-knie zz-neck zz-week
            adem routine check zz-w             > zz-week
            adem routine export zz-w            >
            adem routine start four             > four-weeks-soft
            adem routine show zz-n              > zz-neck
            adem routine export zz-b            > zz-been
            adem routine check zz-n             > zz-neck
            adem routine start ./my             > my_knee.yaml
            adem routine start my_k             > my_knee.yaml
            adem routine check my               > my_knee.yaml
            adem routine export soften se       > session.opus
            adem routine start soften --variant > full short
            adem routine start --speed 10 verzachten --variant=s > short
            adem routine show grounding --variant >
            adem routine export rusthouding --variant r > rest
            adem routine start zz-been --variant > quick slow
            adem routine start zz-neck --variant >
            adem routine show ./a.yml --variant f > fine
            adem routine poses face-front-c     > face-front-closed
            adem breathe --ra                   > --ramp
            adem breathe bo                     > box
            adem breathe vier                   > vierkant
            adem breathe --for 5m bo            > box
            adem ademen -n 3 bo                 > box
            adem --lang n                       > nl
            adem --lang nl breathe --vi         > --view
            adem breathe --view                 > curve figure none
            adem breathe --view=cu              > curve
            adem breathe --sound=               > bell both off tones voice
            adem breathe --view curve --so      > --sound
            adem routine start soften --sound b > bell both
            adem breathe --log o                > off on
            adem breathe --export se            > session.opus
            adem breathe --ramp                 >
            adem breathe -- b                   >
            adem breathe --until readli         > readlink
            adem ademen --until=readli          > readlink
            adem breathe --until "readli        > readlink
            adem breathe --until 'readli        > readlink
            adem routine start -- --pl          >
            adem log pau                        > pause
            adem logboek add rusth              > rusthouding
            adem log add zz-k                   > zz-knee zz-knie
            adem log --by p                     > pattern
            adem remind fi                      > first-prompt
            adem herinner eer                   > eerste-prompt
            adem remind --shell z               > zsh
            adem now --ly                       > --lying
            adem completion z                   > zsh
            """;

    private static Map<String, Set<String>> wanted() {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        LINES.lines().forEach(line -> {
            String[] parts = line.split(" *> ?", 2);
            // Behind an option that takes a value Tab is pressed after a space.
            String typed = parts[0].matches(".* --(view|ramp|variant)") ? parts[0] + " " : parts[0];
            Set<String> offered =
                    new TreeSet<>(List.of(parts[1].replace('_', ' ').split(" (?!knee)")));
            offered.remove("");
            wanted.put(typed.replace("my_k", "my\\ k"), offered);
        });
        return wanted;
    }

    /** By the id and the aliases in the file; what else stands in that folder, or in the file, is never run or waited for. */
    private void haveOwnFiles() throws IOException {
        Files.createFile(home.resolve("my knee.yaml"));
        Files.createFile(home.resolve("session.opus"));
        Files.writeString(home.resolve("a.yml"), "variants:\n  fine: {nl: fijn, en: fine}\n");
        Path own = Files.createDirectories(home.resolve("config/adem/routines"));
        Files.writeString(own.resolve("a.yaml"), """
                id: zz-knee
                title: Knee
                aliases: [zz-knie, "zz-been"]
                variants:
                  # both
                  quick: {nl: vlug, en: quick}
                  slow:
                    nl: traag
                    en: slow
                steps:
                  often: 2
                """);
        // With spaces in front, as on a page that it was copied from.
        Files.writeString(own.resolve("b.yml"), "    title: Neck\n    id: \"zz-neck\" # mine\n");
        Files.writeString(own.resolve("c.yaml"), "id: zz$(touch ran)\naliases: [zz`touch ran`]\n");
        Files.createDirectories(own.resolve("d.yaml"));
        Files.writeString(Files.createDirectories(own.resolve("courses")).resolve("e.yaml"), "course: zz-week\n");
        Files.createSymbolicLink(own.resolve(".#a.yaml"), Path.of("nobody@nowhere"));
    }

    @ParameterizedTest
    @EnumSource
    void completes(CompletingShell shell) throws IOException {
        haveOwnFiles();
        Map<String, Set<String>> wanted = wanted();
        assertThat(wanted).hasSizeGreaterThan(30);
        assertThat(shell.offered(adem, List.copyOf(wanted.keySet()))).isEqualTo(wanted);
        assertThat(home.resolve("ran")).doesNotExist();
    }

    /** A name each, in one language, not all there are in both; those of the other are there for who begins to type them. */
    @ParameterizedTest
    @EnumSource
    void offersTheNamesOfTheUsersLanguageFirst(CompletingShell shell) throws IOException {
        List<String> lines =
                List.of("adem routine start ", "adem breathe ", "adem routine start constructive", "adem help inst");
        Map<String, Set<String>> english = shell.offered(adem, lines);
        assertThat(english.get(lines.get(0))).contains("constructive-rest").doesNotContain("rusthouding");
        assertThat(english.get(lines.get(1))).contains("box").doesNotContain("vierkant");
        assertThat(english.get(lines.get(3))).containsExactly("instellingen");
        Map<String, Set<String>> dutch = shell.offered(adem.with("LANG", "nl_NL.UTF-8"), lines);
        assertThat(dutch.get(lines.get(0))).contains("rusthouding").doesNotContain("constructive-rest");
        assertThat(dutch.get(lines.get(1))).contains("vierkant").doesNotContain("box");
        assertThat(dutch.get(lines.get(2))).containsExactly("constructive-rest");
        Path folder = Files.createDirectories(home.resolve("config/adem"));
        Files.writeString(folder.resolve("config.properties"), "nonsense = 1\nlang = nl\n");
        assertThat(shell.offered(adem, lines)).isEqualTo(dutch);
        assertThat(shell.offered(adem.with("LANGUAGE", "fr:en").with("LANG", "nl_BE.UTF-8"), lines))
                .isEqualTo(dutch);
        Files.delete(folder.resolve("config.properties"));
        assertThat(shell.offered(adem.with("LANGUAGE", "fr:en").with("LANG", "nl_BE.UTF-8"), lines))
                .isEqualTo(english);
    }

    @Tag("jdk")
    @ParameterizedTest
    @EnumSource
    void whatIsPrintedIsWhatPackagesHave(CompletingShell shell) throws IOException {
        Path folder = Files.createDirectories(home.resolve("config/adem"));
        Files.writeString(folder.resolve("config.properties"), "nonsense = 1\nlang = fr\n");
        Outcome printed = adem.run("completion", shell.word());
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out()).isEqualTo(Files.readString(shell.script()));
        assertThat(adem.run("completion").out()).isEqualTo(Files.readString(CompletingShell.BASH.script()));
    }

    /** In a folder of functions zsh finds it by its first line; sourced, it asks for that by itself. */
    @Test
    void zshFindsItInBothWays() {
        String file = CompletingShell.ZSH.script().toString();
        String folder = CompletingShell.ZSH.script().getParent().toString();
        String made = "autoload -Uz compinit; compinit -u -D; print -r -- $_comps[adem]";
        assertThat(CompletingShell.ZSH.run(adem, "-f", "-c", "fpath+=($0); " + made, folder))
                .isEqualTo(new Outcome(0, "_adem\n", ""));
        assertThat(CompletingShell.ZSH.run(adem, "-f", "-c", "source $0; print -r -- $_comps[adem]", file))
                .isEqualTo(new Outcome(0, "_adem\n", ""));
    }

    @Test
    void fishTellsWhatEachIs() {
        String script = CompletingShell.FISH.script().toString();
        Outcome told = CompletingShell.FISH.run(
                adem.with("LANG", "nl_NL.UTF-8"), "-c", "source $argv[1]; complete -C 'adem routine start ru'", script);
        assertThat(told.out()).contains("rusthouding\tRusthouding");
    }

    /** The lines that the help gives do nothing once adem is gone. */
    @ParameterizedTest
    @EnumSource
    void theLineForTheShellIsQuietWithoutAdem(CompletingShell shell) {
        String line = adem.run("completion", "--help")
                .out()
                .lines()
                .filter(text -> text.contains("adem completion " + shell.word()))
                .findFirst()
                .orElseThrow();
        Outcome outcome = shell.run(adem, "-c", line);
        assertThat(outcome.err() + outcome.out()).isEmpty();
    }
}
