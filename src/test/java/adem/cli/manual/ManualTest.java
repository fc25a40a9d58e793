package adem.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adem.cli.command.AdemCommand;
import adem.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manual, and what readers of manual pages make of it where they are at hand. */
class ManualTest {

    private static final CommandModel ROOT = CommandModel.of(new AdemCommand(null));
    private static final ManPage.Edition EDITION = new ManPage.Edition("1.2.3", "2026-01-02");
    private static final String IMPORTER = "share/fish/tools/create_manpage_completions.py";

    @TempDir
    Path folder;

    private static Map<String, String> pages(Language language) {
        return new Manual(ROOT, language, EDITION).pages();
    }

    private List<Path> written(Language language) throws IOException {
        new Manual(ROOT, language, EDITION).writeTo(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A program of this machine; a test that needs one that is not there is skipped. */
    private static Path program(String name) {
        for (String place : System.getenv("PATH").split(":")) {
            Path program = Path.of(place, name);
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        assumeTrue(false, "no " + name);
        throw new AssertionError();
    }

    private record Told(int code, String text) {}

    private Told run(List<String> command) throws Exception {
        Path told = folder.resolve("told");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(told.toFile());
        builder.environment()
                .putAll(Map.of("LC_ALL", "C.UTF-8", "MANWIDTH", "80", "MAN_KEEP_FORMATTING", "", "HOME", "" + folder));
        int code = builder.start().waitFor();
        return new Told(code, Files.readString(told));
    }

    private static String plain(String page) {
        return page.replace("\\-", "-").replaceAll("\\\\f[BIR]", "");
    }

    @ParameterizedTest
    @EnumSource
    void everyMainCommandHasAPage(Language language) {
        List<String> names = new ArrayList<>(List.of("adem.1", "adem-routine.5"));
        ROOT.below().forEach(command -> names.add("adem-" + command.names().get(0) + ".1"));
        assertThat(pages(language).keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    /** With what it is for, in the page of its main command. */
    @ParameterizedTest
    @EnumSource
    void everyOptionIsInItsPage(Language language) {
        int count = 0;
        for (CommandModel command : ROOT.below()) {
            String page = plain(pages(language).get("adem-" + command.names().get(0) + ".1"));
            String words = page.replaceAll("\\s+", "").replace("\\(aq", "'").replace("\\(ti", "~");
            for (CommandModel each : command.all().toList()) {
                for (CommandModel.Argument option : each.options()) {
                    String typed = String.join(", ", option.names()) + (option.isFlag() ? "" : "=" + option.label());
                    assertThat(page.lines()).as(each.place()).contains(typed);
                    assertThat(words).contains(option.about().in(language).replaceAll("\\s+", ""));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(60);
    }

    /** What a page begins with is what to type. */
    @Test
    void examplesComeFirst() {
        for (Language language : Language.values()) {
            List<String> headings = pages(language)
                    .get("adem.1")
                    .lines()
                    .filter(line -> line.startsWith(".SH"))
                    .toList();
            assertThat(headings.get(1)).isEqualTo(".SH " + ManualText.EXAMPLES.in(language));
            assertThat(headings).hasSize(12).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyOfARoutineIsToldInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(pages(language).get("adem-routine.5"))
                    .contains(
                            "\\fBid\\fR",
                            "\\fBoften\\-source\\fR",
                            "\\fBready\\fR",
                            "\\fBquestions\\fR",
                            "\\fB{safety: ")
                    .doesNotContain("`");
        }
        assertThat(pages(Language.NL).get("adem-routine.5"))
                .contains("Moet er staan")
                .doesNotContain("Required");
    }

    @Test
    void nothingInTextsIsTakenForAMacro() {
        String page = new ManPage("x", 1, EDITION)
                .paragraph(".TH is no macro here. It is words. 'Back\\slash, --no-count and re-read, a `b c`.")
                .text();
        assertThat(page)
                .contains("\n\\&.TH is no macro here.\nIt is words. \\(aqBack\\eslash, ")
                .contains("\\fB\\-\\-no\\-count\\fR and re\\-read, a \\fBb c\\fR.");
    }

    @Test
    void thePageIsTheSameEachTime() {
        assertThat(new Manual(CommandModel.of(new AdemCommand(null)), Language.NL, EDITION).pages())
                .isEqualTo(pages(Language.NL));
        assertThat(pages(Language.EN).get("adem.1")).contains(".TH \"ADEM\" 1 2026-01-02 \"adem 1.2.3\" adem\n");
    }

    @ParameterizedTest
    @EnumSource
    void mandocFindsNothingAboveStyle(Language language) throws Exception {
        String mandoc = program("mandoc").toString();
        for (Path page : written(language)) {
            assertThat(run(List.of(mandoc, "-T", "lint", "-W", "warning", page.toString()))
                            .text())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manShowsEachPage(Language language) throws Exception {
        String man = program("man").toString();
        for (Path page : written(language)) {
            Told told = run(List.of(man, "--warnings", "-l", page.toString()));
            String name = page.getFileName().toString().replaceAll("\\.\\d", "");
            assertThat(told.code()).as(told.text()).isZero();
            assertThat(told.text())
                    .contains(ManualText.NAME.in(language) + "\n       " + name + " - ")
                    .doesNotContain("warning", "\\f", "\\(");
            if (name.equals("adem")) {
                String line = ROOT.header().in(language);
                assertThat(told.text()).contains("adem - " + line.substring(0, line.length() - 1));
            }
        }
    }

    /** fish reads pages of other programs too; it understands these, where its own script is not installed. */
    @Test
    void fishFindsTheOptions() throws Exception {
        Path fish = program("fish");
        Path importer = fish.toRealPath().getParent().resolveSibling(IMPORTER);
        assumeTrue(Files.exists(importer), "no " + importer);
        written(Language.EN);
        Path page = folder.resolve("man1/adem-breathe.1");
        Told told = run(List.of(program("python3").toString(), importer.toString(), "-s", page.toString()));
        for (CommandModel.Argument option : ROOT.below().get(0).options()) {
            assertThat(told.text()).contains(" -l " + option.longName().substring(2) + " ");
        }
        assertThat(told.text().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
