package adem.routine.file;

import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a routine file, strictly: a routine, or all the mistakes of the file in one go. Only where a file is no UTF-8
 * or its YAML breaks off is the first mistake of that kind the last that can be told: the rest would be guessed.
 */
public final class RoutineReader {

    private RoutineReader() {}

    /**
     * What became of a file.
     *
     * @param routine there exactly when there are no problems
     * @param problems in the order of the file
     */
    public record Reading(Optional<Routine> routine, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a file may refer to.
     *
     * @param poses names of poses
     * @param topics ids of notes
     * @param routines other routines by their ids; a file may always name its own
     */
    public record Names(Set<String> poses, Set<String> topics, Map<String, Destination> routines) {
        public Names {
            poses = Set.copyOf(poses);
            topics = Set.copyOf(topics);
            routines = Map.copyOf(routines);
        }
    }

    /**
     * A routine that a gate may lead to.
     *
     * @param variants their names, the usual one first; none where there is one way only
     * @param leads where its own gate leads; none where it asks nothing
     */
    public record Destination(List<String> variants, List<String> leads) {

        /** One that has not been read yet: whatever is said of it counts as right. */
        static final Destination UNREAD = new Destination(List.of("?"), List.of("?"));

        public Destination {
            variants = List.copyOf(variants);
            leads = List.copyOf(leads);
        }

        /** What a list tells of a routine. */
        public static Destination of(RoutineSummary routine) {
            return new Destination(routine.variants(), routine.leads());
        }

        /** True when it asks something before this variant, empty for the usual one, starts. */
        boolean asksIn(String id, String variant) {
            return Gate.asks(leads, id, variants, variant);
        }
    }

    /** Reads the bytes of a file, at most 256 KiB of UTF-8. Never throws. */
    public static Reading read(byte[] bytes, Names names) {
        Problems problems = new Problems();
        return RawText.decode(bytes, problems)
                .map(text -> read(text, names))
                .orElseGet(() -> new Reading(Optional.empty(), problems.inOrder()));
    }

    /** Reads the text of a file. Never throws. */
    public static Reading read(String text, Names names) {
        Problems problems = new Problems();
        Optional<Routine> routine = RawText.check(text, problems)
                .flatMap(visible -> nodes(visible, problems))
                .map(root -> new HeadReader(names, problems).read(root));
        return new Reading(problems.isEmpty() ? routine : Optional.empty(), problems.inOrder());
    }

    private static Optional<MappingNode> nodes(String text, Problems problems) {
        return nodes(text, new Text("een routine", "a routine"), "id", problems);
    }

    /**
     * The keys of a file.
     *
     * @param kind what it holds
     * @param first the key with which that begins
     */
    static Optional<MappingNode> nodes(String text, Text kind, String first, Problems problems) {
        Optional<Node> root = YamlScan.read(text, problems);
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(
                    1,
                    1,
                    new Text(
                                    "het bestand is leeg; {0} begint met \"{1}: naam\"",
                                    "the file is empty; {0} begins with \"{1}: name\"")
                            .with(kind, first));
        }
        root.filter(node -> !(node instanceof MappingNode))
                .ifPresent(node -> problems.add(
                        node,
                        new Text(
                                        "{0} begint met sleutels, zoals \"{1}: naam\"; hier staat {2}",
                                        "{0} begins with keys, such as \"{1}: name\"; found {2}")
                                .with(kind, first, ProblemText.found(node))));
        return root.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }
}
