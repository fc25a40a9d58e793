package adem.session;

import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.Phase;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One thing to do, from its title to its last second. */
public sealed interface Step {

    /** What it tells. */
    StepText text();

    /** The parts it is made of, in order. */
    List<Part> parts();

    /** How long it lasts; where it waits for the user, as long as is suggested. */
    Duration length();

    /** The same with other words to say aloud; where they take longer, it lasts longer by as much. */
    Step aloud(Text words);

    /** How much of its length goes to words before it begins: those of a step that counts, or words put before its own. */
    default Duration leadIn() {
        return Duration.ZERO;
    }

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
     * @param activity what is done in it
     * @param number which breath or repetition, from 1; 0 where none is counted
     * @param length longer than zero
     * @param open true where the end waits for the user
     */
    record Part(Activity activity, int number, Duration length, boolean open) {

        /** The parts of a step so far: the one in which it explains, or none. */
        private static List<Part> explaining(Duration leadIn) {
            List<Part> parts = new ArrayList<>();
            if (!leadIn.isZero()) {
                parts.add(new Part(Activity.FREE, 0, leadIn, false));
            }
            return parts;
        }
    }

    /**
     * Something that takes a time and leaves the breath alone.
     *
     * @param length longer than zero, {@code leadIn} with it
     * @param shortest how short the user may make it
     * @param longest how long the user may make it
     * @param leadIn how long words take that were put before its own; zero for none
     */
    record Timed(StepText text, Duration length, Duration shortest, Duration longest, Duration leadIn) implements Step {

        private static final Duration NOTCH = Duration.ofSeconds(30);

        /** A time with its own words only. */
        public Timed(StepText text, Duration length, Duration shortest, Duration longest) {
            this(text, length, shortest, longest, Duration.ZERO);
        }

        /** A time that stays as it is. */
        public static Timed fixed(StepText text, Duration length) {
            return new Timed(text, length, length, length);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part(Activity.FREE, 0, length, false));
        }

        @Override
        public Step aloud(Text words) {
            StepText other = text.aloud(words);
            Duration lead = SpokenText.leadIn(leadIn, text, other);
            Duration more = lead.minus(leadIn);
            return new Timed(other, length.plus(more), shortest.plus(more), longest.plus(more), lead);
        }

        @Override
        public Step longer() {
            Duration wanted = length.plus(NOTCH);
            return resized(wanted.compareTo(longest) < 0 ? wanted : longest);
        }

        @Override
        public Step shorter(int number, Duration elapsed) {
            Duration wanted = length.minus(NOTCH);
            boolean allowed = wanted.compareTo(shortest) >= 0 && wanted.compareTo(elapsed) > 0;
            return allowed ? resized(wanted) : this;
        }

        private Step resized(Duration other) {
            return other.compareTo(length) == 0 ? this : new Timed(text, other, shortest, longest, leadIn);
        }
    }

    /**
     * Counted breaths.
     *
     * @param leadIn how long it explains before the first breath; zero for not at all
     */
    record Breathing(StepText text, Breaths breaths, Duration leadIn) implements Step {

        /** Breaths that begin at once. */
        public Breathing(StepText text, Breaths breaths) {
            this(text, breaths, Duration.ZERO);
        }

        /** Breaths that begin when there was time to hear what to do. */
        public static Breathing explained(StepText text, Breaths breaths) {
            return new Breathing(text, breaths, SpokenText.leadIn(text));
        }

        @Override
        public Step aloud(Text words) {
            return explained(text.aloud(words), breaths);
        }

        @Override
        public List<Part> parts() {
            List<Part> parts = Part.explaining(leadIn);
            for (int breath = 1; breath <= breaths.count(); breath++) {
                Pace pace = breaths.paces().get(breath - 1);
                for (Phase phase : Phase.values()) {
                    if (!pace.length(phase).isZero()) {
                        parts.add(new Part(new Activity.Breath(phase, pace), breath, pace.length(phase), false));
                    }
                }
            }
            return parts;
        }

        @Override
        public Duration length() {
            return leadIn.plus(breaths.total());
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
            return other == breaths ? this : new Breathing(text, other, leadIn);
        }
    }

    /**
     * Something done a number of times in a rhythm.
     *
     * @param count at least one
     * @param every how long each takes
     * @param hold how long to stay where the movement led to, less than {@code every}; zero for a movement without parts
     * @param leadIn how long it explains before the first time; zero for not at all
     */
    record Repeating(StepText text, int count, Duration every, Duration hold, Duration leadIn) implements Step {

        /** As many as there can be in three hours at the quickest (ours). */
        private static final Duration LONGEST = Duration.ofHours(3);

        /** Nobody needs longer to get there; what is left is for letting go (ours). */
        private static final Duration LONGEST_MOVE = Duration.ofSeconds(2);

        /** Repetitions that begin at once. */
        public Repeating(StepText text, int count, Duration every, Duration hold) {
            this(text, count, every, hold, Duration.ZERO);
        }

        /** Repetitions that begin when there was time to hear what to do. */
        public static Repeating explained(StepText text, int count, Duration every, Duration hold) {
            return new Repeating(text, count, every, hold, SpokenText.leadIn(text));
        }

        @Override
        public Step aloud(Text words) {
            return explained(text.aloud(words), count, every, hold);
        }

        @Override
        public List<Part> parts() {
            List<Part> parts = Part.explaining(leadIn);
            for (int number = 1; number <= count; number++) {
                for (Movement movement : Movement.values()) {
                    Duration length = length(movement);
                    if (!length.isZero()) {
                        parts.add(new Part(new Activity.Repetition(movement), number, length, false));
                    }
                }
            }
            return parts;
        }

        @Override
        public Duration length() {
            return leadIn.plus(every.multipliedBy(count));
        }

        /** How long a part of each lasts; zero where there is none. */
        public Duration length(Movement movement) {
            if (hold.isZero()) {
                return movement == Movement.MOVE ? every : Duration.ZERO;
            }
            Duration half = every.minus(hold).dividedBy(2);
            Duration move = half.compareTo(LONGEST_MOVE) < 0 ? half : LONGEST_MOVE;
            return switch (movement) {
                case MOVE -> move;
                case HOLD -> hold;
                case RELEASE -> every.minus(hold).minus(move);
            };
        }

        @Override
        public Step longer() {
            boolean fits = every.multipliedBy(count + 1L).compareTo(LONGEST) <= 0;
            return fits ? new Repeating(text, count + 1, every, hold, leadIn) : this;
        }

        @Override
        public Step shorter(int number, Duration elapsed) {
            return count <= Math.max(1, number) ? this : new Repeating(text, count - 1, every, hold, leadIn);
        }
    }

    /**
     * Something that lasts until the user is ready.
     *
     * @param suggested when to begin waiting, {@code leadIn} with it
     * @param waits false where it goes on by itself then, as nobody is there or can reach a key; who can may still go on at once
     * @param leadIn how long words take that were put before its own; zero for none
     */
    record Open(StepText text, Duration suggested, boolean waits, Duration leadIn) implements Step {

        /** Something that waits for the user. */
        public Open(StepText text, Duration suggested) {
            this(text, suggested, true, Duration.ZERO);
        }

        /** The same, going on by itself. */
        public Open handsFree() {
            return new Open(text, suggested, false, leadIn);
        }

        @Override
        public Step aloud(Text words) {
            StepText other = text.aloud(words);
            Duration lead = SpokenText.leadIn(leadIn, text, other);
            return new Open(other, suggested.plus(lead).minus(leadIn), waits, lead);
        }

        @Override
        public Duration length() {
            return suggested;
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part(Activity.FREE, 0, suggested, waits));
        }
    }
}
