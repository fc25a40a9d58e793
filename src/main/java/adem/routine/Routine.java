package adem.routine;

import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A named series of steps, as its file tells it. Immutable.
 *
 * @param id what to type
 * @param language the one language that its texts are in; empty where they are in both
 * @param title for people
 * @param aliases other names, in both languages
 * @param about what it is and what it may do, where its file says so
 * @param purpose what it is for, in a few words such as {@code to calm down}, where its file says so
 * @param articles where it comes from: numbers such as {@code 002}
 * @param position the main one
 * @param needs what to have at hand
 * @param often how often to do it, and who says so
 * @param topics ids of notes that tell more
 * @param cautions short ones, for the whole of it
 * @param stop the stop rule that stays on screen
 * @param gate what must be answered no first
 * @param variants the first is the usual one; empty where there is one way only
 * @param items steps and groups of steps
 */
public record Routine(
        String id,
        Optional<Language> language,
        Text title,
        List<String> aliases,
        Optional<Text> about,
        Optional<Text> purpose,
        List<String> articles,
        Position position,
        List<Need> needs,
        Optional<Often> often,
        List<String> topics,
        List<Text> cautions,
        Optional<Text> stop,
        Optional<Gate> gate,
        List<Variant> variants,
        List<RoutineItem> items) {

    public Routine {
        aliases = List.copyOf(aliases);
        articles = List.copyOf(articles);
        needs = List.copyOf(needs);
        topics = List.copyOf(topics);
        cautions = List.copyOf(cautions);
        variants = List.copyOf(variants);
        items = List.copyOf(items);
    }

    /** How often to do it, and whose advice that is. */
    public record Often(Text words, NumberSource source) {}

    /** A way to do it, by name. */
    public record Variant(String name, Text title) {}

    /** How the body is, most of the time. */
    public enum Position {
        LYING("liggend", "lying"),
        SITTING("zittend", "sitting"),
        STANDING("staand", "standing"),
        MIXED("wisselend", "mixed");

        private final Text word;

        Position(String nl, String en) {
            this.word = new Text(nl, en);
        }

        /** Its name. */
        public Text word() {
            return word;
        }
    }

    /** A thing to have at hand. */
    public enum Need {
        MAT("mat", "mat"),
        CUSHION("kussen", "cushion"),
        WALL("muur", "wall"),
        CHAIR("stoel", "chair"),
        WATER("water", "water"),
        BLANKET("deken", "blanket");

        private final Text word;

        Need(String nl, String en) {
            this.word = new Text(nl, en);
        }

        /** Its name. */
        public Text word() {
            return word;
        }

        /** As files write it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The names of the variants, the usual one first. */
    public List<String> variantNames() {
        return variants.stream().map(Variant::name).toList();
    }

    /** The name of the usual variant; empty where there is one way only. */
    public String usualVariant() {
        return variants.isEmpty() ? "" : variants.get(0).name();
    }

    /** What is asked before a variant starts; nothing where it has no gate, or where the gate leads to it. */
    public List<Gate.Question> questionsIn(String variant) {
        return gate.map(there -> there.in(id, variantNames(), variant)).orElse(List.of());
    }

    /** True when something is asked before a variant starts. */
    public boolean asksIn(String variant) {
        return !questionsIn(variant).isEmpty();
    }

    /** What is done, in order. How long it takes and when to stop is heard first, and where there is a gate, its cautions. */
    public List<RoutineItem> plan(String variant) {
        List<RoutineItem> plan = new ArrayList<>(items);
        List<RoutineStep> written = writtenOut(items, variant);
        if (gate.isPresent()) {
            plan.add(0, BeforeYouBegin.step(this, written, variant));
            return plan;
        }
        for (int i = 0; i < plan.size(); i++) {
            if (!plan.get(i).steps(variant).isEmpty()) {
                plan.set(i, BeforeYouBegin.opened(plan.get(i), this, written, variant));
                break;
            }
        }
        return plan;
    }

    /** What to know before a variant begins: its cautions, and where breaths are counted, when to stop. */
    public List<Text> notices(String variant) {
        return BeforeYouBegin.notices(this, steps(variant));
    }

    /** The steps of a variant in the order in which they are done, groups written out. */
    public List<RoutineStep> steps(String variant) {
        return writtenOut(plan(variant), variant);
    }

    private static List<RoutineStep> writtenOut(List<RoutineItem> items, String variant) {
        List<RoutineStep> steps = new ArrayList<>();
        for (RoutineItem item : items) {
            for (int round = 0; round < item.rounds(variant); round++) {
                steps.addAll(item.steps(variant, round));
            }
        }
        return steps;
    }

    /** How long a variant lasts, self-paced steps as long as is suggested. */
    public Duration length(String variant) {
        Duration length = Duration.ZERO;
        for (RoutineStep step : steps(variant)) {
            length = length.plus(step.in(variant).length());
        }
        return length;
    }
}
