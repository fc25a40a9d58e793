package adem.session;

import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.Phase;
import adem.language.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One thing to do, from its title to its last second. */
public sealed interface Step {

    /** What it is called. */
    Text title();

    /** The parts it is made of, in order. */
    List<Part> parts();

    /** The step made one notch longer, or itself where it cannot be. */
    default Step longer() {
        return this;
    }

    /**
     * The step made one notch shorter, or itself where it cannot be.
     *
     * @param breath the breath that has begun, 0 for none; it and those before it stay
     */
    default Step shorter(int breath) {
        return this;
    }

    /**
     * A stretch of time within a step.
     *
     * @param phase the phase of the breath, or null where the breath is left alone
     * @param breath which breath, from 1; 0 where none is counted
     * @param length longer than zero
     */
    record Part(Phase phase, int breath, Duration length) {}

    /**
     * Something that takes a fixed time and leaves the breath alone.
     *
     * @param instruction what to do
     * @param length longer than zero
     */
    record Timed(Text title, Text instruction, Duration length) implements Step {
        @Override
        public List<Part> parts() {
            return List.of(new Part(null, 0, length));
        }
    }

    /** Counted breaths. */
    record Breathing(Breaths breaths) implements Step {
        @Override
        public Text title() {
            return breaths.pattern().title();
        }

        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (int breath = 1; breath <= breaths.count(); breath++) {
                Pace pace = breaths.paces().get(breath - 1);
                for (Phase phase : Phase.values()) {
                    if (!pace.length(phase).isZero()) {
                        parts.add(new Part(phase, breath, pace.length(phase)));
                    }
                }
            }
            return parts;
        }

        @Override
        public Step longer() {
            return new Breathing(breaths.longer());
        }

        @Override
        public Step shorter(int breath) {
            return new Breathing(breaths.shorter(breath));
        }
    }
}
