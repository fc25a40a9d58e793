package adem.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to say something in an emergency: a word, or several in order.
 *
 * @param parts the words, in order
 */
record AlarmWord(List<AlarmPart> parts) {

    /** So many other words may stand between two of an expression, as in {@code kan echt bijna niet}. */
    private static final int GAP = 3;

    /** A word so long is also read where it is typed as two. */
    static final int SHORTEST_IN_TWO = 8;

    private static final int SHORTEST_WITH_SLIP_IN_TWO = 12;
    private static final int SHORTEST_HALF = 3;

    /** What the table says: {@code kan_niet}, or {@code pass.out} where nothing stands between them. */
    static AlarmWord of(String written) {
        List<AlarmPart> parts = new ArrayList<>(2);
        int from = 0;
        boolean close = true;
        for (int i = 0; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : '_';
            if (c == '_' || c == '.') {
                parts.add(AlarmPart.of(written.substring(from, i), close));
                close = c == '.';
                from = i + 1;
            }
        }
        return new AlarmWord(parts);
    }

    /** The same, spelt just so and with nothing between: a slip of a word that means nothing may be one that means much. */
    AlarmWord exactly() {
        List<AlarmPart> exact = new ArrayList<>(parts.size());
        for (AlarmPart part : parts) {
            exact.add(new AlarmPart(part.word(), true, part.open(), true));
        }
        return new AlarmWord(exact);
    }

    /** True where its first part begins so. */
    boolean begins(String typed) {
        return parts.get(0).word().startsWith(typed);
    }

    /** Where it ends if it begins at this place, one after its last word; -1 where it does not begin there. */
    int end(List<String> typed, int place) {
        if (parts.size() == 1 && isTypedInTwo(typed, place)) {
            return place + 2;
        }
        int at = place;
        int part = 0;
        while (part < parts.size()) {
            int last = Math.min(typed.size() - 1, at + (parts.get(part).close() ? 0 : GAP));
            int taken = 0;
            while (at <= last && taken == 0) {
                taken = taken(typed.get(at), part);
                at++;
            }
            if (taken == 0) {
                return -1;
            }
            part += taken;
        }
        return at;
    }

    /** How many parts this word is, from this one on: two where they are typed as one, as in {@code kanniet}. */
    private int taken(String typed, int part) {
        AlarmPart first = parts.get(part);
        if (first.fits(typed)) {
            return 1;
        }
        String word = first.word();
        boolean both = part + 1 < parts.size()
                && !first.exact()
                && !parts.get(part + 1).exact()
                && typed.length() > word.length()
                && typed.startsWith(word)
                && typed.substring(word.length()).equals(parts.get(part + 1).word());
        return both ? 2 : 0;
    }

    private boolean isTypedInTwo(List<String> typed, int place) {
        AlarmPart part = parts.get(0);
        if (part.exact() || part.word().length() < SHORTEST_IN_TWO || place + 1 >= typed.size()) {
            return false;
        }
        String first = typed.get(place);
        String second = typed.get(place + 1);
        // A first half that is the whole word leaves nothing for the second.
        return first.length() >= SHORTEST_HALF
                && first.length() < part.word().length()
                && second.length() >= SHORTEST_HALF
                && part.word().startsWith(first)
                && (part.isSpeltAs(first + second)
                        || part.word().length() >= SHORTEST_WITH_SLIP_IN_TWO && part.fits(first + second));
    }
}
