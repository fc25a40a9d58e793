package adem.suggest;

import adem.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Which language the words of a wish are in, told by how many of them it explains. What is spelt just so, and the small words of a
 * language, tell before any slip.
 */
final class LanguageTold {

    private final Words dutch;
    private final Words english;

    /**
     * @param dutch how many small words are Dutch
     * @param english how many are English
     */
    LanguageTold(int dutch, int english) {
        this.dutch = new Words(dutch);
        this.english = new Words(english);
    }

    /**
     * Counts the words that an entry explains in a language.
     *
     * @param fit how many they are, as {@link WishWording#fit} gives it: a slip is no whole word
     * @param places where they are
     */
    void add(Language language, double fit, List<Integer> places) {
        Words words = language == Language.NL ? dutch : english;
        add(places, words.withSlips);
        if (fit >= 1) {
            add(places, words.spelt);
        }
    }

    private static void add(List<Integer> places, List<Integer> to) {
        for (Integer place : places) {
            if (!to.contains(place)) {
                to.add(place);
            }
        }
    }

    /** The language, or this one where the words do not tell. */
    Language language(Language user) {
        boolean tells = dutch.surely() > 0 || english.surely() > 0;
        int nl = tells ? dutch.surely() : dutch.withSlips.size();
        int en = tells ? english.surely() : english.withSlips.size();
        if (nl == en) {
            return user;
        }
        return nl > en ? Language.NL : Language.EN;
    }

    /**
     * True where words of this user's language tell that it is spoken: then no word is one of the other, although it may be spelt so. A
     * hernia is something else in English, and heel is no heel in Dutch.
     */
    boolean isOnly(Language language, Language user) {
        int own = language == Language.NL ? dutch.surely() : english.surely();
        int other = language == Language.NL ? english.surely() : dutch.surely();
        return user == language && own > 0 && own >= other;
    }

    /** The words of one language: their places in what was typed. */
    private static final class Words {
        private final int small;
        private final List<Integer> spelt = new ArrayList<>();
        private final List<Integer> withSlips = new ArrayList<>();

        Words(int small) {
            this.small = small;
        }

        int surely() {
            return small + spelt.size();
        }
    }
}
