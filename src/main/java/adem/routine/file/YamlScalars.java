package adem.routine.file;

import adem.text.BadInput;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads single values. A value that is wrong is told, and then something neutral or nothing comes instead. */
final class YamlScalars {

    /** Far over the longest routine; how long a time may be is said apart. */
    private static final Duration EVER = Duration.ofDays(30);

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Text A_TEXT = new Text("tekst", "text");

    private final Problems problems;

    YamlScalars(Problems problems) {
        this.problems = problems;
    }

    /** The mapping that a key must have. */
    Optional<MappingNode> mapping(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                node,
                ProblemText.expected(
                        key, new Text("een groep sleutels (sleutel: waarde)", "a mapping (key: value)"), node));
        return Optional.empty();
    }

    /** The items of a list, empty when it is none. Steps are counted apart. */
    List<Node> list(Node node, FormatKey key) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(
                    node, ProblemText.expected(key.name(), new Text("een lijst ([a, b])", "a list ([a, b])"), node));
            return List.of();
        }
        List<Node> items = sequence.getValue();
        int most = key.kind() instanceof ValueKind.Days days ? days.most() : RoutineFormat.MOST_ITEMS;
        if (items.size() > most && !(key.kind() instanceof ValueKind.Steps)) {
            problems.add(
                    node,
                    new Text("\"{0}\" is te lang: {1}; hooguit {2}", "\"{0}\" is too long: {1}; at most {2}")
                            .with(key.name(), items.size(), most));
            return List.of();
        }
        return items;
    }

    /** True for a list with nothing in it. */
    static boolean isEmptyList(Node node) {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
    }

    /** The written value, on one line; nothing when it is empty, a list or a mapping. */
    Optional<String> word(Node node, String key) {
        return word(node, key, A_TEXT);
    }

    /** The same, told as something else where it is missing. */
    Optional<String> word(Node node, String key, Text expected) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(ProblemText.oneLine(scalar.getValue()));
        }
        problems.add(node, ProblemText.expected(key, expected, node));
        return Optional.empty();
    }

    /** A name to type: an id, an alias, a variant. */
    Optional<String> name(Node node, FormatKey key) {
        Optional<String> name = word(node, key.name());
        name.filter(word -> !isName(word))
                .ifPresent(word -> problems.add(
                        node,
                        new Text(
                                        "\"{0}\" kan geen naam zijn; gebruik a-z, 0-9 en -, hooguit 40 tekens, en begin met een"
                                                + " letter of cijfer",
                                        "\"{0}\" cannot be a name; use a-z, 0-9 and -, at most 40 characters, and begin with a"
                                                + " letter or digit")
                                .with(ProblemText.shown(word))));
        return name;
    }

    /** True for what can be typed as a name. */
    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** One of the words of a key. */
    Optional<String> oneOf(Node node, FormatKey key) {
        ValueKind.OneOf kind = key.kind(ValueKind.OneOf.class);
        return known(node, key, kind.words(), kind.unknown(), ProblemText.LISTED);
    }

    /** A list of the words of a key, each at most once. */
    Optional<List<String>> someOf(Node node, FormatKey key) {
        ValueKind.SomeOf kind = key.kind(ValueKind.SomeOf.class);
        return once(node, key, item -> known(item, key, kind.words(), kind.unknown(), ProblemText.LISTED));
    }

    /** A list of names to type, each at most once. */
    Optional<List<String>> names(Node node, FormatKey key) {
        return once(node, key, item -> name(item, key));
    }

    /** A list of known words, each at most once. */
    Optional<List<String>> knownList(Node node, FormatKey key, Collection<String> known, Text unknown, Text see) {
        return once(node, key, item -> known(item, key, known, unknown, see));
    }

    /**
     * One of the known words.
     *
     * @param see where to find them, when there are too many to name
     */
    Optional<String> known(Node node, FormatKey key, Collection<String> known, Text unknown, Text see) {
        Optional<String> word = word(node, key.name());
        if (word.isEmpty() || known.contains(word.get())) {
            return word;
        }
        problems.add(node, problems.isFull() ? unknown : ProblemText.unknown(unknown, word.get(), known, see));
        return Optional.empty();
    }

    private Optional<List<String>> once(Node node, FormatKey key, Function<Node, Optional<String>> read) {
        Set<String> words = new LinkedHashSet<>();
        for (Node item : list(node, key)) {
            Optional<String> word = read.apply(item);
            if (word.isPresent() && !words.add(word.get())) {
                problems.add(
                        item,
                        new Text("\"{0}\" staat twee keer in \"{1}\"", "\"{0}\" is in \"{1}\" twice")
                                .with(ProblemText.shown(word.get()), key.name()));
            }
        }
        return Optional.of(List.copyOf(words));
    }

    /** A whole number from 1. */
    Optional<Integer> count(Node node, FormatKey key) {
        int most = key.kind(ValueKind.Count.class).most();
        Text expected = new Text("een heel getal van 1 tot {0}", "a whole number from 1 to {0}").with(most);
        Optional<String> word = word(node, key.name(), expected);
        Optional<Integer> count = word.filter(typed -> NUMBER.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
        if (word.isPresent() && count.isEmpty()) {
            problems.add(node, ProblemText.expected(key.name(), expected, node));
        }
        return count;
    }

    /** A length of time. */
    Optional<Duration> time(Node node, FormatKey key) {
        String longest = key.kind(ValueKind.Time.class).longest();
        Text expected = new Text("een tijd van 1s tot {0}, zoals {1}", "a time from 1s to {0}, such as {1}")
                .with(longest, longest.equals("60s") ? "4s" : "90s");
        Optional<String> word = word(node, key.name(), expected);
        Optional<Duration> time = word.flatMap(typed -> duration(typed, longest));
        if (word.isPresent() && time.isEmpty()) {
            problems.add(node, ProblemText.expected(key.name(), expected, node));
        }
        return time;
    }

    /** A time as it is written, nothing when it is none or too long. */
    static Optional<Duration> duration(String typed, String longest) {
        try {
            Duration time = TimeFormat.parse(typed, EVER);
            return Optional.of(time).filter(length -> length.compareTo(TimeFormat.parse(longest, EVER)) <= 0);
        } catch (BadInput e) {
            return Optional.empty();
        }
    }
}
