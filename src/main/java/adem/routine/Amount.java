package adem.routine;

import adem.breath.Airway;
import adem.breath.Pace;
import java.time.Duration;
import java.util.Optional;

/** How much of a step there is. Every pace and rhythm is ours; {@link RoutineStep#source()} says whose the rest is. */
public sealed interface Amount {

    /** How long it lasts in a variant, a self-paced step as long as is suggested. */
    Duration length(String variant);

    /**
     * A time.
     *
     * @param range what the user may move it in
     */
    record Time(PerVariant<Duration> time, Optional<Range> range) implements Amount {
        @Override
        public Duration length(String variant) {
            return time.in(variant);
        }
    }

    /** A number of breaths, at least one. */
    record Breaths(PerVariant<Integer> count, Pace pace, Airway in, Airway out) implements Amount {
        @Override
        public Duration length(String variant) {
            return pace.total().multipliedBy(count.in(variant));
        }
    }

    /**
     * A number of repetitions.
     *
     * @param every how long one lasts
     * @param pace the breath it keeps step with, where it does; then as long as {@code every}
     * @param hold how long to stay at the top of each, zero for not at all
     */
    record Times(PerVariant<Integer> count, Duration every, Optional<Pace> pace, Duration hold) implements Amount {
        @Override
        public Duration length(String variant) {
            return every.multipliedBy(count.in(variant));
        }
    }

    /**
     * As long as the user likes.
     *
     * @param suggested used when nobody can say so
     */
    record Ready(PerVariant<Duration> suggested) implements Amount {
        @Override
        public Duration length(String variant) {
            return suggested.in(variant);
        }
    }

    /** From the shortest to the longest that a step may be made. */
    record Range(Duration shortest, Duration longest) {}
}
