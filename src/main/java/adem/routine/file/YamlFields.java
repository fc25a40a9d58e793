package adem.routine.file;

import adem.text.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one mapping: each known, and there once. */
final class YamlFields {

    private static final Text UNKNOWN_KEY = new Text("onbekende sleutel", "unknown key");

    private final MappingNode owner;
    private final FormatMapping format;
    private final Problems problems;
    private final Map<String, NodeTuple> found = new HashMap<>();
    private final Set<String> meant = new HashSet<>();

    private YamlFields(MappingNode owner, FormatMapping format, Problems problems) {
        this.owner = owner;
        this.format = format;
        this.problems = problems;
    }

    /** The fields of a mapping of the format. */
    static YamlFields of(MappingNode owner, FormatMapping format, Problems problems) {
        YamlFields fields = new YamlFields(owner, format, problems);
        fields.take(format.names(), UNKNOWN_KEY);
        for (FormatKey key : format.keys()) {
            if (key.required() && !fields.isMeant(key.name())) {
                fields.problem(new Text("de sleutel \"{0}\" ontbreekt", "the key \"{0}\" is missing").with(key.name()));
            }
        }
        return fields;
    }

    /** The fields of a mapping whose keys are words of a kind, such as the names of variants. */
    static YamlFields of(MappingNode owner, Collection<String> known, Text unknown, Problems problems) {
        YamlFields fields = new YamlFields(owner, RoutineFormat.NOTHING, problems);
        fields.take(known, unknown);
        return fields;
    }

    /** The fields of a text in more than one language. */
    static YamlFields ofText(MappingNode owner, Problems problems) {
        return of(owner, RoutineFormat.LANGUAGES, UNKNOWN_KEY, problems);
    }

    /** The fields of a question: its languages, what is told first after a yes, and where that leads. */
    static YamlFields ofQuestion(MappingNode owner, Problems problems) {
        return of(owner, GateFormat.QUESTION, UNKNOWN_KEY, problems);
    }

    /** The fields of a text that is a safety rule. */
    static YamlFields ofSafety(MappingNode owner, Problems problems) {
        return of(owner, List.of(RoutineFormat.SAFETY), UNKNOWN_KEY, problems);
    }

    /** True when a mapping has a key, right or not. */
    static boolean has(MappingNode owner, String key) {
        return owner.getValue().stream()
                .anyMatch(tuple -> name(tuple.getKeyNode()).equals(Optional.of(key)));
    }

    /** A key as text, nothing where it is no text. */
    static Optional<String> name(Node key) {
        return key instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private void take(Collection<String> known, Text unknown) {
        for (NodeTuple tuple : owner.getValue()) {
            Node key = tuple.getKeyNode();
            Optional<String> name = name(key);
            if (name.isEmpty()) {
                problems.add(key, noWord(key));
            } else if (!known.contains(name.get())) {
                unknown(key, name.get(), known, unknown);
            } else if (found.containsKey(name.get())) {
                problems.add(key, twice(name.get(), found.get(name.get()).getKeyNode()));
            } else {
                found.put(name.get(), tuple);
            }
        }
    }

    private void unknown(Node key, String name, Collection<String> known, Text unknown) {
        if (problems.isFull()) {
            problems.add(key, unknown);
            return;
        }
        FormatMapping.Former former = format.former().get(name);
        if (former != null) {
            meant.add(former.now());
            problems.add(key, former.what());
            return;
        }
        ProblemText.nearest(name, known).ifPresent(meant::add);
        problems.add(key, ProblemText.unknown(unknown, name, known));
    }

    /** A key that is a list or a mapping. */
    static Text noWord(Node key) {
        return new Text("een sleutel is een woord; hier staat {0}", "a key is a word; found {0}")
                .with(ProblemText.found(key));
    }

    /** A key that is there already. */
    static Text twice(String name, Node first) {
        return new Text(
                        "de sleutel \"{0}\" staat er twee keer; hij staat al op regel {1}",
                        "the key \"{0}\" is used twice; it is already on line {1}")
                .with(
                        ProblemText.shown(name),
                        first.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    /** True when the key is there. */
    boolean has(String key) {
        return found.containsKey(key);
    }

    /** True when the key is there, or a key that must have been meant for it: then it is not missing as well. */
    boolean isMeant(String key) {
        return has(key) || meant.contains(key);
    }

    /** The value of a key; empty where it is not there. */
    Optional<Node> value(String key) {
        return Optional.ofNullable(found.get(key)).map(NodeTuple::getValueNode);
    }

    /** What is read from the value of a key of the format; empty where it is not there. */
    <T> Optional<T> read(String key, BiFunction<Node, FormatKey, Optional<T>> reader) {
        return value(key).flatMap(node -> reader.apply(node, format.key(key)));
    }

    /** A mistake about a key. */
    void problem(String key, Text text) {
        problems.add(found.get(key).getKeyNode(), text);
    }

    /** A mistake about the mapping. */
    void problem(Text text) {
        problems.add(owner, text);
    }
}
