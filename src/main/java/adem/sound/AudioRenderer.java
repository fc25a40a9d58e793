package adem.sound;

import adem.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sound of a whole timeline, as samples; the same samples whatever piece of it is asked for. For one thread. */
public final class AudioRenderer {

    /** Samples a second: neither a tone of ours nor a voice has anything above half of it. */
    public static final int RATE = 24_000;

    /** Where a sum of tones begins to be bent so that it cannot go over. */
    private static final double KNEE = 0.8;

    private final List<Cue> cues;
    private final Optional<SpeechTrack> speech;
    private final long samples;
    private final double volume;
    /** The cues before this one are over at the place read last. */
    private int done;

    private long last;

    private AudioRenderer(List<Cue> cues, Optional<SpeechTrack> speech, Duration length, double volume) {
        this.cues = new ArrayList<>(cues);
        this.cues.sort(Comparator.comparing(Cue::at));
        this.speech = speech;
        this.samples = sample(length);
        this.volume = volume;
    }

    /**
     * The sound of a timeline.
     *
     * @param tones whether there are tones
     * @param speech what is said
     * @param volume from 0 to 1
     */
    public static AudioRenderer of(Timeline timeline, boolean tones, Optional<SpeechTrack> speech, double volume) {
        return new AudioRenderer(tones ? Score.of(timeline) : List.of(), speech, timeline.length(), volume);
    }

    /** How many samples there are: exactly as many as the timeline is long. */
    public long samples() {
        return samples;
    }

    /** The sample of a place on the timeline. */
    public static long sample(Duration time) {
        return Math.round(time.toNanos() * (RATE / 1e9));
    }

    /**
     * The samples from a place on; fewer at the end, none after it.
     *
     * @param from 0 or more
     */
    public short[] read(long from, int most) {
        short[] block = new short[(int) Math.max(0, Math.min(most, samples - from))];
        double[] sum = new double[block.length];
        passOver(from);
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
        speech.ifPresent(track -> track.mix(from, sum));
        for (int i = 0; i < block.length; i++) {
            block[i] = (short) Math.round(bent(sum[i] * volume) * Short.MAX_VALUE);
        }
        return block;
    }

    /** The first place from here on where something is heard; the end where nothing is. */
    public long quietUntil(long from) {
        passOver(from);
        long next = samples;
        for (Cue cue : cues.subList(done, cues.size())) {
            if (end(cue) > from) {
                next = Math.max(from, sample(cue.at()));
                break;
            }
        }
        return Math.min(next, speech.map(track -> track.quietUntil(from)).orElse(samples));
    }

    /** The first place from here on where a tone or words begin; {@link Long#MAX_VALUE} where none do. */
    public long onset(long from) {
        long next = cues.subList(from < last ? 0 : done, cues.size()).stream()
                .mapToLong(cue -> sample(cue.at()))
                .filter(begin -> begin >= from)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return Math.min(next, speech.map(track -> track.onset(from)).orElse(Long.MAX_VALUE));
    }

    /**
     * The first place from here on where a stretch of sound may end: where nothing is heard, or one tone ends, another
     * begins and nobody is in the middle of a word; the end where there is none.
     */
    public long seam(long from) {
        long seam = samples;
        for (Cue cue : cues) {
            long begin = sample(cue.at());
            boolean spoken = begin > 0
                    && speech.map(track -> track.quietUntil(begin - 1) < begin).orElse(false);
            if (begin >= from && !spoken) {
                seam = begin;
                break;
            }
        }
        for (long place = from; place < seam; place += RATE / 20) {
            if (quietUntil(place) > place) {
                return place;
            }
        }
        return seam;
    }

    private void passOver(long from) {
        done = from < last ? 0 : done;
        last = from;
        while (done < cues.size() && end(cues.get(done)) <= from) {
            done++;
        }
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
