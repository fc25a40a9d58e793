package adem.suggest;

import adem.text.Language;

/** Which language the words of a wish are in, told by how much of either is in them. What is spelt just so tells before any slip. */
final class LanguageTold {

    private double dutch;
    private double english;
    private double dutchWithSlips;
    private double englishWithSlips;

    /** Counts what an entry explains in each language, as {@link WishWording#fit} gives it: a single slip is no whole word. */
    void add(double nl, double en) {
        dutch += isSure(nl) ? nl : 0;
        english += isSure(en) ? en : 0;
        dutchWithSlips += nl;
        englishWithSlips += en;
    }

    private static boolean isSure(double words) {
        return words >= 1;
    }

    /** The language, or this one where the words do not tell. */
    Language language(Language user) {
        boolean tells = dutch != english || dutch > 0;
        double nl = tells ? dutch : dutchWithSlips;
        double en = tells ? english : englishWithSlips;
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
        double own = language == Language.NL ? dutch : english;
        double other = language == Language.NL ? english : dutch;
        return user == language && own > 0 && own >= other;
    }
}
