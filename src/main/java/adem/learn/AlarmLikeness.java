package adem.learn;

import adem.host.Resources;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;

/**
 * How much a sentence is like those that people typed in an emergency. It catches what no wording of the table says; what it
 * knows is learned by the build, from examples that a clinician can read and add to. Pure.
 */
final class AlarmLikeness {

    /** Each feature of a sentence falls into one of so many weights. */
    static final int WEIGHTS = 1 << 16;

    /** A sentence that is at least so like an emergency is taken for one: ours, the least that disturbs hardly anybody else. */
    private static final double ENOUGH = 1.5;

    /** Fewer words tell too little. */
    private static final int FEWEST = 4;

    /** Letters of a word that are compared together, so that a slip of the keys spoils only some of them. */
    private static final int LETTERS = 4;

    /** Long sentences have many features, and none of them tells more for that. */
    private static final double SCALE = 3;

    private static final String RESOURCE = "adem/learn/index/alarm-likeness.bin";

    private final double bias;
    private final double unit;
    private final byte[] weights;

    /**
     * @param bias how like an emergency a sentence is that has no known feature
     * @param unit what a weight of 1 counts
     * @param weights one for each feature
     */
    AlarmLikeness(double bias, double unit, byte[] weights) {
        this.bias = bias;
        this.unit = unit;
        this.weights = weights;
    }

    /** The likeness that comes with adem. */
    static AlarmLikeness builtIn() {
        ByteBuffer bytes = ByteBuffer.wrap(Resources.bytes(RESOURCE));
        double bias = bytes.getDouble();
        double unit = bytes.getDouble();
        byte[] weights = new byte[WEIGHTS];
        bytes.get(weights);
        return new AlarmLikeness(bias, unit, weights);
    }

    /** To which nothing is like an emergency. */
    static AlarmLikeness none() {
        return new AlarmLikeness(Double.NEGATIVE_INFINITY, 0, new byte[WEIGHTS]);
    }

    /** As {@link #builtIn()} reads it. */
    byte[] bytes() {
        return ByteBuffer.allocate(2 * Double.BYTES + WEIGHTS)
                .putDouble(bias)
                .putDouble(unit)
                .put(weights)
                .array();
    }

    /** True for a sentence that most probably tells of an emergency. */
    boolean isAlike(List<String> words) {
        return words.size() >= FEWEST && of(words) >= ENOUGH;
    }

    /** How like an emergency a sentence is: the log of the odds that it is one. */
    double of(List<String> words) {
        int[] features = features(words);
        int sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return bias + sum * unit * share(features.length);
    }

    /** What each of so many features counts. */
    static double share(int features) {
        return SCALE / Math.sqrt(features);
    }

    /** What tells one sentence from another: its words, two of them beside or near each other, and four letters in a row. */
    static int[] features(List<String> words) {
        BitSet features = new BitSet(WEIGHTS);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            features.set(place(hash('w', word)));
            if (i + 1 < words.size()) {
                features.set(place(hash(hash(hash('b', word), " "), words.get(i + 1))));
            }
            if (i + 2 < words.size()) {
                features.set(place(hash(hash(hash('n', word), " "), words.get(i + 2))));
            }
            String marked = "<" + word + ">";
            for (int from = 0; from + LETTERS <= marked.length(); from++) {
                features.set(place(hash('l', marked, from, from + LETTERS)));
            }
        }
        int[] places = new int[features.cardinality()];
        int place = -1;
        for (int i = 0; i < places.length; i++) {
            place = features.nextSetBit(place + 1);
            places[i] = place;
        }
        return places;
    }

    private static int hash(int before, String text) {
        return hash(before, text, 0, text.length());
    }

    /** As of one string; none is built for it. */
    private static int hash(int before, String text, int from, int to) {
        int hash = before;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static int place(int hash) {
        return hash * 0x9E3779B1 >>> 16;
    }
}
