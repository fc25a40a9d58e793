package adem.page;

import adem.routine.Alternative;
import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.RoutineItem;
import adem.routine.RoutineStep;
import adem.screen.figure.FigureRenderer;
import adem.session.PoseRef;
import adem.text.LineWrap;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** All there is to know of a routine before starting it, for people and for programs. */
public final class RoutineSheet {

    private static final int WIDTH = 76;
    private static final int BESIDE = 60;
    private static final int PICTURE = 38;
    private static final int PICTURE_ROWS = 9;
    private static final Text CAUTIONS = new Text("Let op", "Please note");
    private static final Text QUESTIONS = new Text(
            "Vragen vooraf; het begint alleen als je op elke vraag nee zegt",
            "Questions first; it only starts if you answer no to every one");
    private static final Text YES_TO = new Text("Ja op {0}: {1}", "Yes to {0}: {1}");
    private static final Text YES_TO_ANY = new Text("Bij een ja: {0}", "If you answer yes: {0}");
    private static final Text YES_TO_ANOTHER = new Text("Ja op een andere: {0}", "Yes to any other: {0}");
    private static final Text NUMBERS_FIRST = new Text("eerst de noodnummers, dan {0}", "the crisis numbers, then {0}");
    private static final Text POSITION = new Text("Houding: {0}", "Position: {0}");
    private static final Text NEEDS = new Text("Nodig: {0}", "You need: {0}");
    private static final Text ARTICLES = new Text("Artikelen: {0}", "Articles: {0}");
    private static final Text OWN_CHOICE = new Text(
            "Eigen keuze: een getal dat in geen van de artikelen staat.",
            "Own choice: a number that no article gives.");
    private static final Text TOPICS = new Text("Lees meer met adem learn: {0}", "Read more with adem learn: {0}");
    private static final Text GROUP =
            new Text("Stap {0} tot en met {1}, na elkaar: {2}", "Steps {0} to {1}, one after the other: {2}");

    private final Printer printer;
    private final Routine routine;
    private final String variant;
    private final Function<String, Text> titles;
    private final Function<String, Text> notes;
    private final FigureRenderer figures = new FigureRenderer(true);

    /**
     * @param variant the one whose steps a person reads; a program gets them all
     * @param titles of the routines that a gate may lead to, by their ids
     * @param notes the titles of notes, by their ids
     */
    public RoutineSheet(
            Printer printer,
            Routine routine,
            String variant,
            Function<String, Text> titles,
            Function<String, Text> notes) {
        this.titles = titles;
        this.notes = notes;
        this.printer = printer;
        this.routine = routine;
        this.variant = variant;
    }

    /** For a person to read. */
    public String text() {
        PrintStyle style = printer.style();
        StringBuilder text = new StringBuilder();
        text.append(style.strong(say(routine.title()))).append('\n');
        routine.about().ifPresent(about -> wrapped(text, "", say(about)));
        wrapped(text, "", say(POSITION.with(routine.position().word())));
        if (!routine.needs().isEmpty()) {
            List<String> needs =
                    routine.needs().stream().map(need -> say(need.word())).toList();
            wrapped(text, "", say(NEEDS.with(String.join(", ", needs))));
        }
        routine.often().ifPresent(often -> wrapped(text, "", say(StepAmount.from(often.words(), often.source()))));
        text.append('\n').append(lengths()).append("\n\n");
        int number = 1;
        for (RoutineItem item : routine.plan(variant)) {
            number = item(number, item, text);
        }
        section(text, style, CAUTIONS, routine.notices(variant));
        questions(text, style);
        routine.stop()
                .ifPresent(stop ->
                        text.append('\n').append(style.strong(say(stop))).append('\n'));
        StringBuilder links = new StringBuilder();
        list(links, ARTICLES, routine.articles());
        if (!routine.articles().isEmpty()) {
            wrapped(links, "", say(OWN_CHOICE));
        }
        list(
                links,
                TOPICS,
                routine.topics().stream().map(topic -> say(notes.apply(topic))).toList());
        return text.append(links.isEmpty() ? "" : "\n").append(links).toString();
    }

    /** What is asked, by number, and where a yes leads. */
    private void questions(StringBuilder text, PrintStyle style) {
        Map<Alternative, List<String>> leads = new LinkedHashMap<>();
        StringBuilder asked = new StringBuilder();
        int number = 0;
        for (Gate.Question question : routine.questionsIn(variant)) {
            number++;
            wrapped(asked, TextWidth.padded("  " + number + ".", 6), say(question.words()));
            leads.computeIfAbsent(question.instead(), unseen -> new ArrayList<>())
                    .add(String.valueOf(number));
        }
        if (number > 0) {
            text.append('\n').append(style.strong(say(QUESTIONS))).append('\n').append(asked);
            List<String> rest = leads.remove(routine.gate().orElseThrow().otherwise());
            leads.forEach((instead, numbers) ->
                    wrapped(text, "  ", say(YES_TO.with(String.join(", ", numbers), named(instead)))));
            if (rest != null) {
                Text label = leads.isEmpty() ? YES_TO_ANY : YES_TO_ANOTHER;
                wrapped(text, "  ", say(label.with(named(routine.gate().get().otherwise()))));
            }
        }
    }

    private Text named(Alternative instead) {
        Text title = titles.apply(instead.routine());
        Text named = routine.variants().stream()
                .filter(own -> instead.isOf(routine.id()))
                .filter(own -> own.name().equals(instead.variant()))
                .findFirst()
                .map(own -> Text.same("{0}, {1}").with(title, own.title()))
                .orElse(Text.same("{0} ({1})").with(title, (instead.routine() + " " + instead.variant()).strip()));
        return instead.crisis() ? NUMBERS_FIRST.with(named) : named;
    }

    /** The steps of an item, those of a group once; the number of the step after it. */
    private int item(int number, RoutineItem item, StringBuilder text) {
        List<RoutineStep> steps = item.steps(variant);
        int next = number + steps.size() * item.rounds(variant);
        if (item instanceof RoutineItem.Repeat repeat && !steps.isEmpty()) {
            String times = differing(way -> rounds(repeat, way), way -> true);
            wrapped(text, "", say(GROUP.with(number, next - 1, times)));
        }
        for (int i = 0; i < steps.size(); i++) {
            text.append(step(number + i, steps.get(i), printer.style()));
        }
        return next;
    }

    private void list(StringBuilder text, Text label, List<String> words) {
        if (!words.isEmpty()) {
            wrapped(text, "", say(label.with(String.join(", ", words))));
        }
    }

    /** A step in words, with its pose beside it where there is room. */
    private String step(int number, RoutineStep step, PrintStyle style) {
        StringBuilder text = new StringBuilder();
        text.append(style.strong(
                        TextWidth.padded(number + ".", 4) + say(step.text().title())))
                .append('\n');
        int width = pictures() ? BESIDE : WIDTH;
        String range = StepAmount.range(step).map(limits -> "; " + say(limits)).orElse("");
        wrapped(text, "    ", differing(way -> StepAmount.words(step, way), step::isIn) + range, width);
        wrapped(text, "    ", say(step.text().instruction()), width);
        step.text().more().ifPresent(more -> wrapped(text, "    ", say(more), width));
        step.text().caution().ifPresent(caution -> wrapped(text, "    ! ", say(caution), width));
        PoseRef stance = step.text().pose();
        if (!pictures() || !figures.shows(stance)) {
            return text.toString();
        }
        List<String> picture = StepPicture.lines(figures.of(stance, PICTURE, PICTURE_ROWS), printer);
        List<String> words = List.of(text.toString().split("\n"));
        return String.join("\n", StepPicture.beside(words, BESIDE + 2, picture)) + "\n\n";
    }

    /** Only where both fit: a narrow terminal, a pipe and a screen reader get the words alone. */
    private boolean pictures() {
        return printer.showsPictures() && printer.columns() >= BESIDE + 2 + PICTURE;
    }

    private String lengths() {
        if (routine.variants().isEmpty()) {
            return TimeFormat.clock(routine.length(""));
        }
        List<String> lengths = new ArrayList<>();
        for (Routine.Variant variant : routine.variants()) {
            lengths.add(variant.name() + " (" + say(variant.title()) + ") "
                    + TimeFormat.clock(routine.length(variant.name())));
        }
        return String.join("   ", lengths);
    }

    private void section(StringBuilder text, PrintStyle style, Text title, List<Text> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(style.strong(say(title))).append('\n');
            lines.forEach(line -> wrapped(text, "  - ", say(line)));
        }
    }

    private static Text rounds(RoutineItem.Repeat repeat, String way) {
        return StepAmount.from(
                StepAmount.times(repeat.rounds(way)), repeat.source().in(way));
    }

    /** How much there is in this variant, and where another one has more or less of it, how much that is. */
    private String differing(Function<String, Text> amount, Predicate<String> has) {
        Text usual = amount.apply(variant);
        StringBuilder text = new StringBuilder(say(usual));
        for (Routine.Variant other : routine.variants()) {
            Text words = amount.apply(other.name());
            if (has.test(other.name()) && !words.equals(usual)) {
                text.append("; ").append(say(other.title())).append(' ').append(say(words));
            }
        }
        return text.toString();
    }

    /** For a program to read. */
    public String json() {
        return new RoutineJson(printer, routine).text();
    }

    private String say(Text text) {
        return SafeText.of(printer.say(text));
    }

    private static void wrapped(StringBuilder text, String margin, String words) {
        wrapped(text, margin, words, WIDTH);
    }

    private static void wrapped(StringBuilder text, String margin, String words, int width) {
        String indent = margin;
        for (String line : LineWrap.words(words, width - margin.length())) {
            text.append(indent).append(line).append('\n');
            indent = " ".repeat(margin.length());
        }
    }
}
