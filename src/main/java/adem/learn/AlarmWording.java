package adem.learn;

import java.util.BitSet;

/**
 * Words that together mean an emergency: one of each group, near each other, and none that makes them harmless.
 *
 * @param first the number of its first group; those that must be there have the next numbers
 * @param end the number behind the last of those
 * @param excepts true where group {@code end} is of words that make it harmless
 */
record AlarmWording(int first, int end, boolean excepts) {

    /** Words of one sentence: further apart they do not belong together. */
    private static final int SPAN = 12;

    /** True when somebody who types these words means it. */
    boolean fits(TypedWords typed) {
        BitSet begins = typed.places(first);
        for (int group = first + 1; group < end && !begins.isEmpty(); group++) {
            begins = near(begins, typed.places(group));
        }
        return !begins.isEmpty() && (!excepts || isMeant(begins, typed.places(end)));
    }

    /** Those of the first places that have one of the others near. */
    private static BitSet near(BitSet begins, BitSet others) {
        BitSet near = new BitSet();
        for (int place = begins.nextSetBit(0); place >= 0; place = begins.nextSetBit(place + 1)) {
            if (hasOtherNear(place, others)) {
                near.set(place);
            }
        }
        return near;
    }

    /** True where another word does: one that fits two groups is still one. */
    private static boolean hasOtherNear(int place, BitSet others) {
        int next = others.nextSetBit(Math.max(0, place - SPAN));
        if (next == place) {
            next = others.nextSetBit(place + 1);
        }
        return next >= 0 && next <= place + SPAN;
    }

    private static boolean isMeant(BitSet begins, BitSet harmless) {
        for (int place = begins.nextSetBit(0); place >= 0; place = begins.nextSetBit(place + 1)) {
            if (!hasNear(place, harmless)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNear(int place, BitSet others) {
        int next = others.nextSetBit(Math.max(0, place - SPAN));
        return next >= 0 && next <= place + SPAN;
    }
}
