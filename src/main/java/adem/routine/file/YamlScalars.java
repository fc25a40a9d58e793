package adem.routine.file;

import adem.text.BadInput;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.ArrayList;
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

    private static final int MOST_ITEMS = 30;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Text A_TEXT = new Text("tekst", "text");
    private static final Text NL = new Text("in het Nederlands", "in Dutch");
    private static final Text EN = new Text("in het Engels", "in English");

    private final Problems problems;

    YamlScalars(Problems problems) {
        this.problems = problems;
    }

    /** The mapping that a key must have. */
    Optional<MappingNode> mapping(Node node, String key) {
        if (node instanceof MappingNode) {
            return Optional.of((MappingNode) node);
        }
        problems.add(
                node,
                ProblemText.expected(
                        key, new Text("een groep sleutels (sleutel: waarde)", "a mapping (key: value)"), node));
        return Optional.empty();
    }

    /** The items of a list, empty when it is none. */
    List<Node> list(Node node, String key) {
        if (!(node instanceof SequenceNode)) {
            problems.add(node, ProblemText.expected(key, new Text("een lijst ([a, b])", "a list ([a, b])"), node));
            return List.of();
        }
        List<Node> items = ((SequenceNode) node).getValue();
        if (items.size() > MOST_ITEMS && !key.equals("steps")) {
            problems.add(
                    node,
                    new Text("\"{0}\" is te lang: {1}; hooguit {2}", "\"{0}\" is too long: {1}; at most {2}")
                            .with(key, items.size(), MOST_ITEMS));
            return List.of();
        }
        return items;
    }

    /** True for a list with nothing in it. */
    static boolean isEmptyList(Node node) {
        return node instanceof SequenceNode && ((SequenceNode) node).getValue().isEmpty();
    }

    /** The written value, on one line; nothing when it is empty, a list or a mapping. */
    Optional<String> word(Node node, String key) {
        return word(node, key, A_TEXT);
    }

    private Optional<String> word(Node node, String key, Text expected) {
        if (node instanceof ScalarNode && !((ScalarNode) node).getValue().isBlank()) {
            return Optional.of(ProblemText.oneLine(((ScalarNode) node).getValue()));
        }
        problems.add(node, ProblemText.expected(key, expected, node));
        return Optional.empty();
    }

    /** A text in both languages, or one for both. */
    Text text(Node node, String key, int most) {
        if (!(node instanceof MappingNode)) {
            return Text.same(line(node, key, most, Text.same("")));
        }
        YamlFields fields = YamlFields.of((MappingNode) node, RoutineFormat.TEXT, problems);
        return new Text(
                language(fields, "nl", key, most, NL).orElse(""),
                language(fields, "en", key, most, EN).orElse(""));
    }

    private Optional<String> language(YamlFields fields, String name, String key, int most, Text language) {
        if (!fields.isMeant(name)) {
            fields.problem(new Text(
                            "\"{0}\" ontbreekt {1}; zet er \"{2}: ...\" bij",
                            "\"{0}\" is missing {1}; add \"{2}: ...\"")
                    .with(key, language, name));
        }
        return fields.value(name).map(node -> line(node, key, most, language));
    }

    private String line(Node node, String key, int most, Text language) {
        Text where = language.en().isEmpty() ? language : Text.same(" {0}").with(language);
        Text expected = new Text("tekst{0}", "text{0}").with(where);
        String line = word(node, key, expected).orElse("");
        int length = line.codePointCount(0, line.length());
        if (length > most) {
            problems.add(
                    node,
                    new Text(
                                    "\"{0}\" is{1} te lang: {2} tekens; hooguit {3}",
                                    "\"{0}\" is too long{1}: {2} characters; at most {3}")
                            .with(key, where, length, most));
        }
        return line;
    }

    /** A list of texts. */
    List<Text> texts(Node node, String key, int most) {
        List<Text> texts = new ArrayList<>();
        for (Node item : list(node, key)) {
            texts.add(text(item, key, most));
        }
        return texts;
    }

    /** A name to type: an id, an alias, a variant. */
    Optional<String> name(Node node, String key) {
        Optional<String> name = word(node, key);
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

    /** One of the known words. */
    Optional<String> known(Node node, String key, Text unknown, Collection<String> known) {
        Optional<String> word = word(node, key);
        if (word.isEmpty() || known.contains(word.get())) {
            return word;
        }
        problems.add(node, problems.isFull() ? unknown : ProblemText.unknown(unknown, word.get(), known));
        return Optional.empty();
    }

    /** A list of known words, each at most once. */
    List<String> knownList(Node node, String key, Text unknown, Collection<String> known) {
        return once(node, key, item -> known(item, key, unknown, known));
    }

    /** A list of names to type, each at most once. */
    List<String> names(Node node, String key) {
        return once(node, key, item -> name(item, key));
    }

    private List<String> once(Node node, String key, Function<Node, Optional<String>> read) {
        Set<String> words = new LinkedHashSet<>();
        for (Node item : list(node, key)) {
            Optional<String> word = read.apply(item);
            if (word.isPresent() && !words.add(word.get())) {
                problems.add(
                        item,
                        new Text("\"{0}\" staat twee keer in \"{1}\"", "\"{0}\" is in \"{1}\" twice")
                                .with(ProblemText.shown(word.get()), key));
            }
        }
        return List.copyOf(words);
    }

    /** A whole number from 1. */
    Optional<Integer> count(Node node, String key, int most) {
        Text expected = new Text("een heel getal van 1 tot {0}", "a whole number from 1 to {0}").with(most);
        Optional<String> word = word(node, key, expected);
        Optional<Integer> count = word.filter(typed -> NUMBER.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
        if (word.isPresent() && count.isEmpty()) {
            problems.add(node, ProblemText.expected(key, expected, node));
        }
        return count;
    }

    /** A length of time; the longest is written as in a file, such as {@code 3h}. */
    Optional<Duration> time(Node node, String key, String longest) {
        Text expected = new Text("een tijd van 1s tot {0}, zoals {1}", "a time from 1s to {0}, such as {1}")
                .with(longest, longest.equals("60s") ? "4s" : "90s");
        Optional<String> word = word(node, key, expected);
        Optional<Duration> time = word.flatMap(typed -> duration(typed, longest));
        if (word.isPresent() && time.isEmpty()) {
            problems.add(node, ProblemText.expected(key, expected, node));
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
