package adem.routine.file;

import adem.routine.RoutineItem;
import adem.routine.RoutineStep;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Holds every variant of a routine to the most that one may have, without writing its groups out. */
final class VariantLimits {

    private static final Duration LONGEST =
            YamlScalars.duration(RoutineFormat.LONGEST, RoutineFormat.LONGEST).orElseThrow();

    private VariantLimits() {}

    /** Tells where a variant is too long, or has no step at all. */
    static void check(List<RoutineItem> items, List<String> variants, Node node, Problems problems) {
        for (String variant : variants) {
            long count = 0;
            Duration length = Duration.ZERO;
            for (RoutineItem item : items) {
                int rounds = item.rounds(variant);
                for (RoutineStep step : item.steps(variant)) {
                    count += rounds;
                    length = length.plus(step.in(variant).length().multipliedBy(rounds));
                }
            }
            tell(variant, count, length, node, problems);
        }
    }

    private static void tell(String variant, long count, Duration length, Node node, Problems problems) {
        Text which = variant.isEmpty()
                ? new Text("de routine", "the routine")
                : new Text("de variant \"{0}\"", "the variant \"{0}\"").with(ProblemText.shown(variant));
        if (count == 0 && problems.isEmpty()) {
            problems.add(
                    node,
                    new Text("{0} heeft geen stap; er is er minstens één nodig", "{0} has no step; add at least one")
                            .with(which));
        }
        if (count > RoutineFormat.MOST_STEPS) {
            problems.add(
                    node,
                    new Text(
                                    "{0} heeft met alle herhalingen {1} stappen; hooguit {2}",
                                    "{0} has {1} steps with all repeats; at most {2}")
                            .with(which, count, RoutineFormat.MOST_STEPS));
        }
        if (length.compareTo(LONGEST) > 0) {
            problems.add(
                    node,
                    new Text("{0} duurt {1}; maak er hooguit 3 uur van", "{0} lasts {1}; at most 3 hours")
                            .with(which, TimeFormat.clock(length)));
        }
    }
}
