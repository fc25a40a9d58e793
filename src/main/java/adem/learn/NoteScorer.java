package adem.learn;

import adem.learn.Query.Part;

/**
 * Scores the notes for what was typed, both languages together. A note's score is half how much of what was typed it answers,
 * half how well the best of its phrases fits. A word counts more the fewer notes have it; one that no note has counts against
 * them all. Only phrases that share a term with what was typed are looked at. Every number here is ours, found by trying.
 */
final class NoteScorer {

    /** A word of the text says less than one that the note is filed under. */
    private static final double IN_TEXT = 0.4;

    /** What a word counts that no note has, by how many telling words were typed: long sentences are full of them. */
    private static final double[] STRANGER = {1.2, 1.2, 0.9, 0.75, 0.4, 0.3};

    /** What is left of that in a sentence, which tells more than what it is about. */
    private static final double IN_SENTENCE = 0.6;

    /** How much of a phrase's fit does not depend on the rest of what was typed: in a long sentence, much. */
    private static final double[] LEEWAY = {0.2, 0.2, 0.34, 0.5, 0.66, 0.66};

    /** The least that a part of a word counts which was torn apart to be known at all. */
    private static final double TORN = 0.9;

    /** A note that answers only some of the parts of such a word is hardly meant. */
    private static final double HALF_A_WORD = 0.9;

    private static final double HARDLY = 0.5;

    /** The least that a word counts which is the name of a note, and what any other counts of its rarity. */
    private static final double NAME = 0.75;

    private static final double NO_NAME = 0.7;

    /** What a word counts that says little. */
    private static final double LIGHT = 0.2;

    /** What a word of other things counts in a name, where the word beside it may mean anything. */
    private static final double OTHER = 1.8;

    /** The least that a word counts which names what adem is not about. */
    private static final double FOREIGN = 1;

    /** What is only part of a phrase is no name of its note, unless the phrase is the title. */
    private static final double WHOLE = 0.65;

    /** The same where it is all that was typed, or where something was typed that no note has. */
    private static final double NEARLY_ALL = 0.75;

    /** What is left of such a phrase where other words were typed too. */
    private static final double ALONE = 0.35;

    /** A word that is known as surely as this has no slip in it. */
    private static final double SURE = 0.9;

    /** What each place later among the words of a note takes off. */
    private static final double LATER = 0.0002;

    /** What each small word of a phrase takes off: without any it is a name. */
    private static final double NO_TERM = 0.02;

    /** What is left of a word that tells when or why. */
    private static final double CIRCUMSTANCE = 0.53;

    /** What the whole title adds to other words of the note. */
    private static final double TITLE = 0.14;

    private final NoteIndex index;
    private final int notes;
    private final Part[] parts;
    private final double[] weight;
    private final double[] fit;
    private final double[][] answers;
    private final SearchPhrase[] best;
    private final boolean[] light;
    private final boolean[] everyday;
    private final boolean[] named;
    private final int telling;
    private final boolean allKnown;
    private final double leeway;

    NoteScorer(NoteIndex index, Query query) {
        this.index = index;
        this.notes = index.notes();
        this.parts = query.parts().toArray(new Part[0]);
        this.light = new boolean[this.parts.length];
        this.everyday = new boolean[this.parts.length];
        int all = 0;
        boolean known = true;
        for (int i = 0; i < light.length; i++) {
            light[i] = this.parts[i].light();
            everyday[i] = isEveryday(this.parts[i]);
            known &= light[i] || isKnown(this.parts[i]);
            all += light[i] ? 0 : 1;
        }
        this.telling = all;
        this.allKnown = known;
        int length = Math.min(telling, STRANGER.length - 1);
        this.leeway = LEEWAY[length];
        this.weight = new double[this.parts.length];
        double stranger = STRANGER[length] * (query.sentence() ? IN_SENTENCE : 1);
        for (int i = 0; i < weight.length; i++) {
            weight[i] = (this.parts[i].circumstance() ? CIRCUMSTANCE : 1) * weight(this.parts[i], stranger);
            boolean isName = telling == 2 || telling == 3 && !query.sentence() && this.parts[i].other();
            if (isName && isOfOtherThings(this.parts[i])) {
                weight[i] = OTHER;
            }
        }
        this.named = new boolean[notes];
        this.fit = new double[notes];
        this.answers = new double[notes][];
        this.best = new SearchPhrase[notes];
    }

    private boolean isOfOtherThings(Part part) {
        Meanings meanings = part.meanings();
        boolean named = false;
        for (int i = 0; i < meanings.size(); i++) {
            named |= index.isEveryday(meanings.term(i));
        }
        return !part.light() && (part.other() || named && isEveryday(part));
    }

    /** True for an everyday word, and for one that no note has. */
    private boolean isEveryday(Part part) {
        Meanings meanings = part.meanings();
        boolean everyday = true;
        for (int i = 0; i < meanings.size(); i++) {
            everyday &= index.notesWith(meanings.term(i)) == 0 || index.isEveryday(meanings.term(i));
        }
        return everyday;
    }

    private boolean isKnown(Part part) {
        Meanings meanings = part.meanings();
        for (int i = 0; i < meanings.size(); i++) {
            if (!part.torn() && meanings.sure(i) >= SURE && index.notesWith(meanings.term(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The score of every note, from 0 to 1. */
    double[] scores() {
        boolean[] seen = new boolean[index.phrases()];
        for (int i = 0; i < parts.length; i++) {
            Meanings meanings = parts[i].meanings();
            for (int j = 0; j < meanings.size(); j++) {
                for (int number : index.phrasesOf(meanings.term(j))) {
                    if (!seen[number]) {
                        seen[number] = true;
                        phrase(index.phrase(number));
                    }
                }
                for (int note : index.textsOf(meanings.term(j))) {
                    double[] answered = answers(note);
                    answered[i] = Math.max(answered[i], IN_TEXT * meanings.sure(j));
                }
            }
        }
        double[] scores = new double[notes];
        for (int note = 0; note < notes; note++) {
            scores[note] = answers[note] == null ? 0 : score(note);
        }
        return scores;
    }

    /** True where no word was typed that no note has, and none was torn apart to be known. */
    boolean isAllKnown() {
        return allKnown;
    }

    /** True for a note that was found by its name. */
    boolean isNamed(int note) {
        return best[note].isName() && named[note];
    }

    /** How many words tell what it is about. */
    int telling() {
        return telling;
    }

    /** The phrase by which a note was found best; null for none. */
    SearchPhrase best(int note) {
        return best[note];
    }

    private double[] answers(int note) {
        if (answers[note] == null) {
            answers[note] = new double[parts.length];
        }
        return answers[note];
    }

    /** A word that names a note says much, however many others have it; any other only together with its neighbours. */
    private double weight(int term) {
        if (index.isLight(term)) {
            return LIGHT;
        }
        // From near 0 for a word that all notes have to 1 for a word that one note has.
        double rarity = Math.log(1 + (double) notes / index.notesWith(term)) / Math.log(1 + notes);
        return index.isName(term) ? Math.max(rarity, NAME) : rarity * NO_NAME;
    }

    /** What a typed word counts. */
    private double weight(Part part, double stranger) {
        if (part.light()) {
            return LIGHT;
        }
        double most = 0;
        double weight = stranger;
        for (int i = 0; i < part.meanings().size(); i++) {
            int term = part.meanings().term(i);
            boolean leads = index.notesWith(term) > 0 || index.isLight(term);
            if (leads && part.meanings().sure(i) > most) {
                most = part.meanings().sure(i);
                weight = weight(term);
            }
            if (index.elsewhereOf(term) > 0) {
                return Math.max(weight, FOREIGN);
            }
        }
        return part.torn() ? Math.max(weight, TORN) : weight;
    }

    /** How much of the phrase was typed, and of what was typed how much is in the phrase; notes what it answers. */
    private void phrase(SearchPhrase phrase) {
        double[] answered = answers(phrase.note());
        int[] terms = phrase.terms();
        double[] hit = new double[terms.length];
        double typedAll = 0;
        double typedHit = 0;
        int hits = 0;
        boolean ordinary = true;
        boolean beside = false;
        for (int i = 0; i < parts.length; i++) {
            double most = 0;
            for (int j = 0; j < terms.length; j++) {
                double value = parts[i].meanings().of(terms[j]);
                hit[j] = Math.max(hit[j], value);
                most = Math.max(most, value);
            }
            hits += most > 0 && !light[i] ? 1 : 0;
            ordinary &= most == 0 || light[i] || everyday[i];
            beside |= most == 0 && !light[i] && everyday[i];
            typedAll += weight[i];
            typedHit += weight[i] * most;
            answered[i] = Math.max(answered[i], most);
        }
        double told = told(terms, hit);
        double title = phrase.rank() == 0 && told >= SURE ? TITLE : 0;
        double value = Math.min(1, told * (leeway + (1 - leeway) * typedHit / typedAll) + title)
                - LATER * phrase.rank()
                - NO_TERM * phrase.small();
        if (hits == 0 || ordinary && beside) {
            return;
        }
        if (hits == 1 && phrase.rank() > 0 && told < (telling == 1 || !allKnown ? NEARLY_ALL : WHOLE)) {
            value *= telling == 1 ? 0 : ALONE;
        }
        if (value > fit[phrase.note()]) {
            fit[phrase.note()] = value;
            best[phrase.note()] = phrase;
            named[phrase.note()] = told >= SURE;
        }
    }

    private double told(int[] terms, double[] hit) {
        double all = 0;
        double told = 0;
        for (int j = 0; j < terms.length; j++) {
            double weight = weight(terms[j]);
            all += weight;
            told += weight * hit[j];
        }
        return told / all;
    }

    /** How much of what was typed a note answers, and how well its best phrase fits. */
    private double score(int note) {
        double all = 0;
        double hit = 0;
        double whole = 1;
        boolean ordinary = telling == 2;
        boolean beside = false;
        for (int i = 0; i < parts.length; i++) {
            double answered = answers[note][i];
            all += weight[i];
            hit += weight[i] * answered;
            ordinary &= light[i] || answered <= IN_TEXT || everyday[i];
            beside |= !light[i] && answered == 0;
            whole = parts[i].torn() && answered < HARDLY ? HALF_A_WORD : whole;
        }
        return fit[note] == 0 || ordinary && beside ? 0 : (fit[note] + hit / all * whole) / 2;
    }
}
