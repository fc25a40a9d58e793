package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.learn.Lookup;
import adem.learn.NoteSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is printed to be read: legible on every background, and whole at every width. */
class PagesTest {

    private static final int[] WIDTHS = {20, 23, 31, 40, 55, 60, 79, 80, 100, 120, 200};

    /** Wider than any line: what a page says, its words as they are. */
    private static final int UNBROKEN = 2000;

    private static final Pattern STYLE = Pattern.compile("\033\\[([0-9;]*)m");

    private static final char FIRST_OF_DRAWING = '\u2500';

    @TempDir
    Path home;

    /** The pages by what is typed; what is typed at the questions stands behind a slash. */
    static Stream<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "",
                "help settings",
                "doctor",
                "learn",
                "learn --list",
                "learn tre",
                "learn the five articles",
                "learn suicide",
                "learn sacrum",
                "breathe --list",
                "routine list",
                "routine show release",
                "routine show qigong --variant long",
                "routine show pelvic-floor",
                "routine start / 1 ",
                "routine start release / n n n n n n n n n n n n n n n n n n n",
                "routine start release / n maybe ",
                "routine start release / y q",
                "routine start release / n n n n n n n n n n n n n y q"));
        HelpTest.commands().forEach(command -> pages.add((command + " --help").strip()));
        List<String> both = new ArrayList<>();
        pages.forEach(page -> Stream.of("en", "nl").forEach(language -> both.add(language + ": " + page)));
        return both.stream();
    }

    /** Printed on a terminal of so many columns, in colour. */
    private String printed(String page, int columns) {
        String[] parts = page.substring(4).split("/", 2);
        List<String> words = new ArrayList<>(List.of("--lang", page.substring(0, 2)));
        Arrays.stream(parts[0].strip().split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        boolean asks = parts.length > 1;
        // The doctor would ask the terminal of whoever runs the tests, and wait for its answer.
        boolean lines = asks || page.contains("doctor");
        Map<String, String> environment = new HashMap<>(Map.of("TERM", lines ? "dumb" : "xterm-256color"));
        environment.put("CLICOLOR_FORCE", "1");
        // What the machine has is not tried.
        environment.put("PATH", home.toString());
        String typed = asks ? parts[1].strip().replace(' ', '\n') + "\n" : "";
        Run run = Run.onWidth(home, environment, typed, columns, words.toArray(String[]::new));
        // A session that begins is not a page.
        String out = run.out()
                .substring(run.out().lastIndexOf('\r') + 1)
                .replaceAll("(\\[./.\\]|name:|naam:|leave:|stoppen:) ", "$1\n");
        return asks ? out.replaceFirst("(?s)\n[^\n]*(: \\d+ steps?, |: \\d+ stap(pen)?, ).*", "\n") : out;
    }

    /** Bold, slanted and plain are as legible as the text of the terminal is; a colour has to be shown to be. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyColourIsLegibleOnEveryBackground(String page) {
        String printed = printed(page, 80);
        assertThat(printed).isNotBlank();
        assertThat(printed).as("colour was forced").containsPattern(STYLE);
        Matcher style = STYLE.matcher(printed);
        while (style.find()) {
            assertThat(Contrast.least(style.group(1)))
                    .as("style %s", style.group(1))
                    .isGreaterThanOrEqualTo(Contrast.BAR);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noLineIsTooWideAndNoWordIsBroken(String page) {
        List<String> words = words(printed(page, UNBROKEN));
        for (int columns : WIDTHS) {
            String printed = plain(printed(page, columns));
            for (String line : printed.split("\n")) {
                // A name of a file stays whole, so that it can be copied.
                boolean name = !line.isBlank() && !line.strip().contains(" ");
                assertThat(line.length() <= columns || name)
                        .as("%d columns: %s", columns, line)
                        .isTrue();
            }
            List<String> shorter = words.stream()
                    .filter(word -> word.length() <= columns - MARGIN)
                    .toList();
            List<String> found = words(printed);
            assertThat(shorter.stream().filter(word -> !found.contains(word)))
                    .as("%d columns", columns)
                    .isEmpty();
            if (columns >= 60 && !page.contains("doctor") && !page.contains("settings")) {
                assertThat(words(printed).stream().sorted()).isSubsetOf(words);
            }
        }
    }

    /** The widest margin of a list that is narrow: what fits behind that is whole. */
    private static final int MARGIN = 8;

    private static List<String> words(String printed) {
        return Arrays.stream(plain(printed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                // A figure is as wide as there is room for it; the doctor tells how wide that is.
                .filter(word -> word.chars().allMatch(letter -> letter < FIRST_OF_DRAWING))
                .filter(word -> !word.equals(String.valueOf(UNBROKEN)))
                .toList();
    }

    private static String plain(String printed) {
        return STYLE.matcher(printed).replaceAll("");
    }

    /** A bright black is what a dark Solarized has for its background. */
    @Test
    void theMeasureKnowsWhatIsIllegible() {
        assertThat(Contrast.least("90")).isLessThan(1.1);
        assertThat(Contrast.least("38;5;8")).isLessThan(1.1);
        assertThat(Contrast.least("38;5;244")).isLessThan(Contrast.BAR);
        assertThat(Contrast.least("2")).isZero();
        assertThat(Contrast.least("33")).isLessThan(Contrast.BAR);
        assertThat(Contrast.least("1")).isGreaterThan(Contrast.BAR);
        assertThat(Contrast.of(0x000000, 0xffffff)).isCloseTo(21, org.assertj.core.data.Offset.offset(0.01));
    }

    /** The list of notes stays one line a note where another program reads it. */
    @Test
    void aListIsNotWrappedForAProgram() {
        String list = Run.in(home, "learn", "--list").out();
        for (NoteSummary note : Lookup.builtIn().entries()) {
            assertThat(list)
                    .containsPattern("  " + Pattern.quote(note.title().en()) + " +"
                            + Pattern.quote(note.about().en()) + "\n");
        }
    }

    @Test
    void routinesAreListedFromShortToLongWithWhatTheyAreFor() {
        String list = Run.in(home, "routine", "list").out();
        assertThat(list).containsSubsequence("to feel present again", "to calm down", "to let tension ease");
        assertThat(list).startsWith("grounding ").contains("\nsoften ");
    }
}
