package adem.learn;

import adem.text.Language;
import adem.text.NearestWords;
import java.util.Arrays;

/**
 * Which terms a typed word may stand for, and how surely: the same word, another form of it, its beginning, a slip of the
 * keys. Every number here is ours, found by trying.
 */
final class FuzzyMatcher {

    private static final double SAME = 1;
    private static final double FORM = 0.95;

    /** A Dutch noun made of a short verb is soon about something else: a levering has no liver. */
    private static final double DERIVED = 0.6;

    private static final double WIDER = 0.78;
    private static final double BEGINNING = 0.7;
    private static final double SLIP = 0.85;
    private static final double EACH_SLIP = 0.1;
    private static final int SHORTEST_BEGINNING = 5;
    private static final int SHORTEST_SLIP = 6;

    /** How many more letters may differ than slips explain, because words that sound alike may. */
    private static final int SPARE = 4;

    private final NoteIndex index;
    private final Vocabulary vocabulary;
    private final Stemmer[] stemmers = new Stemmer[2];

    FuzzyMatcher(NoteIndex index) {
        this.index = index;
        this.vocabulary = index.vocabulary();
    }

    /** What a word stands for that is known, or another form of one that is; empty for any other. */
    Meanings known(String word) {
        Meanings meanings = new Meanings();
        int number = vocabulary.find(word);
        if (vocabulary.isOther(number)) {
            return meanings;
        }
        for (int language = 0; language < 2; language++) {
            if (number != Vocabulary.NONE) {
                add(meanings, number, language, SAME);
            } else {
                String itsStem = stem(word, language);
                int stem = vocabulary.find(itsStem);
                if (stem != Vocabulary.NONE) {
                    add(meanings, stem, language, isDerived(word, itsStem, language) ? DERIVED : FORM);
                }
            }
        }
        int form = leads(meanings) ? Vocabulary.NONE : index.formOf(word);
        if (form != Vocabulary.NONE) {
            add(meanings, form, 0, FORM);
        }
        return meanings;
    }

    /** True for a word of other things, spelt right, or another form of one that no note has. */
    boolean isOther(String word) {
        int number = vocabulary.find(word);
        boolean other = vocabulary.isOther(number);
        for (int language = 0; language < 2 && number == Vocabulary.NONE && !other; language++) {
            other = vocabulary.isOther(vocabulary.find(stem(word, language)));
        }
        return other;
    }

    private static boolean isDerived(String word, String stem, int language) {
        return language == 0 && word.endsWith("ing") && stem.length() <= SHORTEST_BEGINNING;
    }

    /** The stemmers are slow to load, and most words are known. */
    private String stem(String word, int language) {
        if (stemmers[language] == null) {
            stemmers[language] = new Stemmer(language == 0 ? Language.NL : Language.EN);
        }
        return stemmers[language].of(word);
    }

    private void add(Meanings meanings, int number, int language, double sure) {
        int term = vocabulary.term(number, language);
        if (term != Vocabulary.NONE) {
            meanings.add(term, sure);
            if (index.wider(term) != Vocabulary.NONE) {
                meanings.add(index.wider(term), sure * WIDER);
            }
        }
    }

    private void add(Meanings meanings, int number, double sure) {
        add(meanings, number, 0, sure);
        add(meanings, number, 1, sure);
    }

    /** True where one of the terms leads to a note, or to what adem is not about. */
    boolean leads(Meanings meanings) {
        for (int i = 0; i < meanings.size(); i++) {
            if (index.notesWith(meanings.term(i)) > 0 || index.elsewhereOf(meanings.term(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** True for an everyday word, which names a note by itself but not as a part of another word. */
    boolean isEveryday(int number) {
        for (int language = 0; language < 2; language++) {
            int term = vocabulary.term(number, language);
            if (term != Vocabulary.NONE && index.isEveryday(term)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the words that begin with a typed one, and those that it begins or ends with: of a long word the rest is not known. */
    void addBeginnings(String typed, Meanings meanings) {
        if (typed.length() < SHORTEST_BEGINNING) {
            return;
        }
        for (int i = vocabulary.place(typed);
                i < vocabulary.size() && vocabulary.word(i).startsWith(typed);
                i++) {
            if (vocabulary.isTarget(i)) {
                add(meanings, i, BEGINNING);
            }
        }
        for (int length = SHORTEST_BEGINNING; length < typed.length(); length++) {
            int number = vocabulary.find(typed.substring(0, length));
            if (vocabulary.isTarget(number) && !isEveryday(number)) {
                add(meanings, number, BEGINNING * length / typed.length());
            }
            addEnding(typed, typed.substring(length), meanings);
        }
    }

    /** A long Dutch word is a kind of what it ends with: a {@code blindedarmlitteken} is a scar. */
    private void addEnding(String typed, String ending, Meanings meanings) {
        int number = ending.length() < SHORTEST_SLIP ? Vocabulary.NONE : vocabulary.find(ending);
        if (vocabulary.isTarget(number) && !isEveryday(number)) {
            add(meanings, number, BEGINNING * ending.length() / typed.length());
        }
    }

    /** How many changes a typed word may be away: none in a very short one, which is soon another word. */
    private static int most(int letters) {
        return letters < 4 ? 0 : letters < 9 ? 1 : letters < 13 ? 2 : 3;
    }

    /** Adds the words that are at most so many changes away, by letter or by ear, and tells whether there are any. */
    boolean addSlips(String typed, int limit, Meanings meanings) {
        int most = Math.min(limit, most(typed.length()));
        return most > 0 && addSlips(typed, most, sound(typed), meanings);
    }

    private boolean addSlips(String typed, int most, char sound, Meanings meanings) {
        int letters = Vocabulary.letters(typed);
        String heard = byEar(typed);
        boolean any = false;
        int longest = Math.min(Vocabulary.LENGTHS - 1, typed.length() + most);
        for (int length = Math.max(4, typed.length() - most); length <= longest; length++) {
            int bucket = Vocabulary.bucket(sound, length);
            int end = vocabulary.bucketEnd(bucket);
            for (int place = vocabulary.bucketBegin(bucket); place < end; place++) {
                // Most words are told apart by their letters, and the rest is slow.
                if (Integer.bitCount(letters ^ vocabulary.lettersInBucket(place)) <= 2 * most + SPARE) {
                    int number = vocabulary.inBucket(place);
                    double sure = sureness(typed, heard, vocabulary.word(number), most);
                    if (sure > 0) {
                        add(meanings, number, sure);
                        any = true;
                    }
                }
            }
        }
        return any;
    }

    private static double sureness(String typed, String heard, String word, int most) {
        if (differsInVowels(typed, word, Integer.MAX_VALUE)) {
            return SLIP;
        }
        String sound = byEar(word);
        if (!heard.equals(sound) && differsInVowels(heard, sound, 1)) {
            return SLIP - EACH_SLIP;
        }
        int byLetter = NearestWords.distance(typed, word, most);
        int distance = Math.min(byLetter, 1 + NearestWords.distance(heard, sound, most));
        boolean isShort = Math.min(typed.length(), word.length()) < SHORTEST_SLIP && !isWithoutVowel(typed, word);
        if (distance > most || isShort && !heard.equals(sound) && !isSwapped(typed, word)) {
            return 0;
        }
        return typed.length() > SHORTEST_SLIP && isSwapped(typed, word) ? SLIP : SLIP - (distance - 1) * EACH_SLIP;
    }

    /** True for two longer words that have the same consonants, and at so many places at most another vowel. */
    private static boolean differsInVowels(String a, String b, int most) {
        if (a.length() != b.length() || a.length() < SHORTEST_SLIP) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                differing++;
                if (differing > most || !isVowel(a.charAt(i)) || !isVowel(b.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** True where a short word lacks one vowel in its midst, as one typed in haste does. */
    private static boolean isWithoutVowel(String typed, String word) {
        if (typed.length() + 1 != word.length()) {
            return false;
        }
        int place = 0;
        while (place < typed.length() && typed.charAt(place) == word.charAt(place)) {
            place++;
        }
        return place > 1
                && place < typed.length()
                && isVowel(word.charAt(place))
                && typed.substring(place).equals(word.substring(place + 1));
    }

    /** True for two words of the same letters; short ones with other letters are soon two different words. */
    private static boolean isSwapped(String a, String b) {
        char[] first = a.toCharArray();
        char[] second = b.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return Arrays.equals(first, second);
    }

    /** The sound that a word begins with, as a letter. */
    static char sound(String word) {
        return byEar(word.substring(0, Math.min(3, word.length()))).charAt(0);
    }

    /** Spelled as it sounds: fisioterapie and fysiotherapie are one. */
    static String byEar(String word) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            switch (letter) {
                case 'p' -> i += heard(sound, next == 'h' ? 'f' : 'p', next == 'h');
                case 't' -> {
                    boolean isCh = next == 's' && i + 2 < word.length() && word.charAt(i + 2) == 'j';
                    boolean isSh = i > 0 && next == 'i' && i + 2 < word.length() && isVowel(word.charAt(i + 2));
                    i += heard(sound, isCh ? 'g' : isSh ? 's' : 't', isCh || next == 'h') + (isCh ? 1 : 0);
                }
                case 'q' -> {
                    heard(sound, 'k', false);
                    i += next == 'u' ? heard(sound, 'w', true) : 0;
                }
                case 'e' -> i += heard(sound, next == 'y' ? 'i' : 'e', next == 'y');
                case 'i' -> i += next == 'j' ? heard(sound, 'e', false) : heard(sound, 'i', next == 'e');
                case 'j' -> heard(sound, i > 0 && word.charAt(i - 1) == 'i' ? 'i' : 'j', false);
                case 'a' -> i += heard(sound, next == 'e' ? 'e' : 'a', next == 'e');
                case 'o' -> {
                    heard(sound, next == 'e' ? 'u' : 'o', false);
                    i += next == 'e' ? 1 : 0;
                }
                case 'c' -> i += heard(sound, next == 'h' ? 'g' : 'k', next == 'h');
                case 'y' -> heard(sound, 'i', false);
                case 'z' -> heard(sound, 's', false);
                case 'v' -> heard(sound, 'f', false);
                default -> heard(sound, letter, false);
            }
        }
        return sound.toString();
    }

    /** Two of the same sound are one; the letters that it took beyond the first. */
    private static int heard(StringBuilder sound, char letter, boolean two) {
        if (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter) {
            sound.append(letter);
        }
        return two ? 1 : 0;
    }
}
