package adem.session;

import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One thing to do, from its title to its last second. */
public sealed interface Step {

    /** What it tells. */
    StepText guidance();

    /** The parts it is made of, in order. */
    List<Part> parts();

    /** How much there is to count: breaths or repetitions; 0 where nothing is counted. */
    default int count() {
        return 0;
    }

    /** The step made one notch longer, or itself where it cannot be. */
    default Step longer() {
        return this;
    }

    /**
     * The step made one notch shorter, or itself where it cannot be.
     *
     * @param number the breath or repetition that has begun, 0 for none; it and those before it stay
     * @param elapsed how much of the step is over; that stays too
     */
    default Step shorter(int number, Duration elapsed) {
        return this;
    }

    /**
     * A stretch of time within a step.
     *
     * @param phase the phase of the breath, or null where the breath is left alone
     * @param number which breath or repetition, from 1; 0 where none is counted
     * @param length longer than zero
     * @param open true where the end waits for the user
     */
    record Part(Phase phase, int number, Duration length, boolean open) {}

    /**
     * Something that takes a time and leaves the breath alone.
     *
     * @param length longer than zero
     * @param shortest how short the user may make it
     * @param longest how long the user may make it
     */
    record Timed(StepText guidance, Duration length, Duration shortest, Duration longest) implements Step {

        private static final Duration NOTCH = Duration.ofSeconds(30);

        /** A time that stays as it is. */
        public static Timed fixed(StepText guidance, Duration length) {
            return new Timed(guidance, length, length, length);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part(null, 0, length, false));
        }

        @Override
        public Step longer() {
            return resized(least(length.plus(NOTCH), longest));
        }

        @Override
        public Step shorter(int number, Duration elapsed) {
            Duration wanted = length.minus(NOTCH);
            boolean allowed = wanted.compareTo(shortest) >= 0 && wanted.compareTo(elapsed) > 0;
            return allowed ? resized(wanted) : this;
        }

        private Step resized(Duration other) {
            return other.compareTo(length) == 0 ? this : new Timed(guidance, other, shortest, longest);
        }

        private static Duration least(Duration a, Duration b) {
            return a.compareTo(b) < 0 ? a : b;
        }
    }

    /** Counted breaths. */
    record Breathing(StepText guidance, Breaths breaths) implements Step {
        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (int breath = 1; breath <= breaths.count(); breath++) {
                Pace pace = breaths.paces().get(breath - 1);
                for (Phase phase : Phase.values()) {
                    if (!pace.length(phase).isZero()) {
                        parts.add(new Part(phase, breath, pace.length(phase), false));
                    }
                }
            }
            return parts;
        }

        @Override
        public int count() {
            return breaths.count();
        }

        @Override
        public Step longer() {
            return resized(breaths.longer());
        }

        @Override
        public Step shorter(int number, Duration elapsed) {
            return resized(breaths.shorter(number));
        }

        private Step resized(Breaths other) {
            return other == breaths ? this : new Breathing(guidance, other);
        }
    }

    /**
     * Something done a number of times in a rhythm.
     *
     * @param count at least one
     * @param every how long each takes
     */
    record Repeating(StepText guidance, int count, Duration every) implements Step {
        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                parts.add(new Part(null, number, every, false));
            }
            return parts;
        }

        @Override
        public Step longer() {
            return new Repeating(guidance, count + 1, every);
        }

        @Override
        public Step shorter(int number, Duration elapsed) {
            return count <= Math.max(1, number) ? this : new Repeating(guidance, count - 1, every);
        }
    }

    /**
     * Something that lasts until the user is ready.
     *
     * @param suggested when to begin waiting
     */
    record Open(StepText guidance, Duration suggested) implements Step {
        @Override
        public List<Part> parts() {
            return List.of(new Part(null, 0, suggested, true));
        }
    }
}
