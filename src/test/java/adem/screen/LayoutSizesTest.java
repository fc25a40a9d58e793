package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.routine.RoutineTimeline;
import adem.routine.file.RoutineLibrary;
import adem.screen.figure.FigureRenderer;
import adem.session.BreathTimeline;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.Segment;
import adem.session.SessionText;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every size of screen, every routine, both languages: nothing is cut, broken or lost, and nothing jumps. */
class LayoutSizesTest {

    private static final List<Timeline> TIMELINES = timelines();

    private static final DisplayOptions CURVE = Pictures.options(Language.EN, DisplayOptions.Drawn.CURVE);

    /** One pose has flowed into the next. */
    private static final Duration ARRIVING = Duration.ofSeconds(1);

    private final Set<String> troubles = new TreeSet<>();

    private static List<Timeline> timelines() {
        List<Timeline> timelines = new ArrayList<>();
        for (String pace : List.of("4-6", "4-7-8", "4-4-6-4")) {
            Breaths breaths = Breaths.of(BreathPatterns.find(pace), Optional.empty(), 3);
            timelines.add(BreathTimeline.of(breaths, Duration.ofSeconds(7), List.of()));
        }
        timelines.add(BreathTimeline.until(
                Text.same("until mvn -q -o verify -D\u2026 is done"),
                Breaths.most(BreathPatterns.find("4-6"), Optional.empty()),
                Duration.ofSeconds(7),
                List.of()));
        RoutineLibrary library = new RoutineLibrary(Path.of("nowhere"));
        for (RoutineSummary summary : library.builtIn()) {
            Routine routine = library.find(summary.id());
            timelines.add(RoutineTimeline.of(routine, routine.usualVariant(), false));
        }
        return List.copyOf(timelines);
    }

    /**
     * The beginning of each segment of a step's first repetition or breath, where its numbers are longest; the first of a step
     * as soon as the body has arrived.
     */
    private static List<Moment> moments(Timeline timeline) {
        List<Moment> moments = new ArrayList<>();
        int step = -1;
        for (Segment segment : timeline.segments()) {
            Duration half = segment.length().dividedBy(2);
            boolean first = segment.step() != step;
            step = segment.step();
            if (first) {
                moments.add(timeline.at(segment.start().plus(half.compareTo(ARRIVING) < 0 ? half : ARRIVING)));
            } else if (segment.number() <= 1) {
                moments.add(timeline.at(segment.start()));
            }
        }
        return moments;
    }

    private void everywhere(BiConsumer<Moment, DisplayOptions> check) {
        for (Language language : Language.values()) {
            DisplayOptions options = Pictures.options(language, DisplayOptions.Drawn.FIGURE);
            for (Timeline timeline : TIMELINES) {
                moments(timeline).forEach(moment -> check.accept(moment, options));
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static Layout layout(int columns, int rows, DisplayOptions options) {
        return new Layout(
                columns,
                rows,
                options,
                new Palette(Depth.FEW, -1),
                new FigureRenderer(options.still(), options.blocks()));
    }

    private void trouble(Moment moment, DisplayOptions options, String what, String text) {
        String title = moment.timeline().info().title().in(options.language());
        troubles.add("%s, step %d: %s: %s".formatted(title, moment.segment().step() + 1, what, text));
    }

    /** What the line at the end of the words promises. */
    @Test
    void behindTheHelpIsAllThatASmallScreenLeavesOut() {
        Map<DisplayOptions, Layout> layouts = new HashMap<>();
        everywhere((moment, options) -> {
            Layout layout = layouts.computeIfAbsent(options, same -> layout(40, 15, same));
            Scene scene = Pictures.scene(moment);
            StringBuilder pages = new StringBuilder();
            for (int page = 1; page <= layout.helpPages(scene); page++) {
                pages.append(Pictures.text(layout.compose(new Scene(moment, false, false, page))));
            }
            String help = pages.toString().replaceAll("\\s+", " ");
            List<Text> texts = new ArrayList<>(moment.timeline().info().notices());
            if (moment.timeline().info().numbered()) {
                texts.add(moment.step().text().instruction());
                moment.step().text().caution().ifPresent(texts::add);
                moment.timeline().info().stop().ifPresent(texts::add);
            }
            texts.stream()
                    .map(options::say)
                    .filter(words -> !help.contains(words))
                    .forEach(words -> trouble(moment, options, "not in the help", words));
        });
    }

    @Test
    void allRoutinesAreThere() {
        assertThat(TIMELINES).hasSizeGreaterThanOrEqualTo(3 + 21);
    }

    /** Each picture is drawn once, and once more as it is paused; every check looks at the same two. */
    @ParameterizedTest
    @CsvSource({"160, 50", "120, 40", "80, 24", "60, 20", "40, 15", "20, 5"})
    void nothingIsCutLostOrMoved(int columns, int rows) {
        Map<DisplayOptions, Layout> layouts = new HashMap<>();
        everywhere((moment, options) -> {
            Layout layout = layouts.computeIfAbsent(options, same -> layout(columns, rows, same));
            Canvas canvas = layout.compose(Pictures.scene(moment));
            whatIsDoneNowIsWhole(moment, options, canvas);
            whatToDoIsWholeOrBehindTheHelp(moment, options, canvas);
            if (rows > 5) {
                theStopRuleIsWhole(moment, options, canvas);
            }
            Scene paused = new Scene(moment, true, false, 0);
            aPauseMovesNothingButTheWords(paused, options, canvas, layout.compose(paused));
        });
    }

    private void whatIsDoneNowIsWhole(Moment moment, DisplayOptions options, Canvas canvas) {
        Captions captions = new Captions(Pictures.scene(moment), options);
        List<String> texts = new ArrayList<>(List.of(captions.head(), captions.count()));
        if (canvas.rows() > 5) {
            texts.addAll(List.of(captions.then(), captions.timeOrNumber(), captions.left()));
            texts.add(captions.stepTitle());
        }
        for (String text : texts) {
            // Large digits are no text.
            boolean large = text.equals(captions.count()) && canvas.rows() >= 18;
            if (!text.isEmpty() && !large && !WholeText.isIn(canvas, text)) {
                trouble(moment, options, "cut", text);
            }
        }
    }

    /** Instruction, caution and notices stand there whole, or a line tells where to find them. */
    private void whatToDoIsWholeOrBehindTheHelp(Moment moment, DisplayOptions options, Canvas canvas) {
        // On the smallest screen a breath has room for its word and its cue.
        boolean guided = canvas.rows() < 12 && MomentText.word(moment).isPresent();
        if (guided || WholeText.isIn(canvas, options.say(SessionText.REST_BEHIND_HELP.text()))) {
            return;
        }
        List<Text> texts = new ArrayList<>();
        if (moment.timeline().info().numbered()) {
            texts.add(moment.step().text().instruction());
            moment.step().text().caution().ifPresent(texts::add);
            moment.timeline().info().stop().ifPresent(texts::add);
        }
        if (moment.segment().step() == 0 && canvas.rows() >= 12) {
            texts.addAll(moment.timeline().info().notices());
        }
        for (Text text : texts) {
            String words = options.say(text);
            if (!words.isEmpty() && !WholeText.isIn(canvas, words)) {
                trouble(moment, options, "lost", words);
            }
        }
    }

    private void theStopRuleIsWhole(Moment moment, DisplayOptions options, Canvas canvas) {
        moment.timeline()
                .info()
                .stop()
                .map(options::say)
                .filter(stop -> !WholeText.isIn(canvas, stop))
                .ifPresent(stop -> trouble(moment, options, "no stop rule", stop));
    }

    /** Only the rows of the word and of how to do it change: nothing jumps. */
    private void aPauseMovesNothingButTheWords(Scene paused, DisplayOptions options, Canvas before, Canvas after) {
        String word = new Captions(paused, options).head();
        String how = options.say(SessionText.PAUSED_HOW.text()).substring(0, "space to".length());
        for (int row = 0; row < after.rows(); row++) {
            if (!before.row(row).equals(after.row(row))) {
                // The number beside the word is three rows high, the cue that went may have been three rows long.
                boolean told = isNear(after, word, row - 1, row + 1) || isNear(after, how, row - 2, row);
                if (!told) {
                    trouble(paused.moment(), options, "moved", after.row(row).trim());
                }
            }
        }
    }

    private static boolean isNear(Canvas canvas, String words, int first, int last) {
        for (int row = Math.max(0, first); row <= Math.min(canvas.rows() - 1, last); row++) {
            if (canvas.row(row).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whatever is told besides, what to know beforehand stays whole, and nothing else moves. */
    @Test
    void aNoticeTakesARowOfItsOwnOrThatOfTheKeys() {
        Text notice = Text.same("No sound today.");
        Moment moment = Sessions.breathing("4-7-8", 3).at(Duration.ofSeconds(6));
        for (int[] size : new int[][] {{80, 24}, {60, 20}, {40, 18}, {40, 15}, {40, 9}, {20, 5}}) {
            for (boolean paused : new boolean[] {false, true}) {
                Layout layout = layout(size[0], size[1], CURVE);
                List<String> without = Pictures.text(layout.compose(new Scene(moment, paused, false, 0)))
                        .lines()
                        .toList();
                List<String> with = Pictures.text(
                                layout.compose(new Scene(moment, paused, false, Duration.ZERO, 0, false, true, notice)))
                        .lines()
                        .toList();
                List<Integer> changed = IntStream.range(0, size[1])
                        .filter(row -> !with.get(row).equals(without.get(row)))
                        .boxed()
                        .toList();
                assertThat(changed).as("%d x %d", size[0], size[1]).hasSize(1);
                assertThat(with.get(changed.get(0))).contains("No sound today.");
                assertThat(without.get(changed.get(0))).doesNotContainPattern("Dizzy|normally|quietly|in |space to");
            }
        }
    }
}
