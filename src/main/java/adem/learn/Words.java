package adem.learn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes text apart into plain words: small letters, no accents, no punctuation. Pure. */
final class Words {

    /** More than anybody asks; it also bounds what a long argument can make us do. */
    private static final int MOST = 40;

    /** Longer is no word. */
    private static final int LONGEST = 40;

    private static final Set<String> SMALL = new HashSet<>(List.of((
            // Dutch
            "de het een ik je jij jouw u uw mijn mij me hij zij ze we wij ons onze hun hen zijn haar er en of om op in aan"
                    + " uit van voor met bij tot te ten ter dan dat dit deze die wat wie waar waarom waardoor wanneer hoe"
                    + " welke welk is ben bent was wordt word worden heb hebt heeft hebben kan kun kunt kunnen mag moet"
                    + " moeten zal zou zouden wil wilt doe doet doen gaat gaan als maar ook niet geen wel nog nu al naar"
                    + " over onder door tegen zo veel meer zich iets alles mn m n t s krijg krijgt krijgen komt kom komen"
                    + " steeds altijd vaak soms erg heel hele echt toch even want toen daar hier weer sinds helemaal"
                    + " precies eigenlijk gewoon zomaar ineens opeens telkens elke elk iedere ieder iemand iets niets"
                    + " misschien nergens ergens niemand best waarvoor waarmee waarvan hierbij daarbij jouw beter genoeg juist begin begint"
                    + " beginnen maak maakt maken zeg zegt lijkt voelt voel vind vindt dag dagen morgen vandaag bij"
                    // English
                    + " the a an i you your my me he she it its we us our they them their and or to of on at by for with"
                    + " from into as is am are was be been being do does did have has had can could may might must should"
                    + " would will what who where why when how which that this these those there if but not no so very"
                    + " much more some any all than then too just also get gets got getting about after before while"
                    + " during im ive dont doesnt cant isnt whats always often sometimes keep keeps really exactly actually"
                    + " since every each something anything nothing someone maybe start starts started make makes made"
                    + " feel feels felt feeling say says seem seems day days today better enough own still even ever like"
                    + " go goes going went")
            .split(" ")));

    private Words() {}

    /** The words of what somebody typed, in order: the first 40, and of each the first 40 letters. */
    static List<String> of(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : all(typed)) {
            if (words.size() < MOST) {
                words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
        return words;
    }

    /** The words of a text, in order. */
    static List<String> all(String text) {
        StringBuilder plain = new StringBuilder();
        for (char letter : withoutAccents(text.toLowerCase(Locale.ROOT)).toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                plain.append(letter);
            } else if (letter != '\'' && letter != '’' && Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(' ');
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : plain.toString().split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The normalizer is slow to load, and most words need none. */
    private static String withoutAccents(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        }
        return text;
    }

    /** True for a word that says little by itself. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }
}
