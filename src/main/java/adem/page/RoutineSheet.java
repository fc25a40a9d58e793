package adem.page;

import adem.routine.Alternative;
import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.RoutineItem;
import adem.routine.RoutineStep;
import adem.screen.figure.Blocks;
import adem.screen.figure.FigureRenderer;
import adem.session.PoseRef;
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
    private static final Text ARTICLE = new Text("Komt uit artikel {0}.", "From article {0}.");
    private static final Text ARTICLES = new Text("Komt uit de artikelen {0}.", "From articles {0}.");
    private static final Text WHAT_ARTICLES = new Text(
            "Getallen waar geen artikel bij staat, zijn een eigen keuze. Wat de artikelen zijn: adem learn de vijf artikelen.",
            "Numbers with no article beside them are our own choice. What the articles are: adem learn the five articles.");
    private static final Text LENGTH = new Text("Duur", "Length");
    private static final Text TOPICS = new Text("Lees meer met adem learn: {0}", "Read more with adem learn: {0}");
    private static final Text GROUP =
            new Text("Stap {0} tot en met {1}, na elkaar: {2}", "Steps {0} to {1}, one after the other: {2}");

    private final Printer printer;
    private final Routine routine;
    private final String variant;
    private final Function<String, Text> titles;
    private final Function<String, Text> notes;
    private final FigureRenderer figures = new FigureRenderer(true, Blocks.QUADRANTS);

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
        PageLines text = new PageLines(printer.style(), width());
        text.heading(say(routine.title()));
        routine.about().ifPresent(about -> text.paragraph(say(about)));
        text.paragraph(say(POSITION.with(routine.position().word())));
        if (!routine.needs().isEmpty()) {
            List<String> needs =
                    routine.needs().stream().map(need -> say(need.word())).toList();
            text.paragraph(say(NEEDS.with(String.join(", ", needs))));
        }
        routine.often().ifPresent(often -> text.paragraph(say(StepAmount.from(often.words(), often.source()))));
        text.blank();
        lengths(text);
        text.blank();
        int number = 1;
        for (RoutineItem item : routine.plan(variant)) {
            number = item(number, item, text);
        }
        cautions(text);
        questions(text);
        routine.stop().ifPresent(stop -> text.blank().heading(say(stop)));
        links(text);
        return text.text();
    }

    /** Where it comes from, and where there is more to read. */
    private void links(PageLines text) {
        List<String> articles = routine.articles();
        if (!articles.isEmpty()) {
            Text label = articles.size() == 1 ? ARTICLE : ARTICLES;
            text.blank()
                    .paragraph(say(Text.same("{0} {1}").with(label.with(String.join(", ", articles)), WHAT_ARTICLES)));
        }
        if (!routine.topics().isEmpty()) {
            List<String> topics = routine.topics().stream()
                    .map(topic -> say(notes.apply(topic)))
                    .toList();
            text.blank().paragraph(say(TOPICS.with(String.join(", ", topics))));
        }
    }

    /** What is asked, by number, and where a yes leads. */
    private void questions(PageLines text) {
        Map<Alternative, List<String>> leads = new LinkedHashMap<>();
        int number = 0;
        if (routine.asksIn(variant)) {
            text.blank().heading(say(QUESTIONS));
        }
        for (Gate.Question question : routine.questionsIn(variant)) {
            number++;
            text.paragraph(TextWidth.padded("  " + number + ".", 6), say(question.words()));
            leads.computeIfAbsent(question.instead(), unseen -> new ArrayList<>())
                    .add(String.valueOf(number));
        }
        if (number > 0) {
            List<String> rest = leads.remove(routine.gate().orElseThrow().otherwise());
            leads.forEach((instead, numbers) ->
                    text.paragraph("  ", say(YES_TO.with(String.join(", ", numbers), named(instead)))));
            if (rest != null) {
                Text label = leads.isEmpty() ? YES_TO_ANY : YES_TO_ANOTHER;
                text.paragraph("  ", say(label.with(named(routine.gate().get().otherwise()))));
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
    private int item(int number, RoutineItem item, PageLines text) {
        List<RoutineStep> steps = item.steps(variant);
        int next = number + steps.size() * item.rounds(variant);
        if (item instanceof RoutineItem.Repeat repeat && !steps.isEmpty()) {
            String times = differing(way -> rounds(repeat, way), way -> true);
            text.paragraph(say(GROUP.with(number, next - 1, times)));
        }
        for (int i = 0; i < steps.size(); i++) {
            step(number + i, steps.get(i)).forEach(text::add);
        }
        return next;
    }

    /** A step in words, with its pose beside it where there is room. */
    private List<String> step(int number, RoutineStep step) {
        PageLines text = new PageLines(printer.style(), pictures() ? BESIDE : width());
        text.heading(TextWidth.padded(number + ".", 4), say(step.text().title()));
        String range = StepAmount.range(step).map(limits -> "; " + say(limits)).orElse("");
        text.paragraph("    ", differing(way -> StepAmount.words(step, way), step::isIn) + range);
        text.paragraph("    ", say(step.text().instruction()));
        step.text().more().ifPresent(more -> text.paragraph("    ", say(more)));
        step.text().caution().ifPresent(caution -> text.paragraph("    ! ", say(caution)));
        List<String> words = List.of(text.text().split("\n"));
        PoseRef stance = step.text().pose();
        if (!pictures() || !figures.shows(stance)) {
            return words;
        }
        List<String> picture = StepPicture.lines(figures, stance, PICTURE, PICTURE_ROWS, printer);
        List<String> both = new ArrayList<>(StepPicture.beside(words, BESIDE + 2, picture));
        both.add("");
        return both;
    }

    private int width() {
        return Math.min(WIDTH, printer.columns());
    }

    /** Only where both fit: a narrow terminal, a pipe and a screen reader get the words alone. */
    private boolean pictures() {
        return printer.showsPictures() && printer.columns() >= BESIDE + 2 + PICTURE;
    }

    /** How long each way takes, and what to type for one that is not the usual. */
    private void lengths(PageLines text) {
        if (routine.variants().isEmpty()) {
            text.paragraph(say(LENGTH) + ": " + TimeFormat.clock(routine.length("")));
            return;
        }
        text.heading(say(LENGTH));
        int widest = routine.variants().stream()
                .mapToInt(way -> TextWidth.columns(say(way.title())))
                .max()
                .orElse(0);
        for (Routine.Variant way : routine.variants()) {
            String typed = way.name().equals(routine.usualVariant()) ? "" : "   --variant " + way.name();
            text.field(2, widest + 4, say(way.title()), TimeFormat.clock(routine.length(way.name())) + typed);
        }
    }

    private void cautions(PageLines text) {
        List<Text> lines = routine.notices(variant);
        if (!lines.isEmpty()) {
            text.blank().heading(say(CAUTIONS));
            lines.forEach(line -> text.paragraph("  - ", say(line)));
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
                text.append("; ").append(say(other.title())).append(": ").append(say(words));
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
}
