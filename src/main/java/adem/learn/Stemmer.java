package adem.learn;

import adem.text.Language;
import java.util.List;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts the endings off words, so that {@code littekens} and {@code litteken} are one. For one thread. */
final class Stemmer {

    private static final List<String> DIMINUTIVES = List.of("etje", "tje", "pje", "je", "eke", "ske", "ke");
    private static final int SHORTEST = 4;

    /** Of the words in -our that an American spells with -or, what stands before that. */
    private static final List<String> OUR =
            List.of("col", "fav", "behavi", "lab", "tum", "hum", "rum", "neighb", "vap");

    private final SnowballStemmer stemmer;

    private final boolean dutch;

    Stemmer(Language language) {
        this.dutch = language == Language.NL;
        this.stemmer = language == Language.NL ? new DutchStemmer() : new EnglishStemmer();
    }

    /** The stem of a plain word. */
    String of(String word) {
        stemmer.setCurrent(dutch ? withoutDiminutive(word) : american(word));
        stemmer.stem();
        return dutch ? withoutDouble(stemmer.getCurrent()) : stemmer.getCurrent();
    }

    /** Of the two ways to spell an English word, the American one: {@code mobilise} and {@code mobilize} are one. */
    private static String american(String word) {
        int end = word.length() - (word.endsWith("s") ? 1 : 0);
        if (word.length() > SHORTEST && word.startsWith("tre", end - 3)) {
            return word.substring(0, end - 2) + "er" + word.substring(end);
        }
        int ise = word.indexOf("is", SHORTEST - 1);
        if (ise > 0 && ise + 2 < word.length() && "eai".indexOf(word.charAt(ise + 2)) >= 0) {
            return word.substring(0, ise + 1) + "z" + word.substring(ise + 2);
        }
        for (String begin : OUR) {
            if (word.startsWith("our", begin.length()) && word.startsWith(begin)) {
                return begin + "or" + word.substring(begin.length() + 3);
            }
        }
        return word;
    }

    /** Snowball leaves {@code rugg} of {@code ruggen}. */
    private static String withoutDouble(String stem) {
        int last = stem.length() - 1;
        boolean twice =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "bfglmnprs".indexOf(stem.charAt(last)) >= 0;
        return twice ? stem.substring(0, last) : stem;
    }

    /** Snowball leaves {@code oefeningetje} as it is. */
    private static String withoutDiminutive(String word) {
        String one = word.endsWith("jes") || word.endsWith("kes") ? word.substring(0, word.length() - 1) : word;
        if (one.endsWith("inkje") && one.length() > SHORTEST + 2) {
            return one.substring(0, one.length() - 3) + "g";
        }
        for (String ending : DIMINUTIVES) {
            boolean isLonger = one.endsWith(ending) && one.length() >= ending.length() + SHORTEST;
            if (isLonger && isEnding(ending, one.charAt(one.length() - ending.length() - 1))) {
                return one.substring(0, one.length() - ending.length());
            }
        }
        return word;
    }

    /** True where the consonant is the ending's own and not the word's: a {@code borstje} is a borst, a {@code stapje} a stap. */
    private static boolean isEnding(String ending, char before) {
        return switch (ending) {
            case "tje" -> "sfkpghc".indexOf(before) < 0;
            case "pje" -> before == 'm';
            default -> true;
        };
    }
}
