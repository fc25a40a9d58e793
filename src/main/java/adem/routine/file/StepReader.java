package adem.routine.file;

import adem.routine.NumberSource;
import adem.routine.PerVariant;
import adem.routine.RoutineItem;
import adem.routine.RoutineStep;
import adem.routine.RoutineStep.Side;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the steps of a routine and the groups of steps that repeat. */
final class StepReader {

    static final Text UNKNOWN_VARIANT = new Text("onbekende variant", "unknown variant");

    private static final int TITLE = 32;
    private static final int DO = 100;
    private static final int SAY = 160;
    private static final int MORE = 300;
    private static final int CAUTION = 160;
    private static final int MOST_ROUNDS = 50;

    private final RoutineReader.Names names;
    private final List<String> articles;
    private final List<String> variants;
    private final Problems problems;
    private final YamlScalars values;
    private final AmountReader amounts;

    StepReader(RoutineReader.Names names, List<String> articles, List<String> variants, Problems problems) {
        this.names = names;
        this.articles = articles;
        this.variants = variants;
        this.problems = problems;
        this.values = new YamlScalars(problems);
        this.amounts = new AmountReader(variants, problems);
    }

    /** All that stands under {@code steps}. */
    List<RoutineItem> items(Node node) {
        List<RoutineItem> items = new ArrayList<>();
        List<Node> nodes = values.list(node, "steps");
        for (Node item : nodes) {
            values.mapping(item, "steps").map(this::item).ifPresent(items::add);
        }
        tellEmpty(node);
        // Items that could not be read would make a variant look empty that is not.
        if (!nodes.isEmpty() && items.size() == nodes.size()) {
            VariantLimits.check(items, variants, node, problems);
        }
        return items;
    }

    private void tellEmpty(Node node) {
        if (YamlScalars.isEmptyList(node)) {
            problems.add(node, new Text("hier staat geen stap; minstens één", "there is no step here; at least one"));
        }
    }

    private RoutineItem item(MappingNode node) {
        return YamlFields.has(node, "repeat") ? repeat(node) : step(node);
    }

    private RoutineItem repeat(MappingNode node) {
        YamlFields fields = YamlFields.of(node, RoutineFormat.REPEAT, problems);
        PerVariant<Integer> times = fields.value("repeat")
                .flatMap(value -> amounts.varied(value, "repeat", one -> values.count(one, "repeat", MOST_ROUNDS)))
                .orElse(PerVariant.always(1));
        PerVariant<NumberSource> source = source(fields);
        List<RoutineStep> steps = new ArrayList<>();
        for (Node item : fields.required("steps")
                .map(value -> values.list(value, "steps"))
                .orElse(List.of())) {
            values.mapping(item, "steps").flatMap(this::stepInside).ifPresent(steps::add);
        }
        fields.value("steps").ifPresent(this::tellEmpty);
        return new RoutineItem.Repeat(times, source, steps);
    }

    private Optional<RoutineStep> stepInside(MappingNode node) {
        if (!YamlFields.has(node, "repeat")) {
            return Optional.of(step(node));
        }
        problems.add(
                node,
                new Text(
                        "een herhaling kan niet binnen een herhaling; hier hoort een stap",
                        "a repeat cannot stand inside a repeat; expected a step"));
        return Optional.empty();
    }

    private RoutineStep step(MappingNode node) {
        YamlFields fields = YamlFields.of(node, RoutineFormat.STEP, problems);
        return new RoutineStep(
                text(fields.required("title"), "title", TITLE).orElse(Text.same("")),
                text(fields.required("do"), "do", DO).orElse(Text.same("")),
                text(fields.value("say"), "say", SAY),
                text(fields.value("more"), "more", MORE),
                text(fields.value("caution"), "caution", CAUTION),
                fields.required("pose")
                        .flatMap(value ->
                                values.known(value, "pose", new Text("onbekende pose", "unknown pose"), names.poses()))
                        .orElse(""),
                fields.value("side").flatMap(this::side),
                fields.value("only").map(this::only).orElse(List.of()),
                amounts.read(fields),
                source(fields));
    }

    private Optional<Text> text(Optional<Node> node, String key, int most) {
        return node.map(value -> values.text(value, key, most));
    }

    private Optional<Side> side(Node node) {
        return values.known(node, "side", new Text("onbekende kant", "unknown side"), List.of("first", "second"))
                .map(word -> Side.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private List<String> only(Node node) {
        if (variants.isEmpty()) {
            problems.add(
                    node,
                    new Text(
                            "\"only\" noemt varianten, maar dit bestand heeft geen \"variants\"",
                            "\"only\" names variants, but this file has no \"variants\""));
            return List.of();
        }
        if (YamlScalars.isEmptyList(node)) {
            problems.add(
                    node,
                    new Text(
                                    "\"only\" is leeg; noem minstens één variant: {0}",
                                    "\"only\" is empty; name at least one variant: {0}")
                            .with(ProblemText.or(variants)));
        }
        return values.knownList(node, "only", UNKNOWN_VARIANT, variants);
    }

    private PerVariant<NumberSource> source(YamlFields fields) {
        return fields.required("source")
                .flatMap(node -> amounts.varied(node, "source", this::source))
                .orElse(PerVariant.always(NumberSource.OURS));
    }

    private Optional<NumberSource> source(Node node) {
        String word = values.word(node, "source").orElse("ours");
        if (word.equals("ours")) {
            return Optional.of(NumberSource.OURS);
        }
        String article = word.startsWith("article ") ? word.substring("article ".length()) : "";
        if (!HeadReader.ARTICLES.contains(article)) {
            problems.add(
                    node,
                    ProblemText.expected(
                            "source",
                            new Text(
                                    "ours of een artikel, zoals \"article 002\"",
                                    "ours or an article, such as \"article 002\""),
                            node));
        } else if (!articles.contains(article)) {
            problems.add(
                    node,
                    new Text(
                                    "artikel {0} staat niet bij \"articles\" bovenaan; zet het erbij of kies een ander",
                                    "article {0} is not in \"articles\" at the top; add it or choose another")
                            .with(article));
        }
        return Optional.of(new NumberSource(article));
    }
}
