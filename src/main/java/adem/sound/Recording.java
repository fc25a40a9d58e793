package adem.sound;

import adem.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sound of a whole timeline, as samples; the same samples whatever piece of it is asked for. */
public final class Recording {

    /** Samples a second. */
    public static final int RATE = 48_000;

    /** Where a sum of tones begins to be bent so that it cannot go over. */
    private static final double KNEE = 0.8;

    private final List<Cue> cues;
    private final long samples;
    private final double volume;
    private int done;

    /**
     * The sound of a timeline.
     *
     * @param volume from 0 to 1
     */
    public Recording(Timeline timeline, double volume) {
        this.cues = new ArrayList<>(Score.of(timeline));
        this.cues.sort(Comparator.comparing(Cue::at));
        this.samples = sample(timeline.length());
        this.volume = volume;
    }

    /** How many samples there are: exactly as many as the timeline is long. */
    public long samples() {
        return samples;
    }

    static long sample(Duration time) {
        return Math.round(time.toNanos() * (RATE / 1e9));
    }

    /** The next samples from a place, never before an earlier one; fewer at the end. */
    short[] read(long from, int most) {
        short[] block = new short[(int) Math.min(most, samples - from)];
        while (done < cues.size() && end(cues.get(done)) <= from) {
            done++;
        }
        double[] sum = new double[block.length];
        for (Cue cue : cues.subList(done, cues.size())) {
            long begin = sample(cue.at());
            if (begin >= from + block.length) {
                break;
            }
            double length = cue.length().toNanos() / 1e9;
            for (int i = (int) Math.max(0, begin - from); i < block.length; i++) {
                sum[i] += Tone.at(cue.kind(), length, (double) (from + i - begin) / RATE);
            }
        }
        for (int i = 0; i < block.length; i++) {
            block[i] = (short) Math.round(bent(sum[i] * volume) * Short.MAX_VALUE);
        }
        return block;
    }

    private static long end(Cue cue) {
        return sample(cue.at().plus(cue.length()));
    }

    /** Straight where it is quiet, softly bent where it would go over. */
    private static double bent(double value) {
        double loud = Math.abs(value);
        return loud <= KNEE ? value : Math.signum(value) * (KNEE + (1 - KNEE) * Math.tanh((loud - KNEE) / (1 - KNEE)));
    }
}
