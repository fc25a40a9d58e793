package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Moment;
import adem.session.PoseRef;
import adem.session.PracticeId;
import adem.session.SessionText;
import adem.session.Sessions;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.Language;
import adem.text.Text;
import adem.text.TextWidth;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures looked at once by eye and kept; {@code -Dadem.golden=write} draws them anew, to be looked at again. */
class LayoutTest {

    private final Timeline timeline = Sessions.breathing("4-7-8", 3);

    private static DisplayOptions options(Language language, boolean unicode) {
        return new DisplayOptions(language, unicode, true, true, false, DisplayOptions.Drawn.CURVE);
    }

    private static Layout layout(int columns, int rows, DisplayOptions options, Depth depth) {
        return Pictures.layout(columns, rows, options, new Palette(depth, -1));
    }

    private Canvas compose(int columns, int rows, double seconds, DisplayOptions options) {
        Scene view = new Scene(timeline.at(Duration.ofMillis(Math.round(seconds * 1000))), false, false, 0);
        return layout(columns, rows, options, Depth.MANY).compose(view);
    }

    private static String text(Canvas canvas) {
        return Pictures.text(canvas);
    }

    @ParameterizedTest
    @CsvSource({
        "settle-80x24-nl, 80, 24, 2, NL, true",
        "inhale-80x24-en, 80, 24, 7.5, EN, true",
        "hold-80x24-nl, 80, 24, 12, NL, true",
        "exhale-140x45-en, 140, 45, 20, EN, true",
        "exhale-40x15-nl, 40, 15, 20, NL, true",
        "inhale-20x5-en, 20, 5, 7.5, EN, true",
        "exhale-80x24-ascii-nl, 80, 24, 20, NL, false",
        "close-80x24-nl, 80, 24, 63, NL, true",
    })
    void picturesStayAsTheyWereSeen(
            String name, int columns, int rows, double seconds, Language language, boolean unicode) throws IOException {
        Pictures.keeps(name, text(compose(columns, rows, seconds, options(language, unicode))));
    }

    /** A sip of air between in and out: in the words, on the floor, on the hill. */
    @ParameterizedTest
    @CsvSource({
        "sip-80x24-en, 80, 24, 8.5, EN, true",
        "sip-140x45-nl, 140, 45, 8.5, NL, true",
        "sip-before-80x24-nl, 80, 24, 7.5, NL, true",
        "sip-20x5-en, 20, 5, 8.5, EN, true",
        "sip-80x24-ascii-en, 80, 24, 8.5, EN, false",
    })
    void aSighStaysAsItWasSeen(String name, int columns, int rows, double seconds, Language language, boolean unicode)
            throws IOException {
        Timeline sigh = Sessions.breathing("sigh", 3);
        Scene view = Pictures.scene(sigh.at(Duration.ofMillis(Math.round(seconds * 1000))));
        Layout layout = layout(columns, rows, options(language, unicode), Depth.MANY);
        Pictures.keeps(name, text(layout.compose(view)));
    }

    /** The same with colours, on a background that is known. */
    @ParameterizedTest
    @CsvSource({
        "styles-inhale-80x24-en, 80, 24, 7.5, FULL, 000000",
        "styles-hold-80x24-en, 80, 24, 12, MANY, fdf6e3",
        "styles-exhale-60x20-en, 60, 20, 20, FEW, 000000",
        "styles-settle-80x24-en, 80, 24, 2, FULL, 002b36"
    })
    void coloursStayAsTheyWereSeen(String name, int columns, int rows, double seconds, Depth depth, String background)
            throws IOException {
        Palette palette = new Palette(depth, Integer.parseInt(background, 16));
        Layout layout = Pictures.layout(columns, rows, options(Language.EN, true), palette);
        Canvas canvas = layout.compose(Pictures.scene(timeline.at(Duration.ofMillis(Math.round(seconds * 1000)))));
        Pictures.keeps(name, text(canvas) + "---\n" + Pictures.styles(canvas));
    }

    /** A step of a routine that waits, and one that breathes. */
    private final Timeline routine = Timeline.of(
            new TimelineInfo(
                    PracticeId.NONE,
                    new Text("Rusthouding", "Constructive rest"),
                    List.of(SessionText.RISE.text()),
                    Optional.of(new Text("Stoppen: knieën samen.", "To stop: knees together.")),
                    Optional.empty(),
                    true),
            List.of(
                    new Step.Open(
                            new StepText(
                                    new Text("Gaan liggen", "Lie down"),
                                    new Text(
                                            "Ga op je rug liggen, voeten op de vloer. Laat je knieën tegen elkaar leunen.",
                                            "Lie on your back, feet on the floor. Let your knees lean together."),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(new Text("Niet als het pijn doet.", "Not if it hurts.")),
                                    new PoseRef("crook-lying-hands-belly", false),
                                    Optional.empty()),
                            Duration.ofSeconds(20)),
                    new Step.Breathing(
                            StepText.of(
                                    new Text("Gronden", "Ground"),
                                    new Text("Voel je voeten.", "Feel your feet."),
                                    new PoseRef("standing-soft", false)),
                            ((Step.Breathing) timeline.steps().get(1)).breaths())));

    @ParameterizedTest
    @CsvSource({
        "routine-open-80x24-nl, 80, 24, 3, NL",
        "routine-open-40x15-en, 40, 15, 3, EN",
        "routine-open-20x5-nl, 20, 5, 3, NL",
        "routine-breath-80x24-nl, 80, 24, 34, NL"
    })
    void picturesOfRoutinesStayAsTheyWereSeen(String name, int columns, int rows, double seconds, Language language)
            throws IOException {
        Scene view = new Scene(routine.at(Duration.ofMillis(Math.round(seconds * 1000))), false, false, 0);
        Pictures.keeps(
                name,
                text(layout(columns, rows, options(language, true), Depth.MANY).compose(view)));
    }

    /** Before the first breath there is time to read, and nothing is counted yet. */
    @Test
    void whileAStepIsExplainedTheTimeUntilItCountsIsShown() throws IOException {
        Step.Breathing breaths = (Step.Breathing) routine.steps().get(1);
        Timeline explained =
                Timeline.of(routine.info(), List.of(Step.Breathing.explained(breaths.text(), breaths.breaths())));
        Scene view = new Scene(explained.at(Duration.ofSeconds(1)), false, false, 0);
        Pictures.keeps(
                "routine-explained-80x24-nl",
                text(layout(80, 24, options(Language.NL, true), Depth.MANY).compose(view)));
    }

    @ParameterizedTest
    @CsvSource({
        "figure-rest-80x24-nl, 80, 24, 3, NL, FIGURE",
        "figure-rest-120x40-en, 120, 40, 3, EN, FIGURE",
        "figure-rest-140x45-en, 140, 45, 3, EN, FIGURE",
        "figure-narrow-40x15-en, 40, 15, 3, EN, FIGURE",
        "figure-none-80x24-nl, 80, 24, 3, NL, NONE",
        "figure-tall-80x24-nl, 80, 24, 34, NL, FIGURE",
        "figure-tall-140x45-en, 140, 45, 34, EN, FIGURE"
    })
    void figuresStandWhereTheyFit(
            String name, int columns, int rows, double seconds, Language language, DisplayOptions.Drawn shown)
            throws IOException {
        DisplayOptions options = new DisplayOptions(language, true, true, true, false, shown);
        Scene view = new Scene(routine.at(Duration.ofMillis(Math.round(seconds * 1000))), false, false, 0);
        Canvas canvas = Pictures.layout(columns, rows, options, new Palette(Depth.FULL, 0))
                .compose(view);
        Pictures.keeps(name, text(canvas) + "---\n" + Pictures.styles(canvas));
    }

    /** Whatever the size and the moment, there is a picture. */
    @Test
    void everySizeIsFilled() {
        for (Language language : Language.values()) {
            for (int columns = 1; columns <= 150; columns += columns < 50 ? 1 : 17) {
                for (int rows = 1; rows <= 60; rows += rows < 30 ? 1 : 7) {
                    for (double seconds : new double[] {0, 5, 11, 17, 23.9, 63}) {
                        Canvas canvas = compose(columns, rows, seconds, options(language, true));
                        assertThat(canvas.rows()).isEqualTo(rows);
                        assertThat(text(canvas)).as("%d x %d", columns, rows).isNotBlank();
                    }
                }
            }
        }
    }

    /** Chinese text and an address, neither of which has a space: nothing of them is cut, and the ends stay in line. */
    @Test
    void wideAndUnbrokenTextKeepsItsPlace() {
        String chinese = "\u653E\u677E\u8179\u90E8".repeat(10);
        String address = "https://www.thuisarts.nl/lage-rugpijn/ik-heb-lage-rugpijn-en-wil-oefenen";
        StepText words =
                StepText.of(Text.same(chinese), Text.same(address + chinese), new PoseRef("standing-soft", false));
        Timeline wide = Timeline.of(
                new TimelineInfo(
                        PracticeId.NONE, Text.same(chinese), List.of(), Optional.empty(), Optional.empty(), true),
                List.of(Step.Timed.fixed(words, Duration.ofSeconds(20))));
        Scene view = new Scene(wide.at(Duration.ofSeconds(1)), false, false, 0);
        for (int columns = 40; columns <= 100; columns++) {
            Canvas canvas =
                    layout(columns, 24, options(Language.EN, true), Depth.NONE).compose(view);
            Corners place = new Corners(columns);
            assertThat(TextWidth.columns(canvas.row(1)))
                    .as("at %d columns", columns)
                    .isEqualTo(place.left() + place.width());
            assertThat(canvas.row(1)).containsPattern("1(/| of )1$");
            String all = text(canvas).replaceAll("\\s+", "");
            assertThat(all).contains(address + chinese, chinese);
        }
    }

    /** The number and the light tell that time goes on; all else stands. */
    @Test
    void inAHoldOnlyTheBallMoves() {
        List<String> early =
                text(compose(80, 24, 9.1, options(Language.NL, true))).lines().toList();
        List<String> late =
                text(compose(80, 24, 9.9, options(Language.NL, true))).lines().toList();
        List<Integer> changed = IntStream.range(0, 24)
                .filter(row -> !early.get(row).equals(late.get(row)))
                .boxed()
                .toList();
        assertThat(changed).hasSize(1);
        assertThat(early.get(changed.get(0)).indexOf('●'))
                .isLessThan(late.get(changed.get(0)).indexOf('●'));
    }

    @Test
    void withoutUnicodeEverySignIsAsciiButTheLetters() {
        assertThat(text(compose(80, 24, 20, options(Language.NL, false)))).matches("[\\p{ASCII}]*");
    }

    @Test
    void stillPicturesChangeOnlyTheirWords() {
        DisplayOptions still = new DisplayOptions(Language.EN, true, true, false, true, DisplayOptions.Drawn.CURVE);
        assertThat(text(compose(80, 18, 5.1, still))).isEqualTo(text(compose(80, 18, 5.4, still)));
    }

    @Test
    void countCanBeLeftOut() {
        DisplayOptions silent = new DisplayOptions(Language.EN, true, true, false, false, DisplayOptions.Drawn.CURVE);
        assertThat(text(compose(80, 24, 7.5, silent))).doesNotContainPattern("Breathe in +[█▀▄]");
        assertThat(text(compose(80, 24, 7.5, options(Language.EN, true)))).containsPattern("Breathe in +[█▀▄]");
    }

    @Test
    void helpNamesEveryKey() {
        Scene view = new Scene(timeline.at(Duration.ofSeconds(6)), false, false, 1);
        String help =
                text(layout(80, 24, options(Language.NL, true), Depth.NONE).compose(view));
        assertThat(help).contains("pauze, en weer verder", "vorige of volgende", "meer of minder", "stoppen", "Ctrl-L");
    }

    @Test
    void whatASmallScreenLeavesOutStandsBehindHelp() {
        List<Text> notices = IntStream.range(0, 8)
                .mapToObj(i -> Text.same("Notice " + i + " is as long as many of them are, which takes two lines."))
                .toList();
        TimelineInfo heading = new TimelineInfo(
                PracticeId.NONE,
                Text.same("Release"),
                notices,
                Optional.of(Text.same("To stop: knees.")),
                Optional.empty(),
                true);
        Moment moment = Timeline.of(heading, routine.steps()).at(Duration.ofSeconds(1));
        Layout layout = layout(40, 15, options(Language.EN, true), Depth.NONE);
        Scene picture = new Scene(moment, false, false, 0);
        assertThat(text(layout.compose(picture)))
                .contains("To stop: knees.", "? for the rest", "Enter when you are ready")
                .doesNotContain("Notice 1");
        StringBuilder pages = new StringBuilder();
        for (int page = 1; page <= layout.helpPages(picture); page++) {
            pages.append(text(layout.compose(new Scene(moment, false, false, page))));
        }
        assertThat(layout.helpPages(picture)).isGreaterThan(2);
        notices.forEach(
                notice -> assertThat(pages.toString().replaceAll("\\s+", " ")).contains(notice.in(Language.EN)));
    }

    private static String english(Scene scene) {
        return text(layout(80, 24, options(Language.EN, true), Depth.NONE).compose(scene));
    }

    @Test
    void pauseSaysHowToGoOn() {
        Scene view = new Scene(timeline.at(Duration.ofSeconds(6)), true, false, 0);
        assertThat(english(view)).contains("Paused", "space to go on").doesNotContain("Breathe in");
    }

    @Test
    void whereAStepWaitsForEnterTheKeysNameIt() {
        Scene open = new Scene(routine.at(Duration.ofSeconds(1)), false, true, 0);
        assertThat(english(open)).contains("Enter go on");
        Scene breath = new Scene(timeline.at(Duration.ofSeconds(6)), false, false, 0);
        assertThat(english(breath)).doesNotContain("Enter").contains("+ - more, fewer");
    }
}
