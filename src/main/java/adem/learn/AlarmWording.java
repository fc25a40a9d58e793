package adem.learn;

import java.util.BitSet;

/**
 * Words that together mean an emergency: one of each group, near each other, and none that makes them harmless.
 *
 * @param written as the table has it, such as {@code borst chest + pijn - spier}
 */
record AlarmWording(String written) {

    static final String AND = " + ";
    static final String NOT = " - ";

    /** Words of one sentence: further apart they do not belong together. */
    private static final int SPAN = 12;

    /** True when somebody who types these words means it. */
    boolean fits(TypedWords typed) {
        int not = written.indexOf(NOT);
        int end = not < 0 ? written.length() : not;
        boolean alone = written.lastIndexOf(AND, end) < 0;
        BitSet begins = null;
        int from = 0;
        while (from < end) {
            int and = written.indexOf(AND, from);
            int to = and < 0 || and > end ? end : and;
            BitSet places = typed.places(written.substring(from, to), alone);
            begins = begins == null ? places : near(begins, places);
            if (begins.isEmpty()) {
                return false;
            }
            from = to + AND.length();
        }
        return begins != null
                && (not < 0 || isMeant(begins, typed.places(written.substring(not + NOT.length()), false)));
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
