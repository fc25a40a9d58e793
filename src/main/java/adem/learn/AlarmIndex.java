package adem.learn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of the table of alarms by their first letter, so that a typed word is compared only with what it may be. A word is read
 * when something that begins like it is first typed; threads that do so at once read the same.
 */
final class AlarmIndex {

    private static final int INITIALS = 128;

    /** A word where it stands in the table. */
    final class Place {
        private final int from;
        private final int group;

        /** Of its first part: which letters it has, how many, and how many slips there may be. */
        private final int letters;

        private final int length;
        private final int slips;

        private final boolean hasMore;
        private AlarmWord word;

        private Place(int from, int group) {
            this.from = from;
            this.group = group;
            int begin = begin(from);
            int end = begin;
            int had = 0;
            while (Character.isLetterOrDigit(text[end])) {
                had |= Vocabulary.letter(text[end]);
                end++;
            }
            this.letters = had;
            this.length = end - begin;
            this.slips = exactly || begin > from ? 0 : AlarmPart.slips(length);
            this.hasMore = text[end] > ' ';
        }

        /** The number of the group that it belongs to. */
        int group() {
            return group;
        }

        /** The word itself. */
        AlarmWord word() {
            AlarmWord read = word;
            if (read == null) {
                int end = from;
                while (text[end] > ' ') {
                    end++;
                }
                read = AlarmWord.of(new String(text, from, end - from, StandardCharsets.ISO_8859_1));
                read = exactly ? read.exactly() : read;
                word = read;
            }
            return read;
        }

        /** True where neither its letters nor its length rule it out; most words are told apart by them. */
        private boolean mayBe(String typed, int typedLetters) {
            int missing = Integer.bitCount(letters & ~typedLetters);
            int added = Integer.bitCount(typedLetters & ~letters);
            return missing <= slips && (hasMore || added <= slips && Math.abs(length - typed.length()) <= slips)
                    || added == 0 && length >= AlarmWord.SHORTEST_IN_TWO && word().begins(typed);
        }
    }

    /** The words that begin with one letter. */
    private final class Initial {
        private int[] froms = new int[16];
        private int[] groups = new int[16];
        private int size;
        private Place[] places;

        void add(int from, int group) {
            if (size == froms.length) {
                froms = Arrays.copyOf(froms, 2 * size);
                groups = Arrays.copyOf(groups, 2 * size);
            }
            froms[size] = from;
            groups[size] = group;
            size++;
        }

        /** Adds those that a typed word may be, of all or only of those with this second letter. */
        void addLike(String typed, int letters, boolean all, char second, List<Place> like) {
            Place[] known = places;
            if (known == null) {
                known = new Place[size];
                places = known;
            }
            for (int i = 0; i < size; i++) {
                if (all || text[begin(froms[i]) + 1] == second) {
                    Place place = known[i];
                    if (place == null) {
                        place = new Place(froms[i], groups[i]);
                        known[i] = place;
                    }
                    if (place.mayBe(typed, letters)) {
                        like.add(place);
                    }
                }
            }
        }
    }

    private final byte[] text;
    private final boolean exactly;
    private final Initial[] initials = new Initial[INITIALS];

    /**
     * @param text of the table, which ends with a line end
     * @param exactly true where its words are typed just so, with nothing between their parts
     */
    AlarmIndex(byte[] text, boolean exactly) {
        this.text = text;
        this.exactly = exactly;
    }

    private int begin(int from) {
        return text[from] == '=' ? from + 1 : from;
    }

    /** Adds the word that begins here, to a group. */
    void add(int from, int group) {
        int initial = text[begin(from)];
        if (initials[initial] == null) {
            initials[initial] = new Initial();
        }
        initials[initial].add(from, group);
    }

    /** Whatever a typed word may be, be a slip of, or begin; and some others. */
    List<Place> like(String typed) {
        List<Place> like = new ArrayList<>();
        int letters = Vocabulary.letters(typed);
        for (int i = 0; i < Math.min(2, typed.length()); i++) {
            Initial initial = initials[typed.charAt(i) % INITIALS];
            // The second letter too: the first two may be swapped.
            if (initial != null && (i == 0 || typed.charAt(0) != typed.charAt(1))) {
                initial.addLike(typed, letters, i == 0, typed.charAt(0), like);
            }
        }
        return like;
    }
}
