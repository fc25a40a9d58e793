package adem.learn;

import adem.learn.FuzzyMatcher.Part;
import adem.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores all notes for what was typed, in one language. A note's score is half how much of what was typed it answers,
 * half how well the best of its phrases fits. A word counts more the fewer notes have it; one that no note has counts
 * against them all. Every number here is ours, found by trying.
 */
final class NoteScorer {

    /** A word of the text says less than one that the note is filed under. */
    private static final double IN_TEXT = 0.45;

    /** What a small word counts, against 1 for a rare one. */
    private static final double SMALL = 0.06;

    /** What a word counts that no note has, by how many telling words were typed: long sentences are full of them. */
    private static final double[] STRANGER = {1.2, 1.2, 1.2, 1, 0.7, 0.5};

    /** How much of a phrase's fit does not depend on the rest of what was typed: in a long sentence, much. */
    private static final double[] LEEWAY = {0.2, 0.2, 0.2, 0.2, 0.6, 0.6};

    /** The least that a part of a word counts which was torn apart to be known at all. */
    private static final double TORN = 0.9;

    /** A note that answers only some of the parts of such a word is hardly meant. */
    private static final double HALF_A_WORD = 0.8;

    private static final double HARDLY = 0.4;

    private final int notes;
    private final List<SearchPhrase> phrases;
    private final Map<String, int[]> texts;
    private final Stemmer stemmer;
    private final FuzzyMatcher likeness;
    private final Map<String, Double> weights = new HashMap<>();

    NoteScorer(NoteIndex index, int notes, Language language) {
        this.notes = notes;
        this.phrases = index.phrases(language);
        this.texts = index.texts(language);
        this.stemmer = new Stemmer(language);
        this.likeness = new FuzzyMatcher(phrases, stemmer);
        Map<String, int[]> having = new HashMap<>();
        for (SearchPhrase phrase : phrases) {
            for (String stem : phrase.stems()) {
                // How many notes, and the last of them: the phrases of a note stand together.
                int[] count = having.computeIfAbsent(stem, key -> new int[] {0, -1});
                count[0] += count[1] == phrase.note() ? 0 : 1;
                count[1] = phrase.note();
            }
        }
        having.forEach((stem, count) -> weights.put(stem, rarity(count[0])));
    }

    /** From near 0 for a word that all notes have to 1 for a word that one note has. */
    private double rarity(int having) {
        return Math.log(1 + (double) notes / having) / Math.log(1 + notes);
    }

    /** The score of every note, from 0 to 1. */
    double[] scores(List<String> typed) {
        if (typed.isEmpty()) {
            return new double[notes];
        }
        List<Part> parts = likeness.arranged(typed);
        int telling =
                (int) parts.stream().filter(part -> !Words.isSmall(part.word())).count();
        int length = Math.min(telling, STRANGER.length - 1);
        double[] weight = new double[parts.size()];
        List<Map<String, Double>> like = new ArrayList<>();
        for (int i = 0; i < weight.length; i++) {
            String word = parts.get(i).word();
            like.add(Words.isSmall(word) ? Map.of(word, 1.0) : likeness.of(word));
            weight[i] = weight(parts.get(i), like.get(i), STRANGER[length]);
        }
        double[] fit = new double[notes];
        double[][] answers = new double[notes][weight.length];
        for (SearchPhrase phrase : phrases) {
            double value = fit(phrase, like, weight, answers[phrase.note()], LEEWAY[length]);
            fit[phrase.note()] = Math.max(fit[phrase.note()], value);
        }
        double[] scores = new double[notes];
        for (int note = 0; note < notes; note++) {
            scores[note] = (fit[note] + answered(note, parts, weight, answers[note])) / 2;
        }
        return scores;
    }

    /** What a typed word counts. */
    private double weight(Part part, Map<String, Double> like, double stranger) {
        if (Words.isSmall(part.word())) {
            return SMALL;
        }
        double unknown = like.isEmpty() ? stranger : 1;
        double weight = weights.getOrDefault(stemmer.of(part.word()), unknown);
        return part.torn() ? Math.max(weight, TORN) : weight;
    }

    /** How much of the phrase was typed, and of what was typed how much is in the phrase; notes what it answers. */
    private double fit(
            SearchPhrase phrase, List<Map<String, Double>> like, double[] weight, double[] answers, double leeway) {
        double typedAll = 0;
        double typedHit = 0;
        double[] hit = new double[phrase.words().size()];
        for (int i = 0; i < weight.length; i++) {
            double best = 0;
            for (int j = 0; j < hit.length; j++) {
                double value = like.get(i).getOrDefault(phrase.words().get(j), 0.0);
                hit[j] = Math.max(hit[j], value);
                best = Math.max(best, value);
            }
            typedAll += weight[i];
            typedHit += weight[i] * best;
            answers[i] = Math.max(answers[i], best);
        }
        return told(phrase, hit) * (leeway + (1 - leeway) * typedHit / typedAll);
    }

    private double told(SearchPhrase phrase, double[] hit) {
        double all = 0;
        double told = 0;
        for (int j = 0; j < hit.length; j++) {
            boolean small = Words.isSmall(phrase.words().get(j));
            double weight = small ? SMALL : weights.get(phrase.stems().get(j));
            all += weight;
            told += weight * hit[j];
        }
        return told / all;
    }

    /** How much of what was typed a note answers, small words aside. */
    private double answered(int note, List<Part> parts, double[] weight, double[] answers) {
        double all = 0;
        double hit = 0;
        double whole = 1;
        for (int i = 0; i < weight.length; i++) {
            if (!Words.isSmall(parts.get(i).word())) {
                double best = Math.max(answers[i], inText(parts.get(i).word(), note));
                all += weight[i];
                hit += weight[i] * best;
                whole = parts.get(i).torn() && best < HARDLY ? HALF_A_WORD : whole;
            }
        }
        return all == 0 ? 0 : hit / all * whole;
    }

    private double inText(String word, int note) {
        for (int one : texts.getOrDefault(stemmer.of(word), new int[0])) {
            if (one == note) {
                return IN_TEXT;
            }
        }
        return 0;
    }
}
