package adem.page;

import adem.routine.Amount;
import adem.routine.NumberSource;
import adem.routine.Routine;
import adem.routine.RoutineStep;
import adem.routine.RoutineTimeline;
import adem.screen.figure.FigureRenderer;
import adem.session.PoseRef;
import adem.session.SessionText;
import adem.text.LineWrap;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All there is to know of a routine before starting it, for people and for programs. */
public final class RoutineSheet {

    private static final int WIDTH = 76;
    private static final int BESIDE = 60;
    private static final int PICTURE = 38;
    private static final int PICTURE_ROWS = 9;
    private static final Text OURS = new Text("van ons", "ours");
    private static final Text ARTICLE = new Text("artikel {0}", "article {0}");
    private static final Text PACE_OURS = new Text("ritme van ons", "pace ours");
    private static final Text CAUTIONS = new Text("Let op", "Take care");
    private static final Text CONDITIONS = new Text("Alleen als", "Only if");
    private static final Text ARTICLES = new Text("Artikelen: {0}", "Articles: {0}");
    private static final Text TOPICS = new Text("Lees meer: {0}", "Read more: {0}");
    private static final Text TIMES = new Text("{0} keer", "{0} times");
    private static final Text UNTIL_READY =
            new Text("tot je zover bent, ongeveer {0}", "until you are ready, about {0}");

    private final Printer printer;
    private final Routine routine;
    private final String variant;
    private final FigureRenderer mannequin = new FigureRenderer(true);

    /** @param variant the one whose steps a person reads; a program gets them all */
    public RoutineSheet(Printer printer, Routine routine, String variant) {
        this.printer = printer;
        this.routine = routine;
        this.variant = variant;
    }

    public String text() {
        TextStyle style = printer.style();
        StringBuilder text = new StringBuilder();
        text.append(style.strong(say(routine.title()))).append('\n');
        wrapped(text, "", say(routine.about()));
        routine.often().ifPresent(often -> wrapped(text, "", say(often)));
        text.append('\n').append(lengths()).append("\n\n");
        int number = 0;
        for (RoutineStep step : routine.steps(variant)) {
            number++;
            text.append(step(number, step, style));
        }
        section(text, style, CAUTIONS, routine.cautions());
        routine.gate().ifPresent(gate -> section(text, style, CONDITIONS, gate.conditions()));
        routine.stop()
                .ifPresent(stop ->
                        text.append('\n').append(style.strong(say(stop))).append('\n'));
        text.append('\n')
                .append(say(ARTICLES.with(String.join(", ", routine.articles()))))
                .append('\n');
        wrapped(text, "", say(TOPICS.with(String.join(", ", routine.topics()))));
        return text.toString();
    }

    /** A step in words, with its pose beside it where there is room. */
    private String step(int number, RoutineStep step, TextStyle style) {
        StringBuilder text = new StringBuilder();
        text.append(style.strong(TextWidth.padded(number + ".", 4) + say(step.name())))
                .append('\n');
        wrapped(text, "    ", amounts(step), pictures() ? BESIDE : WIDTH);
        wrapped(text, "    ", say(step.instruction()), pictures() ? BESIDE : WIDTH);
        step.caution().ifPresent(caution -> wrapped(text, "    ! ", say(caution), pictures() ? BESIDE : WIDTH));
        PoseRef stance = RoutineTimeline.stance(step);
        if (!pictures() || !mannequin.shows(stance)) {
            return text.toString();
        }
        List<String> picture = StepPicture.lines(mannequin.of(stance, PICTURE, PICTURE_ROWS), printer);
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

    private void section(StringBuilder text, TextStyle style, Text title, List<Text> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(style.strong(say(title))).append('\n');
            lines.forEach(line -> wrapped(text, "  - ", say(line)));
        }
    }

    /** How much there is of a step, and where another variant has more or less of it, how much that is. */
    private String amounts(RoutineStep step) {
        StringBuilder text = new StringBuilder(amount(step, variant));
        for (Routine.Variant other : routine.variants()) {
            if (step.isIn(other.name())
                    && !step.amount().length(other.name()).equals(step.amount().length(variant))) {
                text.append("; ").append(say(other.title())).append(' ');
                text.append(
                        step.amount() instanceof Amount.Ready
                                ? TimeFormat.clock(step.amount().length(other.name()))
                                : amount(step, other.name()));
            }
        }
        return text.toString();
    }

    private String amount(RoutineStep step, String variant) {
        Amount amount = step.amount();
        String time = TimeFormat.clock(amount.length(variant));
        String source = source(step.source().in(variant));
        if (amount instanceof Amount.Breaths) {
            int count = ((Amount.Breaths) amount).count().in(variant);
            return say(SessionText.breaths(count)) + ", " + time + " (" + source + "; " + say(PACE_OURS) + ")";
        }
        if (amount instanceof Amount.Times) {
            int count = ((Amount.Times) amount).count().in(variant);
            return say(TIMES.with(count)) + ", " + time + " (" + source + "; " + say(PACE_OURS) + ")";
        }
        return (amount instanceof Amount.Ready ? say(UNTIL_READY.with(time)) : time) + " (" + source + ")";
    }

    private String source(NumberSource source) {
        return say(source.isArticle() ? ARTICLE.with(source.article()) : OURS);
    }

    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", routine.id());
        json.put("title", say(routine.title()));
        json.put("aliases", routine.aliases());
        json.put("about", say(routine.about()));
        json.put("articles", routine.articles());
        json.put("topics", routine.topics());
        json.put("cautions", said(routine.cautions()));
        json.put("seconds", routine.length(routine.usualVariant()).toSeconds());
        List<Object> variants = new ArrayList<>();
        for (Routine.Variant variant : routine.variants()) {
            variants.add(variant(variant));
        }
        json.put("variants", variants);
        json.put("steps", steps(routine.usualVariant()));
        return Json.of(json);
    }

    private Map<String, Object> variant(Routine.Variant variant) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", variant.name());
        json.put("title", say(variant.title()));
        json.put("seconds", routine.length(variant.name()).toSeconds());
        json.put("steps", steps(variant.name()));
        return json;
    }

    private List<Object> steps(String variant) {
        List<Object> steps = new ArrayList<>();
        for (RoutineStep step : routine.steps(variant)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("title", say(step.name()));
            json.put("do", say(step.instruction()));
            json.put("pose", step.pose());
            json.put("seconds", step.amount().length(variant).toSeconds());
            NumberSource source = step.source().in(variant);
            json.put("source", source.isArticle() ? "article " + source.article() : "ours");
            steps.add(json);
        }
        return steps;
    }

    private List<String> said(List<Text> texts) {
        List<String> said = new ArrayList<>();
        texts.forEach(text -> said.add(say(text)));
        return said;
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
