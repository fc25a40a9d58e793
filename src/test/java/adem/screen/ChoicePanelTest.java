package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.screen.ChoiceList.Choice;
import adem.screen.TypedKey.Named;
import adem.text.Language;
import adem.text.Text;
import adem.text.TimeFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The routines that come with adem, to choose from. */
class ChoicePanelTest {

    private static final List<RoutineSummary> ROUTINES = new RoutineLibrary(Path.of("/nowhere")).builtIn();
    private static final Duration LONG = ChoicePanel.LAST_LETTER;
    private static final Duration SHORT = Duration.ofMillis(120);

    private final ChoicePanel panel = new ChoicePanel(list(Language.EN), options(Language.EN, true));

    private static DisplayOptions options(Language language, boolean unicode) {
        return new DisplayOptions(language, unicode, true, true, false, DisplayOptions.Drawn.FIGURE);
    }

    private static ChoiceList list(Language language) {
        List<Choice> choices = new ArrayList<>();
        for (RoutineSummary routine : ROUTINES) {
            List<String> names = new ArrayList<>(routine.aliases());
            names.addAll(
                    List.of(routine.id(), routine.title().nl(), routine.title().en()));
            choices.add(new Choice(
                    routine.title().in(language),
                    TimeFormat.clock(routine.length()),
                    routine.position().word().in(language),
                    String.join(
                            ", ",
                            routine.needs().stream()
                                    .map(Routine.Need::word)
                                    .map(word -> word.in(language))
                                    .toList()),
                    routine.purpose().orElseThrow().in(language),
                    names,
                    List.of(
                            routine.purpose().orElseThrow().nl(),
                            routine.purpose().orElseThrow().en())));
        }
        return new ChoiceList(
                new Text("Welke oefening wil je doen?", "Which routine would you like to do?").in(language), choices);
    }

    private static String painted(ChoicePanel panel, int columns, int rows) {
        Canvas canvas = new Canvas(columns, rows);
        panel.paint(canvas, new Palette(Depth.FULL, 0));
        return String.join("\n", IntStream.range(0, rows).mapToObj(canvas::row).toList());
    }

    private String typed(String text) {
        for (String letter : text.split("")) {
            assertThat(panel.press(new TypedKey.Sign(letter), SHORT)).isEmpty();
        }
        Optional<Reply<Integer>> reply = panel.press(Named.ENTER, SHORT);
        return reply.flatMap(Reply::given)
                .map(place -> ROUTINES.get(place).id())
                .orElse("");
    }

    @Test
    void arrowsMoveAndEnterStarts() {
        painted(panel, 80, 24);
        panel.press(Named.UP, SHORT);
        panel.press(Named.DOWN, SHORT);
        panel.press(Named.DOWN, SHORT);
        assertThat(panel.press(Named.ENTER, SHORT)).contains(Reply.of(2));
        panel.press(Named.LAST, SHORT);
        panel.press(Named.DOWN, SHORT);
        assertThat(panel.press(Named.ENTER, SHORT)).contains(Reply.of(ROUTINES.size() - 1));
        panel.press(Named.PAGE_UP, SHORT);
        assertThat(panel.press(Named.ENTER, SHORT).flatMap(Reply::given).orElseThrow())
                .isBetween(5, ROUTINES.size() - 5);
        panel.press(Named.FIRST, SHORT);
        assertThat(panel.press(Named.ENTER, SHORT)).contains(Reply.of(0));
    }

    /** By title, by another name, in both languages, by what it is for, and with slips. */
    @ParameterizedTest
    @CsvSource({
        "grounding, grounding",
        "gronden, grounding",
        "bekkenb, pelvic-floor",
        "pelvic fl, pelvic-floor",
        "tre, release",
        "qigong, qigong-source",
        "quiet, quiet-minutes",
        "muscles loopt, ''",
        "tremble, release",
        "trillen, release",
        "groudning, grounding",
        "softning, soften",
        "xyzzy, ''"
    })
    void typingFinds(String text, String id) {
        assertThat(typed(text)).isEqualTo(id);
    }

    @Test
    void whatIsFoundByNameComesBeforeWhatIsFoundByItsWords() {
        ChoiceFilter filter = new ChoiceFilter(List.of(
                new Choice("A", "", "", "", "", List.of("rest"), List.of("hips")),
                new Choice("B", "", "", "", "", List.of("hips"), List.of("hop")),
                new Choice("C", "", "", "", "", List.of("hipps"), List.of())));
        assertThat(filter.matching("hips")).containsExactly(1, 0);
        assertThat(filter.matching("hip")).containsExactly(1, 2, 0);
        assertThat(filter.matching("HIPS rest")).containsExactly(0);
        assertThat(filter.matching("hisp")).containsExactly(1, 2, 0);
        assertThat(filter.matching("shoulder")).isEmpty();
        assertThat(filter.matching("")).containsExactly(0, 1, 2);
    }

    @Test
    void backspaceFindsMoreAgain() {
        assertThat(typed("groxy")).isEmpty();
        panel.press(Named.BACKSPACE, SHORT);
        panel.press(Named.BACKSPACE, SHORT);
        assertThat(panel.press(Named.ENTER, SHORT)
                        .flatMap(Reply::given)
                        .map(at -> ROUTINES.get(at).id()))
                .contains("grounding");
    }

    @Test
    void escapeGivesUpTheSearchAndThenLeaves() {
        typed("shaking");
        assertThat(panel.press(Named.ESCAPE, SHORT)).isEmpty();
        assertThat(panel.press(Named.ENTER, SHORT)
                        .flatMap(Reply::given)
                        .map(at -> ROUTINES.get(at).id()))
                .as("the cursor stays with what was found")
                .contains("shaking");
        assertThat(panel.press(Named.ESCAPE, SHORT)).contains(Reply.none(Reply.Ending.LEFT));
    }

    @Test
    void aQThatNothingFollowsLeaves() {
        assertThat(panel.patience()).isGreaterThan(LONG);
        assertThat(panel.press(new TypedKey.Sign("q"), SHORT)).isEmpty();
        assertThat(panel.patience()).isEqualTo(LONG);
        assertThat(panel.press(Named.NOTHING, LONG.minusMillis(1))).isEmpty();
        assertThat(panel.press(Named.NOTHING, LONG)).contains(Reply.none(Reply.Ending.LEFT));
    }

    @Test
    void aQWithMoreBehindItIsSearched() {
        panel.press(new TypedKey.Sign("q"), SHORT);
        panel.press(new TypedKey.Sign("i"), SHORT);
        assertThat(panel.press(Named.NOTHING, Duration.ofMinutes(1))).isEmpty();
    }

    /** At every size each routine can be reached and is seen whole, no word is broken, and the keys are there. */
    @ParameterizedTest
    @CsvSource({
        "200, 50, NL",
        "200, 50, EN",
        "120, 40, NL",
        "80, 24, NL",
        "80, 24, EN",
        "60, 20, NL",
        "60, 20, EN",
        "40, 15, NL",
        "40, 15, EN",
        "20, 5, NL",
        "20, 5, EN"
    })
    void allCanBeReachedAndRead(int columns, int rows, Language language) {
        ChoicePanel one = new ChoicePanel(list(language), options(language, true));
        for (RoutineSummary routine : ROUTINES) {
            String seen = painted(one, columns, rows);
            Set<String> words = new HashSet<>(List.of(seen.split("\\s+")));
            assertThat(words).contains(routine.title().in(language).split(" "));
            assertThat(words).contains(TimeFormat.clock(routine.length()), "Enter", "q");
            if (rows >= 12) {
                assertThat(seen.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .contains(
                                routine.position().word().in(language),
                                routine.purpose().orElseThrow().in(language).toLowerCase(Locale.ROOT));
            }
            one.press(Named.DOWN, SHORT);
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 15", "20, 5"})
    void whatIsTypedIsSeen(int columns, int rows) {
        typed("xyz");
        assertThat(painted(panel, columns, rows)).contains("xyz", "nothing found");
    }

    @Test
    void nothingMovesButTheCursor() {
        List<String> before = painted(panel, 80, 24).lines().toList();
        panel.press(Named.DOWN, SHORT);
        List<String> after = painted(panel, 80, 24).lines().toList();
        assertThat(after.get(5)).startsWith("   ▸").isNotEqualTo(before.get(5));
        assertThat(after.subList(6, 16)).isEqualTo(before.subList(6, 16));
        assertThat(after.get(23)).isEqualTo(before.get(23));
    }

    @Test
    void asciiIsEnough() {
        ChoicePanel plain = new ChoicePanel(list(Language.EN), options(Language.EN, false));
        plain.press(new TypedKey.Sign("s"), SHORT);
        assertThat(painted(plain, 80, 24)).matches("[\\x20-\\x7e\\n]*");
    }

    @Test
    void anyOtherSizeDoesNoHarm() {
        typed("bel");
        for (int columns = 1; columns < 30; columns++) {
            for (int rows = 1; rows < 25; rows++) {
                assertThat(painted(panel, columns, rows))
                        .as("%d x %d", columns, rows)
                        .isNotBlank();
            }
        }
    }
}
