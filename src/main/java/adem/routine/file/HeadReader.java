package adem.routine.file;

import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.Routine.Need;
import adem.routine.Routine.Position;
import adem.routine.Routine.Variant;
import adem.routine.RoutineItem;
import adem.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads the keys of a whole routine. */
final class HeadReader {

    /** The numbers of the five articles. */
    static final List<String> ARTICLES = List.of("000", "001", "002", "003", "004");

    private static final int TITLE = 40;
    private static final int ABOUT = 300;
    private static final int CAUTION = 160;
    private static final int STOP = 70;

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
        String id =
                fields.required("id").flatMap(node -> values.name(node, "id")).orElse("");
        Text title = text(fields.required("title"), "title", TITLE);
        List<String> aliases = fields.required("aliases")
                .map(node -> values.names(node, "aliases"))
                .orElse(List.of());
        Text about = text(fields.required("about"), "about", ABOUT);
        List<String> articles = words(fields, "articles", new Text("onbekend artikel", "unknown article"), ARTICLES);
        Position position = fields.required("position")
                .flatMap(node -> values.known(
                        node, "position", new Text("onbekende houding", "unknown position"), lower(Position.values())))
                .map(word -> Position.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Position.MIXED);
        List<Need> needs =
                words(fields, "needs", new Text("onbekend hulpmiddel", "unknown need"), lower(Need.values())).stream()
                        .map(word -> Need.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toList());
        List<String> topics = words(fields, "topics", new Text("onbekend onderwerp", "unknown topic"), names.topics());
        List<Text> cautions = fields.required("cautions")
                .map(node -> values.texts(node, "cautions", CAUTION))
                .orElse(List.of());
        List<Variant> variants = fields.value("variants").map(this::variants).orElse(List.of());
        Optional<Text> often = fields.value("often").map(node -> values.text(node, "often", CAUTION));
        Optional<Text> stop = fields.value("stop").map(node -> values.text(node, "stop", STOP));
        Optional<Gate> gate = fields.value("gate").flatMap(node -> gate(node, id, variants));
        List<RoutineItem> items = fields.required("steps")
                .map(node -> new StepReader(names, articles, ids(variants), problems).items(node))
                .orElse(List.of());
        return new Routine(
                id, title, aliases, about, articles, position, needs, often, topics, cautions, stop, gate, variants,
                items);
    }

    private Text text(Optional<Node> node, String key, int most) {
        return node.map(value -> values.text(value, key, most)).orElse(Text.same(""));
    }

    private List<String> words(YamlFields fields, String key, Text unknown, Collection<String> known) {
        return fields.required(key)
                .map(node -> values.knownList(node, key, unknown, known))
                .orElse(List.of());
    }

    private static List<String> lower(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    private static List<String> ids(List<Variant> variants) {
        return variants.stream().map(Variant::name).collect(Collectors.toList());
    }

    private List<Variant> variants(Node node) {
        List<Variant> variants = new ArrayList<>();
        Map<String, Node> seen = new HashMap<>();
        for (NodeTuple tuple :
                values.mapping(node, "variants").map(MappingNode::getValue).orElse(List.of())) {
            Node key = tuple.getKeyNode();
            Optional<String> name = YamlFields.name(key);
            if (name.isEmpty()) {
                problems.add(key, YamlFields.noWord(key));
            } else if (seen.containsKey(name.get())) {
                problems.add(key, YamlFields.twice(name.get(), seen.get(name.get())));
            } else {
                values.name(key, "variants");
                seen.put(name.get(), key);
                variants.add(new Variant(name.get(), values.text(tuple.getValueNode(), name.get(), TITLE)));
            }
        }
        if (node instanceof MappingNode && seen.isEmpty()) {
            problems.add(
                    node,
                    new Text(
                            "\"variants\" is leeg; noem er minstens één, of haal de sleutel weg",
                            "\"variants\" is empty; name at least one, or take the key out"));
        }
        return most(node, variants);
    }

    private List<Variant> most(Node node, List<Variant> variants) {
        int most = 10;
        if (variants.size() <= most) {
            return variants;
        }
        problems.add(
                node,
                new Text("er zijn {0} varianten; hooguit {1}", "there are {0} variants; at most {1}")
                        .with(variants.size(), most));
        return variants.subList(0, most);
    }

    private Optional<Gate> gate(Node node, String id, List<Variant> variants) {
        Optional<MappingNode> mapping = values.mapping(node, "gate");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        YamlFields fields = YamlFields.of(mapping.get(), RoutineFormat.GATE, problems);
        List<Text> conditions = fields.required("conditions")
                .map(value -> values.texts(value, "conditions", CAUTION))
                .orElse(List.of());
        if (conditions.isEmpty()
                && fields.value("conditions").filter(YamlScalars::isEmptyList).isPresent()) {
            fields.problem(
                    "conditions",
                    new Text(
                            "\"conditions\" is leeg; zet er minstens één zin in waar \"ja\" betekent dat het goed is",
                            "\"conditions\" is empty; put in at least one sentence to which \"yes\" means fine"));
        }
        String[] other = fields.required("otherwise")
                .flatMap(value -> otherwise(value, id, ids(variants)))
                .orElse("")
                .split(" ", 2);
        return Optional.of(new Gate(conditions, other[0], other.length > 1 ? other[1] : ""));
    }

    /** A routine, and a variant where one is named; only our own variants are known here. */
    private Optional<String> otherwise(Node node, String id, List<String> variants) {
        Optional<String> written = values.word(node, "otherwise");
        String[] words = written.orElse(id).split(" ", 2);
        Set<String> routines = new HashSet<>(names.routines());
        routines.add(id);
        routines.remove("");
        if (written.isPresent() && !routines.contains(words[0])) {
            problems.add(
                    node, ProblemText.unknown(new Text("onbekende routine", "unknown routine"), words[0], routines));
        } else if (words.length > 1 && words[0].equals(id) && !variants.contains(words[1])) {
            problems.add(node, ProblemText.unknown(StepReader.UNKNOWN_VARIANT, words[1], variants));
        } else if (words.length > 1 && !YamlScalars.isName(words[1])) {
            problems.add(
                    node,
                    ProblemText.expected(
                            "otherwise",
                            new Text(
                                    "een routine, met of zonder variant erachter",
                                    "a routine, with or without a variant"),
                            node));
        }
        return written;
    }
}
