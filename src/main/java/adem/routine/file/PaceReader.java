package adem.routine.file;

import adem.breath.Pace;
import adem.breath.PaceFormat;
import adem.text.BadInput;
import adem.text.Dashes;
import adem.text.Text;
import java.time.Duration;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads paces and ranges: two values with a dash between them. */
final class PaceReader {

    /** Where none is given, and in the place of one that could not be read (ours). */
    static final Pace USUAL = Pace.of(4, 6);

    private final Problems problems;
    private final YamlScalars values;

    PaceReader(Problems problems) {
        this.problems = problems;
        this.values = new YamlScalars(problems);
    }

    /** The pace of a breath in a routine: calm, and without a hold. */
    Optional<Pace> pace(Node node, FormatKey key) {
        Optional<String> word = values.word(node, key.name());
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pace> pace = parsed(word.get());
        if (pace.isEmpty()) {
            problems.add(
                    node,
                    ProblemText.expected(
                            key.name(),
                            new Text("seconden in en uit, zoals 4-6", "seconds in and out, such as 4-6"),
                            node));
            return Optional.empty();
        }
        if (Dashes.plain(word.get()).chars().filter(letter -> letter == '-').count() > 1) {
            return bad(
                    node,
                    new Text(
                            "in een routine wordt de adem niet vastgehouden; schrijf alleen in en uit, zoals 4-6",
                            "a routine does not hold the breath; write in and out only, such as 4-6"));
        }
        return inRange(node, pace.get());
    }

    private Optional<Pace> inRange(Node node, Pace pace) {
        // A sip is a part of breathing in.
        Duration in = pace.inhale().plus(pace.sip());
        if (!isBetween(in, 2, 6)) {
            return bad(
                    node,
                    new Text(
                                    "{0}: inademen duurt in een routine 2 tot 6 s",
                                    "{0}: breathing in lasts 2 to 6 s in a routine")
                            .with(PaceFormat.text(pace)));
        }
        if (!isBetween(pace.exhale(), 3, 10)) {
            return bad(
                    node,
                    new Text(
                                    "{0}: uitademen duurt in een routine 3 tot 10 s",
                                    "{0}: breathing out lasts 3 to 10 s in a routine")
                            .with(PaceFormat.text(pace)));
        }
        if (pace.exhale().compareTo(in) < 0) {
            return bad(
                    node,
                    new Text(
                                    "{0}: uitademen duurt in een routine minstens zo lang als inademen",
                                    "{0}: breathing out lasts at least as long as breathing in, in a routine")
                            .with(PaceFormat.text(pace)));
        }
        return Optional.of(pace);
    }

    private static boolean isBetween(Duration length, int least, int most) {
        return length.compareTo(Duration.ofSeconds(least)) >= 0 && length.compareTo(Duration.ofSeconds(most)) <= 0;
    }

    private static Optional<Pace> parsed(String word) {
        try {
            return Optional.of(PaceFormat.parse(word));
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> bad(Node node, Text text) {
        problems.add(node, text);
        return Optional.empty();
    }

    /** The shortest and the longest that a step may be made. */
    record Range(Duration shortest, Duration longest) {}

    /** The shortest and the longest time, such as {@code 5m-20m}. */
    Optional<Range> range(Node node, FormatKey key) {
        String most = key.kind(ValueKind.Range.class).longest();
        Optional<String> word = values.word(node, key.name());
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String[] ends = Dashes.plain(word.get()).split("-", 3);
        Optional<Duration> shortest = YamlScalars.duration(ends[0], most);
        Optional<Duration> longest = ends.length == 2 ? YamlScalars.duration(ends[1], most) : Optional.empty();
        if (shortest.isEmpty() || longest.isEmpty()) {
            return bad(
                    node,
                    ProblemText.expected(
                            key.name(),
                            new Text("twee tijden tot {0}, zoals 5m-20m", "two times up to {0}, such as 5m-20m")
                                    .with(most),
                            node));
        }
        if (shortest.get().compareTo(longest.get()) >= 0) {
            return bad(
                    node,
                    new Text(
                                    "bij \"range\" komt eerst de kortste tijd, zoals 5m-20m; hier staat {0}",
                                    "in \"range\" the shortest time comes first, such as 5m-20m; found {0}")
                            .with(ProblemText.found(node)));
        }
        return Optional.of(new Range(shortest.get(), longest.get()));
    }
}
