package adem.learn;

import adem.learn.Query.Part;
import adem.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what somebody typed, once: which words tell the subject, which the intent, and which are not known. */
final class QueryReader implements Compounds.Known {

    /** More words than any intent, or any name of what adem is not about, has. */
    private static final int WIDEST = 6;

    /** A name has one small word at most; every number here is ours, found by trying. */
    private static final int SENTENCE = 2;

    /** The beginning of a word alone does not name what adem is not about. */
    private static final double SURELY = 0.72;

    private static final int SHORTEST_PAIR = 6;
    private static final int SHORTEST_TORN = 9;
    private static final int SHORTEST_STEMMED = 6;
    private static final int SHORTEST_HALF = 4;

    private final NoteIndex index;
    private final Vocabulary vocabulary;
    private final FuzzyMatcher matcher;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> intents = new ArrayList<>();
    private int elsewhere;
    private int small;
    private boolean circumstance;

    QueryReader(NoteIndex index) {
        this.index = index;
        this.vocabulary = index.vocabulary();
        this.matcher = new FuzzyMatcher(index);
    }

    Query read(List<String> typed, Language user) {
        Language language = language(typed, user);
        boolean[] said = new boolean[typed.size()];
        windows(typed, said);
        int place = 0;
        while (place < typed.size()) {
            place += said[place] ? 1 : next(typed, place, language);
        }
        for (Part part : parts) {
            for (int i = 0; i < part.meanings().size() && elsewhere == 0; i++) {
                elsewhere = part.meanings().sure(i) >= SURELY
                        ? index.elsewhereOf(part.meanings().term(i))
                        : 0;
            }
        }
        return new Query(parts, intents, elsewhere, small >= SENTENCE, language);
    }

    /** Finds intents, and names of more than one word of what adem is not about. */
    private void windows(List<String> typed, boolean[] said) {
        for (int from = 0; from < typed.size(); from++) {
            for (int to = Math.min(typed.size(), from + WIDEST); to > from; to--) {
                if (!said[from] && window(SearchPhrase.joined(typed.subList(from, to)))) {
                    Arrays.fill(said, from, to, true);
                }
                if (!said[from] && to > from + 2 && window(typed.get(from) + Query.GAP + typed.get(to - 1))) {
                    said[from] = true;
                    said[to - 1] = true;
                }
            }
        }
    }

    private boolean window(String joined) {
        boolean intent = false;
        for (SearchPhrase phrase : index.exactly(joined)) {
            if (phrase.kind() == SearchPhrase.Kind.INTENT) {
                intents.add(phrase.note());
                intent = true;
            } else if (phrase.kind() == SearchPhrase.Kind.ELSEWHERE && elsewhere == 0) {
                elsewhere = phrase.note() + 1;
            }
        }
        return intent;
    }

    /** Adds what stands here, and tells how many words that were. */
    private int next(List<String> typed, int place, Language language) {
        for (int count = Math.min(3, typed.size() - place); count > 1; count--) {
            String joined = SearchPhrase.joined(typed.subList(place, place + count));
            int number = joined.length() < SHORTEST_PAIR ? Vocabulary.NONE : vocabulary.find(joined);
            boolean known = number != Vocabulary.NONE && (vocabulary.flags(number) & Vocabulary.TARGET) != 0;
            if (known && !isSmall(typed.get(place), language)) {
                parts.add(new Part(joined, matcher.known(joined), false, false, false, circumstance, false));
                return count;
            }
        }
        String word = typed.get(place);
        int number = vocabulary.find(word);
        int flags = number == Vocabulary.NONE ? 0 : vocabulary.flags(number);
        circumstance |= (flags & Vocabulary.CIRCUMSTANCE) != 0 && isBegun();
        if (isSmall(number, flags, language)) {
            small++;
        } else if (number == Vocabulary.NONE && addTorn(typed, place)) {
            return 2;
        } else {
            add(word, (flags & Vocabulary.GENERIC) != 0, number != Vocabulary.NONE && isLight(number));
        }
        return 1;
    }

    /** Adds an unknown word together with the next, where they are a slip of one long word. */
    private boolean addTorn(List<String> typed, int place) {
        if (place + 1 == typed.size()) {
            return false;
        }
        String joined = typed.get(place) + typed.get(place + 1);
        Meanings meanings = new Meanings();
        boolean is = joined.length() >= SHORTEST_TORN && matcher.addSlips(joined, 1, meanings);
        if (is) {
            parts.add(new Part(joined, meanings, false, false, false, circumstance, false));
        }
        return is;
    }

    /** True where something was named already. */
    private boolean isBegun() {
        for (Part part : parts) {
            if (!part.light()) {
                return true;
            }
        }
        return false;
    }

    private void add(String word, boolean generic, boolean light) {
        Meanings meanings = matcher.known(word);
        boolean other = !matcher.leads(meanings) && (matcher.isOther(word) || isMadeOfOthers(word));
        if (matcher.leads(meanings) || other) {
            parts.add(new Part(word, meanings, false, generic, light, circumstance, other));
            return;
        }
        if (meanings.size() == 0 && !matcher.addSlips(word, 1, meanings)) {
            List<String> torn = new Compounds(this).parts(word);
            if (torn.size() > 1) {
                for (String part : torn) {
                    parts.add(new Part(part, matcher.known(part), true, false, false, circumstance, false));
                }
                return;
            }
            if (!matcher.addSlips(word, Integer.MAX_VALUE, meanings) && addSlippedCompound(word)) {
                return;
            }
        }
        matcher.addBeginnings(word, meanings);
        parts.add(new Part(word, meanings, false, generic, light, circumstance, false));
    }

    /** Adds the two halves of a word that has a slip in one of them. */
    private boolean addSlippedCompound(String word) {
        for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF && word.length() >= SHORTEST_TORN; cut++) {
            String left = word.substring(0, cut);
            String right = word.substring(cut);
            boolean isLeft = isPart(left);
            Meanings other = new Meanings();
            if ((isLeft || isPart(right)) && matcher.addSlips(isLeft ? right : left, 1, other)) {
                parts.add(
                        new Part(left, isLeft ? matcher.known(left) : other, true, false, false, circumstance, false));
                parts.add(new Part(
                        right, isLeft ? other : matcher.known(right), true, false, false, circumstance, false));
                return true;
            }
        }
        return false;
    }

    /** True for a word made of two, of which the last is about other things: a {@code draaideur} is a door. */
    private boolean isMadeOfOthers(String word) {
        if (vocabulary.find(word) != Vocabulary.NONE) {
            return false;
        }
        for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF; cut++) {
            int left = vocabulary.find(word.substring(0, cut));
            int right = vocabulary.find(word.substring(cut));
            boolean isOther = vocabulary.isOther(right) || right != Vocabulary.NONE && matcher.isEveryday(right);
            if (left != Vocabulary.NONE && isOther) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isPart(String word) {
        int number = vocabulary.find(word);
        if (number != Vocabulary.NONE) {
            int flags = vocabulary.flags(number);
            return (flags & Vocabulary.TARGET) != 0
                    && (flags & (Vocabulary.SMALL_DUTCH | Vocabulary.SMALL_ENGLISH)) == 0
                    && !isLight(number)
                    && !matcher.isEveryday(number);
        }
        Meanings meanings = word.length() < SHORTEST_STEMMED ? new Meanings() : matcher.known(word);
        for (int i = 0; i < meanings.size(); i++) {
            if (index.isEveryday(meanings.term(i))) {
                return false;
            }
        }
        return matcher.leads(meanings);
    }

    private boolean isLight(int number) {
        for (int language = 0; language < 2; language++) {
            int term = vocabulary.term(number, language);
            if (term != Vocabulary.NONE && index.isLight(term)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmall(String word, Language language) {
        int number = vocabulary.find(word);
        return number != Vocabulary.NONE && isSmall(number, vocabulary.flags(number), language);
    }

    /** True for a word that says little in the language of the others, or in the only one that has it. */
    private boolean isSmall(int number, int flags, Language language) {
        int small = language == Language.NL ? Vocabulary.SMALL_DUTCH : Vocabulary.SMALL_ENGLISH;
        int other = (Vocabulary.SMALL_DUTCH | Vocabulary.SMALL_ENGLISH) & ~small;
        boolean telling = number != Vocabulary.NONE
                && vocabulary.term(number, language.ordinal()) != Vocabulary.NONE
                && (flags & Vocabulary.TARGET) != 0;
        return (flags & small) != 0 || (flags & other) != 0 && !telling;
    }

    /** A word that only one language has tells it. */
    private Language language(List<String> typed, Language user) {
        int dutch = 0;
        for (String word : typed) {
            int number = vocabulary.find(word);
            int both =
                    number == Vocabulary.NONE ? 0 : vocabulary.flags(number) & (Vocabulary.DUTCH | Vocabulary.ENGLISH);
            dutch += both == Vocabulary.DUTCH ? 1 : both == Vocabulary.ENGLISH ? -1 : 0;
        }
        return dutch == 0 ? user : dutch > 0 ? Language.NL : Language.EN;
    }
}
