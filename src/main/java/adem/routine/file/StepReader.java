package adem.routine.file;

import adem.routine.NumberSource;
import adem.routine.PerVariant;
import adem.routine.RoutineItem;
import adem.routine.RoutineStep;
import adem.routine.RoutineStep.Side;
import adem.routine.StepSource;
import adem.session.PoseRef;
import adem.session.StepText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the steps of a routine and the groups of steps that repeat. */
final class StepReader {

    private static final Text NO_TEXT = Text.same("");
    private static final Text UNKNOWN_POSE = new Text("onbekende pose", "unknown pose");
    private static final Text SEE_POSES = new Text("zie adem routine poses", "see adem routine poses");

    private final Set<String> poses;
    private final TextReader texts;
    private final Problems problems;
    private final YamlScalars values;
    private final VariantReader variants;
    private final AmountReader amounts;
    private final SourceReader sources;

    StepReader(
            RoutineReader.Names names,
            SourceReader sources,
            VariantReader variants,
            TextReader texts,
            Problems problems) {
        this.poses = new TreeSet<>(names.poses());
        this.poses.add(RoutineFormat.NO_POSE);
        this.variants = variants;
        this.texts = texts;
        this.problems = problems;
        this.values = new YamlScalars(problems);
        this.amounts = new AmountReader(variants, problems);
        this.sources = sources;
    }

    /** All that stands under {@code steps}. */
    Optional<List<RoutineItem>> items(Node node, FormatKey key) {
        List<RoutineItem> items = new ArrayList<>();
        List<Node> nodes = values.list(node, key);
        for (Node item : nodes) {
            values.mapping(item, key.name()).map(this::item).ifPresent(items::add);
        }
        tellEmpty(node);
        // Items that could not be read would make a variant look empty that is not.
        if (!nodes.isEmpty() && items.size() == nodes.size()) {
            VariantLimits.check(items, variants.names(), node, problems);
        }
        return Optional.of(items);
    }

    private void tellEmpty(Node node) {
        if (YamlScalars.isEmptyList(node)) {
            problems.add(
                    node,
                    new Text(
                            "hier staat geen stap; er is er minstens één nodig",
                            "there is no step here; add at least one"));
        }
    }

    private RoutineItem item(MappingNode node) {
        return YamlFields.has(node, "repeat") ? repeat(node) : step(node);
    }

    private RoutineItem repeat(MappingNode node) {
        YamlFields fields = YamlFields.of(node, RoutineFormat.REPEAT, problems);
        PerVariant<Integer> times = fields.read(
                        "repeat", (value, key) -> variants.varied(value, key.name(), one -> values.count(one, key)))
                .orElse(PerVariant.always(1));
        List<RoutineStep> steps = fields.read("steps", this::stepsInside).orElse(List.of());
        return new RoutineItem.Repeat(times, amountSource(fields), steps);
    }

    private Optional<List<RoutineStep>> stepsInside(Node node, FormatKey key) {
        List<RoutineStep> steps = new ArrayList<>();
        for (Node item : values.list(node, key)) {
            values.mapping(item, key.name()).flatMap(this::stepInside).ifPresent(steps::add);
        }
        tellEmpty(node);
        return Optional.of(steps);
    }

    private Optional<RoutineStep> stepInside(MappingNode node) {
        if (!YamlFields.has(node, "repeat")) {
            return Optional.of(step(node));
        }
        problems.add(
                node,
                new Text(
                        "een herhaling kan niet binnen een herhaling; hier hoort een stap",
                        "a repeat cannot be inside a repeat; expected a step"));
        return Optional.empty();
    }

    private RoutineStep step(MappingNode node) {
        YamlFields fields = YamlFields.of(node, RoutineFormat.STEP, problems);
        Optional<Side> side =
                fields.read("side", values::oneOf).map(word -> Side.valueOf(word.toUpperCase(Locale.ROOT)));
        Text title = fields.read("title", texts::text).orElse(NO_TEXT);
        PoseRef pose = fields.read("pose", this::pose).orElse(PoseRef.NONE);
        StepText text = new StepText(
                side.map(one -> one.of(title)).orElse(title),
                fields.read("do", texts::text).orElse(NO_TEXT),
                fields.read("say", texts::text),
                fields.read("more", texts::text),
                fields.read("caution", texts::caution),
                side.map(one -> one.of(pose)).orElse(pose),
                fields.read("soon", texts::text));
        List<String> only = fields.read("only", (value, key) -> Optional.of(variants.only(value, key, values)))
                .orElse(List.of());
        Optional<Text> again = fields.read("again", texts::text);
        StepSource source = new StepSource(
                amountSource(fields), sources.read("shortest-source", fields), sources.read("longest-source", fields));
        return new RoutineStep(amounts.read(fields, text), source, side, only, again);
    }

    private Optional<PoseRef> pose(Node node, FormatKey key) {
        return values.known(node, key, poses, UNKNOWN_POSE, SEE_POSES)
                .map(name -> name.equals(RoutineFormat.NO_POSE) ? PoseRef.NONE : new PoseRef(name, false));
    }

    private PerVariant<NumberSource> amountSource(YamlFields fields) {
        return fields.read("source", (node, key) -> variants.varied(node, key.name(), one -> sources.read(one, key)))
                .orElse(PerVariant.always(NumberSource.NOT_GIVEN));
    }
}
