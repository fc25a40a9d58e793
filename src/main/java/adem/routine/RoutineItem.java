package adem.routine;

import adem.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A step, or a group of steps that repeats. */
public sealed interface RoutineItem permits RoutineStep, RoutineItem.Repeat {

    /** The steps of one round that a variant has, in order; none where it has none. */
    List<RoutineStep> steps(String variant);

    /** The steps of a round, from 0; in later ones what is said may be shorter. */
    default List<RoutineStep> steps(String variant, int round) {
        List<RoutineStep> steps = steps(variant);
        return round == 0
                ? steps
                : steps.stream().map(RoutineStep::inLaterRound).toList();
    }

    /** How often the steps come, one after the other, in a variant; once for a step by itself. */
    default int rounds(String variant) {
        return 1;
    }

    /**
     * A group of steps that comes back.
     *
     * @param times how often, at least once
     * @param source whose number that is
     * @param all the steps of one round, those of every variant
     */
    record Repeat(PerVariant<Integer> times, PerVariant<NumberSource> source, List<RoutineStep> all)
            implements RoutineItem {
        public Repeat {
            all = List.copyOf(all);
        }

        private static final Text ROUND = new Text("Dit is ronde {0} van {1}", "This is round {0} of {1}");
        private static final Text LAST_ROUND = new Text("Dit is ronde {0}, de laatste", "This is round {0}, the last");

        /** The steps of a round; a later one begins with its number. */
        @Override
        public List<RoutineStep> steps(String variant, int round) {
            List<RoutineStep> steps = new ArrayList<>(RoutineItem.super.steps(variant, round));
            if (round > 0 && !steps.isEmpty()) {
                int all = rounds(variant);
                Text number = (round + 1 == all ? LAST_ROUND : ROUND).with(round + 1, all);
                steps.set(0, steps.get(0).after(List.of(number)));
            }
            return steps;
        }

        @Override
        public List<RoutineStep> steps(String variant) {
            return all.stream().filter(step -> step.isIn(variant)).toList();
        }

        @Override
        public int rounds(String variant) {
            return times.in(variant);
        }
    }
}
