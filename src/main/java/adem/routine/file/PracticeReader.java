package adem.routine.file;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineReader.Destination;
import adem.session.PracticeId;
import adem.text.BadInput;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a day of a course has somebody do: nothing that asks first, and no breath that is held. */
final class PracticeReader {

    private static final Text EXPECTED = new Text(
            "een routine, zoals \"soften\" of \"soften short\", of \"breathe long-exhale 5m\"",
            "a routine, such as \"soften\" or \"soften short\", or \"breathe long-exhale 5m\"");
    private static final Text UNKNOWN = new Text(
            "er is geen routine \"{0}\"; zie adem routine list", "there is no routine \"{0}\"; see adem routine list");
    private static final Text UNKNOWN_VARIANT = new Text("onbekende variant", "unknown variant");
    private static final Text ASKS = new Text(
            "\"{0}\" begint met vragen; in een cursus staat alleen wat niets vraagt",
            "\"{0}\" has questions of its own; a course has only what asks nothing");
    private static final Text HOLDS = new Text(
            "bij \"{0}\" houd je je adem in; in een cursus staat alleen ademen zonder vasthouden",
            "\"{0}\" holds the breath; a course has only breathing without a hold");
    private static final Text NO_TIME =
            new Text("\"{0}\" is geen tijd van 1s tot {1}, zoals 5m", "\"{0}\" is no time from 1s to {1}, such as 5m");

    private final Function<String, Optional<RoutineSummary>> routines;
    private final Problems problems;
    private final YamlScalars values;

    PracticeReader(Function<String, Optional<RoutineSummary>> routines, Problems problems) {
        this.routines = routines;
        this.problems = problems;
        this.values = new YamlScalars(problems);
    }

    /**
     * What to do on a day.
     *
     * @param practice a pattern, or a routine with or without a variant
     * @param time how long to breathe; empty for as long as is usual
     */
    record Practised(PracticeId practice, Optional<Duration> time) {}

    /** The practice of a day; nothing where it is wrong. */
    Optional<Practised> read(Node node, FormatKey key) {
        Optional<String> line = values.word(node, key.name());
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = List.of(line.get().split(" "));
        boolean breathes = words.get(0).equals(CourseFormat.BREATHE);
        int least = breathes ? 2 : 1;
        if (words.size() < least || words.size() > least + 1 || !YamlScalars.isName(words.get(0))) {
            problems.add(node, ProblemText.expected(key.name(), EXPECTED, node));
            return Optional.empty();
        }
        return breathes ? breathing(node, words) : routine(node, words);
    }

    private Optional<Practised> breathing(Node node, List<String> words) {
        BreathPattern pattern;
        try {
            pattern = BreathPatterns.find(words.get(1));
        } catch (BadInput unknown) {
            problems.add(node, unknown.text());
            return Optional.empty();
        }
        if (pattern.pace().hasHold()) {
            problems.add(node, HOLDS.with(ProblemText.shown(words.get(1))));
        }
        Optional<Duration> time = Optional.empty();
        if (words.size() > 2) {
            time = YamlScalars.duration(words.get(2), CourseFormat.LONGEST)
                    .filter(length -> length.compareTo(pattern.most()) <= 0);
            if (time.isEmpty()) {
                problems.add(node, NO_TIME.with(ProblemText.shown(words.get(2)), CourseFormat.LONGEST));
            }
        }
        String name = pattern.id().isEmpty() ? words.get(1) : pattern.id();
        return Optional.of(new Practised(PracticeId.ofPattern(name), time));
    }

    private Optional<Practised> routine(Node node, List<String> words) {
        Optional<RoutineSummary> routine = routines.apply(words.get(0));
        if (routine.isEmpty()) {
            problems.add(node, UNKNOWN.with(ProblemText.shown(words.get(0))));
            return Optional.empty();
        }
        String id = routine.get().id();
        List<String> variants = routine.get().variants();
        String variant = words.size() > 1 ? words.get(1) : "";
        if (!variant.isEmpty() && !variants.contains(variant)) {
            problems.add(node, ProblemText.unknown(UNKNOWN_VARIANT, variant, variants));
        } else if (Destination.of(routine.get()).asksIn(id, variant)) {
            problems.add(node, ASKS.with(ProblemText.shown(String.join(" ", words))));
        }
        return Optional.of(new Practised(PracticeId.ofRoutine(id, variant), Optional.empty()));
    }
}
