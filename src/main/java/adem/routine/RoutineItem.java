package adem.routine;

import java.util.List;

/** A step, or a group of steps that repeats. */
public sealed interface RoutineItem permits RoutineStep, RoutineItem.Repeat {

    /**
     * A group of steps that comes back.
     *
     * @param times how often, at least once
     * @param source whose number that is
     */
    record Repeat(PerVariant<Integer> times, PerVariant<NumberSource> source, List<RoutineStep> steps)
            implements RoutineItem {
        public Repeat {
            steps = List.copyOf(steps);
        }
    }
}
