package adem.sound;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A script as it is heard: nobody is spoken over. A sentence ends softly where the next one begins; a single word is left
 * out while a sentence is being said.
 */
public final class SpeechTrack {

    /** How long it takes to fall silent where the next words come too soon (ours). */
    private static final int FADE = AudioRenderer.RATE * 60 / 1000;

    /** What a routine that asks something says before it begins takes over a minute; so much again is left (ours). */
    private static final long LONGEST_SENTENCE = 180L * AudioRenderer.RATE;

    private static final long LONGEST_WORD = 5L * AudioRenderer.RATE;

    private final List<Utterance> script;
    /** Where each begins. */
    private final long[] begins;
    /** Words that nobody had said yet when their time came: not to be begun in the middle. */
    private final Set<Integer> missed = new HashSet<>();

    private final Function<String, short[]> spoken;
    /** What was heard until now; null where it does not matter any more, or nothing was. */
    private SpeechTrack before;

    /**
     * The sound of a script.
     *
     * @param spoken the samples of words; null where nobody has said them yet, which leaves them out
     */
    public SpeechTrack(List<Utterance> script, Function<String, short[]> spoken) {
        this(script, spoken, null);
    }

    private SpeechTrack(List<Utterance> script, Function<String, short[]> spoken, SpeechTrack before) {
        this.script = List.copyOf(script);
        this.begins = script.stream()
                .mapToLong(words -> AudioRenderer.sample(words.at()))
                .toArray();
        this.spoken = spoken;
        this.before = before;
    }

    /**
     * The sound of another script that takes the place of this one while it is heard: what is being said goes on where it is
     * in both, and nothing else is begun in its middle.
     */
    public SpeechTrack with(List<Utterance> script) {
        return new SpeechTrack(script, spoken, this);
    }

    /** Words that begin before the place that is heard first, and were not heard before, come too late. */
    private void takeOver(long place) {
        if (before != null) {
            before.takeOver(place);
            for (int i = first(place); i < script.size() && begin(i) < place; i++) {
                int earlier = before.script.indexOf(script.get(i));
                if (earlier < 0 || before.samples(earlier) == null) {
                    missed.add(i);
                }
            }
            before = null;
        }
    }

    /** What is heard of words; null where nobody has said them, or not in time. */
    private short[] samples(int index) {
        return missed.contains(index) ? null : spoken.apply(script.get(index).words());
    }

    /** Adds what is said from a sample on. */
    void mix(long from, double[] sum) {
        takeOver(from);
        missed.removeIf(index -> begin(index) >= from);
        for (int i = first(from); i < script.size() && begin(i) < from + sum.length; i++) {
            boolean sentence = script.get(i).sentence();
            if (begin(i) + (sentence ? LONGEST_SENTENCE : LONGEST_WORD) > from) {
                add(i, from, sum);
            }
        }
    }

    private void add(int index, long from, double[] sum) {
        long begin = begin(index);
        short[] samples = samples(index);
        if (samples == null) {
            missed.add(index);
            return;
        }
        long end = end(index, samples);
        boolean cut = end < begin + samples.length;
        for (int i = (int) Math.max(0, begin - from); i < sum.length && from + i < end; i++) {
            double gain = cut ? Math.min(1, (double) (end - from - i) / FADE) : 1;
            sum[i] += gain * samples[(int) (from + i - begin)] / Short.MAX_VALUE;
        }
    }

    /** Where it is over: at its own end, or where other words take its place; at its beginning where it is left out. */
    private long end(int index, short[] samples) {
        long begin = begin(index);
        boolean sentence = script.get(index).sentence();
        long end = begin + Math.min(samples.length, sentence ? LONGEST_SENTENCE : LONGEST_WORD);
        if (!sentence && isSpokenOver(index, end)) {
            return begin;
        }
        for (int i = index + 1; i < script.size() && begin(i) < end; i++) {
            if (script.get(i).sentence() == sentence && samples(i) != null) {
                return begin(i);
            }
        }
        return end;
    }

    /** True where a sentence is being said between a word's beginning and its end. */
    private boolean isSpokenOver(int index, long end) {
        for (int i = first(begin(index)); i < script.size() && begin(i) < end; i++) {
            Utterance other = script.get(i);
            if (other.sentence() && begin(i) + LONGEST_SENTENCE > begin(index)) {
                short[] samples = samples(i);
                if (samples != null && end(i, samples) > begin(index)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long begin(int index) {
        return begins[index];
    }

    /** The first place from here on where words begin; {@link Long#MAX_VALUE} where none do. */
    long onset(long from) {
        int next = next(from);
        return next < begins.length ? begins[next] : Long.MAX_VALUE;
    }

    /** The first that may still be heard at a place. */
    private int first(long place) {
        return next(place - LONGEST_SENTENCE);
    }

    /** The first that begins at a place or after it; as many as there are where none does. */
    private int next(long place) {
        int found = Arrays.binarySearch(begins, place);
        int next = found < 0 ? -found - 1 : found;
        while (next > 0 && begins[next - 1] >= place) {
            next--;
        }
        return next;
    }

    /** Where something may be heard next: the place itself while somebody speaks. */
    long quietUntil(long from) {
        takeOver(from);
        for (int i = first(from); i < script.size(); i++) {
            short[] samples = begin(i) + LONGEST_SENTENCE > from && begin(i) < from ? samples(i) : null;
            if (samples != null && end(i, samples) > from) {
                return from;
            }
            if (begin(i) >= from) {
                return begin(i);
            }
        }
        return Long.MAX_VALUE;
    }
}
