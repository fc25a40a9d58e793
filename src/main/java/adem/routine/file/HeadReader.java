package adem.routine.file;

import adem.routine.Gate;
import adem.routine.NumberSource;
import adem.routine.Routine;
import adem.routine.Routine.Need;
import adem.routine.Routine.Position;
import adem.routine.Routine.Variant;
import adem.routine.RoutineItem;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads the keys of a whole routine. */
final class HeadReader {

    private static final Text UNKNOWN_TOPIC = new Text("onbekend onderwerp", "unknown topic");
    private static final Text SEE_TOPICS = new Text("zie adem learn --list", "see adem learn --list");

    private final RoutineReader.Names names;
    private final Problems problems;
    private final YamlScalars values;

    HeadReader(RoutineReader.Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.values = new YamlScalars(problems);
    }

    /** The routine; of use only when no problems were found. */
    Routine read(MappingNode root) {
        YamlFields fields = YamlFields.of(root, RoutineFormat.ROUTINE, problems);
        Optional<Language> language = fields.read("lang", values::oneOf).flatMap(Language::of);
        TextReader texts = new TextReader(problems, language);
        String id = fields.read("id", values::name).orElse("");
        List<String> articles = fields.read("articles", values::someOf).orElse(List.of());
        List<Variant> variants = fields.read("variants", (node, key) -> variants(node, key, texts))
                .orElse(List.of());
        List<String> variantNames = variants.stream().map(Variant::name).toList();
        GateReader gates = new GateReader(names, id, variantNames, texts, problems);
        SourceReader sources = new SourceReader(articles, problems);
        StepReader steps = new StepReader(names, sources, new VariantReader(variantNames, problems), texts, problems);
        Optional<Gate> gate = fields.read("gate", gates::read);
        List<RoutineItem> items = fields.read("steps", steps::items).orElse(List.of());
        NumberSource oftenSource = sources.read("often-source", fields);
        Optional<Routine.Often> often =
                fields.read("often", texts::text).map(words -> new Routine.Often(words, oftenSource));
        return new Routine(
                id,
                language,
                fields.read("title", texts::text).orElse(Text.same("")),
                fields.read("aliases", values::names).orElse(List.of()),
                fields.read("about", texts::text),
                fields.read("purpose", texts::text),
                articles,
                fields.read("position", values::oneOf)
                        .map(word -> Position.valueOf(constant(word)))
                        .orElse(Position.MIXED),
                fields.read("needs", values::someOf).orElse(List.of()).stream()
                        .map(word -> Need.valueOf(constant(word)))
                        .toList(),
                often,
                fields.read("topics", this::topics).orElse(List.of()),
                fields.read("cautions", texts::cautions).orElse(List.of()),
                fields.read("stop", texts::caution),
                gate,
                variants,
                items);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private Optional<List<String>> topics(Node node, FormatKey key) {
        return values.knownList(node, key, names.topics(), UNKNOWN_TOPIC, SEE_TOPICS);
    }

    private Optional<List<Variant>> variants(Node node, FormatKey key, TextReader texts) {
        ValueKind.Variants kind = key.kind(ValueKind.Variants.class);
        List<Variant> variants = new ArrayList<>();
        Map<String, Node> seen = new HashMap<>();
        for (NodeTuple tuple :
                values.mapping(node, key.name()).map(MappingNode::getValue).orElse(List.of())) {
            Node written = tuple.getKeyNode();
            Optional<String> name = YamlFields.name(written);
            if (name.isEmpty()) {
                problems.add(written, YamlFields.noWord(written));
            } else if (seen.containsKey(name.get())) {
                problems.add(written, YamlFields.twice(name.get(), seen.get(name.get())));
            } else {
                values.name(written, key);
                seen.put(name.get(), written);
                variants.add(new Variant(name.get(), texts.text(tuple.getValueNode(), name.get(), kind.title())));
            }
        }
        if (node instanceof MappingNode && seen.isEmpty()) {
            problems.add(
                    node,
                    new Text(
                            "\"variants\" is leeg; noem er minstens één, of haal de sleutel weg",
                            "\"variants\" is empty; name at least one, or remove the key"));
        }
        if (variants.size() > kind.most()) {
            problems.add(
                    node,
                    new Text("er zijn {0} varianten; hooguit {1}", "there are {0} variants; at most {1}")
                            .with(variants.size(), kind.most()));
        }
        return Optional.of(variants.subList(0, Math.min(variants.size(), kind.most())));
    }
}
