package adem.sound;

import java.util.List;

/**
 * How a cue sounds: one number for each moment, from -1 to 1. Pure. Only sines, each beginning and ending at nothing, so
 * that nothing clicks. All pitches and times are ours.
 */
final class Tone {

    private static final double ATTACK = 0.015;
    private static final double RELEASE = 0.12;
    /** Silent so long before the next tone, so that each is heard to begin. */
    private static final double GAP = 0.02;

    private static final double LOW = 174.6;
    private static final double MIDDLE = 220;
    private static final double HIGH = 261.6;
    /** A whole tone above, where a sip leads. */
    private static final double HIGHEST = 293.7;

    private static final double TICK = 880;
    private static final double LET_GO = 660;

    /** A singing bowl: its partials as multiples of the lowest, how loud, and how many seconds until a third is left. */
    private static final List<double[]> BOWL =
            List.of(new double[] {1, 1, 1.6}, new double[] {2.71, 0.4, 0.9}, new double[] {5.15, 0.15, 0.5});

    /** One turn of a sine, and one of a sine with a little of its octave: looked up, which is far quicker. */
    private static final double[] SINE = wave(0);

    private static final double[] SOFT_SINE = wave(0.15);
    /** A straight line between two points of it is off by less than half of the smallest step of a sample. */
    private static final int POINTS = 2048;

    private Tone() {}

    private static double[] wave(double octave) {
        double[] wave = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            wave[i] = Math.sin(angle) * (1 - octave) + Math.sin(2 * angle) * octave;
        }
        return wave;
    }

    /** A wave after so many turns, 0 or more. */
    private static double at(double[] wave, double turns) {
        double place = (turns - (long) turns) * POINTS;
        int point = (int) place;
        return wave[point] + (wave[point + 1] - wave[point]) * (place - point);
    }

    /**
     * The sound of a cue.
     *
     * @param length of the cue, in seconds
     * @param time since it began, in seconds; before 0 and after the length there is silence
     */
    static double at(Cue.Kind kind, double length, double time) {
        if (time < 0 || time >= length) {
            return 0;
        }
        return switch (kind) {
            case INHALE -> 0.30 * envelope(length, time) * glide(MIDDLE * 0.9, HIGH, length, time);
            case SIP -> 0.30 * envelope(length, time) * glide(HIGH, HIGHEST, length, time);
            case EXHALE -> 0.28 * envelope(length, time) * fading(length, time) * glide(HIGH * 0.95, LOW, length, time);
            case HOLD -> 0.06 * envelope(length, time) * glide(MIDDLE, MIDDLE, length, time);
            case TICK -> 0.12 * envelope(length, time) * at(SINE, TICK * time);
            case LET_GO -> 0.12 * envelope(length, time) * at(SINE, LET_GO * time);
            case BEGIN -> 0.2 * ends(length, time) * bowl(MIDDLE, time);
            case STEP -> 0.16 * ends(length, time) * bowl(MIDDLE * 2, time);
            case END -> {
                double second = time - 0.7;
                yield 0.14 * ends(length, time) * (bowl(LOW, time) + (second < 0 ? 0 : bowl(LOW * 1.5, second)));
            }
        };
    }

    /** A sine that goes from one pitch to another, with a little of its octave. */
    private static double glide(double from, double to, double length, double time) {
        double turns = from * time + (to - from) * time * time / (2 * length);
        return at(SOFT_SINE, turns);
    }

    private static double bowl(double pitch, double time) {
        double sum = 0;
        for (double[] partial : BOWL) {
            sum += partial[1] * Math.exp(-time / partial[2]) * at(SINE, pitch * partial[0] * time);
        }
        return sum * soft(time / ATTACK) / 1.55;
    }

    /** Up at the beginning, down in time for the next. */
    private static double envelope(double length, double time) {
        double release = Math.min(RELEASE, length / 3);
        return soft(time / Math.min(ATTACK, length / 4)) * soft((length - Math.min(GAP, length / 5) - time) / release);
    }

    private static double ends(double length, double time) {
        return soft((length - time) / RELEASE);
    }

    /** An out-breath gets quieter as it goes. */
    private static double fading(double length, double time) {
        return 1 - 0.6 * time / length;
    }

    /** From 0 to 1 without a corner. */
    private static double soft(double part) {
        if (part >= 1) {
            return 1; // Most of the time, and far quicker.
        }
        return part <= 0 ? 0 : (1 - Math.cos(Math.PI * part)) / 2;
    }
}
