package adem.learn;

import adem.learn.Query.Part;
import adem.text.Language;
import adem.text.NearestWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the notes that somebody may mean. Pure: the same index and words give the same notes. */
public final class Lookup {

    /** Notes that score less are not what was asked for. */
    private static final double ENOUGH = 0.61;

    /** The same for one word, and for a sentence. */
    private static final double ENOUGH_OF_WORD = 0.44;

    /** The same for a note whose name was typed, and beside it nothing that no note has. */
    private static final double ENOUGH_OF_NAME = 0.5;

    private static final double ENOUGH_OF_SENTENCE = 0.43;

    /** Of what was said in a sentence at least so many notes are named, as long as they score enough to stand below another. */
    private static final int FEW = 3;

    private static final double ENOUGH_BELOW = 0.27;

    /** The score of a note that answers what is asked, where no subject is named. */
    private static final double INTENT = 0.9;

    /** How far such a note stands below the best where a subject is named. */
    private static final double BESIDE = 0.85;

    /** What adem is not about is not asked for where a note scores this. */
    private static final double SURELY = 0.75;

    /** Nor where people name it beside other things and a note scores this. */
    private static final double RATHER = 0.6;

    private final NoteIndex index;
    private final List<NoteSummary> entries;

    Lookup(NoteIndex index) {
        this.index = index;
        this.entries = index.entries();
    }

    /** A look-up in the notes that come with adem. */
    public static Lookup builtIn() {
        return new Lookup(NoteIndex.builtIn());
    }

    /** All notes, in the order of their categories; each is read when it is asked for. */
    public List<NoteSummary> entries() {
        return entries;
    }

    /** The notes that exactly these words lead to, best first; where a word is both languages', the user's. */
    public List<Match> exactly(String query, Language user) {
        Map<Integer, Match> best = new HashMap<>();
        for (SearchPhrase phrase : index.exactly(SearchPhrase.joined(Words.of(query)))) {
            Match known = best.get(phrase.note());
            if (phrase.isOfNote()
                    && (known == null
                            || phrase.language() == user && known.language() != user
                            || phrase.language() == known.language() && exact(phrase) > known.score())) {
                best.put(phrase.note(), exactMatch(phrase));
            }
        }
        for (SearchPhrase phrase : index.exactly(NoteIndex.ID + query.trim())) {
            best.putIfAbsent(phrase.note(), new Match(entries.get(phrase.note()), user, 1, false));
        }
        return ordered(best);
    }

    private Match exactMatch(SearchPhrase phrase) {
        boolean ambiguous = phrase.kind() == SearchPhrase.Kind.AMBIGUOUS;
        return new Match(entries.get(phrase.note()), phrase.language(), exact(phrase), ambiguous);
    }

    /** The title comes before other words, and those in their order. */
    private static double exact(SearchPhrase phrase) {
        return 1 - phrase.rank() * 0.0001;
    }

    /** True for one word that leads to a note and is known to mean no emergency: then nobody needs to look whether it does. */
    public boolean knowsAsHarmless(String query) {
        String word = query.trim();
        if (word.isEmpty() || word.indexOf(' ') >= 0) {
            return false;
        }
        boolean known = false;
        for (SearchPhrase phrase : index.exactly(SearchPhrase.joined(Words.of(word)))) {
            if (phrase.kind() == SearchPhrase.Kind.ALARM) {
                return false;
            }
            known |= phrase.isOfNote();
        }
        return known;
    }

    /** The notes that exactly these words lead to, or else all that may be meant. */
    public Answer answer(String query, Language user) {
        List<Match> exact = exactly(query, user);
        return exact.isEmpty() ? similar(query, user) : new Answer(exact, query, Optional.empty(), user);
    }

    /** All notes that may be meant; none when the words are about something else. */
    public Answer find(String query, Language user) {
        List<Match> exact = exactly(query, user);
        Answer similar = similar(query, user);
        if (exact.isEmpty()) {
            return similar;
        }
        List<Match> all = new ArrayList<>(exact);
        double least = exact.get(exact.size() - 1).score();
        for (Match match : similar.matches()) {
            if (!names(exact, match.entry().id())) {
                double score = Math.min(match.score(), least);
                all.add(new Match(match.entry(), match.language(), score, match.ambiguous()));
            }
        }
        return new Answer(all, query, Optional.empty(), similar.language());
    }

    private static boolean names(List<Match> matches, String id) {
        for (Match match : matches) {
            if (match.entry().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Answer similar(String typed, Language user) {
        Query query = Query.of(Words.of(typed), user, index);
        NoteScorer scorer = new NoteScorer(index, query);
        double[] scores = scorer.scores();
        Map<Integer, Match> best = new HashMap<>();
        double top = 0;
        int first = -1;
        double enough = query.parts().size() == 1 ? ENOUGH_OF_WORD : query.sentence() ? ENOUGH_OF_SENTENCE : ENOUGH;
        double enoughOfName = scorer.telling() > 1 && scorer.isAllKnown() ? ENOUGH_OF_NAME : enough;
        for (int note = 0; note < scores.length; note++) {
            if (scores[note] > 0 && scores[note] >= (scorer.isNamed(note) ? enoughOfName : enough)) {
                best.put(note, match(note, scores, scorer, query));
                if (scores[note] > top) {
                    top = scores[note];
                    first = note;
                }
            }
        }
        if (query.elsewhere() > 0
                && (isElsewhere(query.parts())
                        || !isAbout(query.elsewhere(), top, first < 0 ? null : scorer.best(first)))) {
            Elsewhere elsewhere = index.elsewhere(query.elsewhere() - 1);
            return new Answer(List.of(), "", Optional.of(elsewhere), query.language());
        }
        boolean isMore = query.sentence() && first >= 0;
        while (isMore && best.size() < FEW) {
            isMore = addNext(scores, scorer, query, best);
        }
        addIntents(query, top, best);
        String words = first < 0 ? "" : words(query.parts(), scorer.best(first));
        return new Answer(ordered(best), words, Optional.empty(), query.language());
    }

    /** True where nothing is typed beside what adem is not about but small words. */
    private boolean isElsewhere(List<Part> parts) {
        StringBuilder joined = new StringBuilder();
        for (Part part : parts) {
            joined.append(part.word());
        }
        for (SearchPhrase phrase : index.exactly(joined.toString())) {
            if (phrase.kind() == SearchPhrase.Kind.ELSEWHERE) {
                return true;
            }
        }
        return false;
    }

    private Match match(int note, double[] scores, NoteScorer scorer, Query query) {
        boolean ambiguous = scorer.best(note).kind() == SearchPhrase.Kind.AMBIGUOUS;
        return new Match(entries.get(note), query.language(), scores[note], ambiguous);
    }

    /** Adds the likeliest of the notes that were not found, and tells whether there is one. */
    private boolean addNext(double[] scores, NoteScorer scorer, Query query, Map<Integer, Match> best) {
        int next = -1;
        for (int note = 0; note < scores.length; note++) {
            boolean isLikelier = scores[note] >= ENOUGH_BELOW && (next < 0 || scores[note] > scores[next]);
            if (isLikelier && !best.containsKey(note)) {
                next = note;
            }
        }
        if (next >= 0) {
            best.put(next, match(next, scores, scorer, query));
        }
        return next >= 0;
    }

    /** True for a note that is about the thing itself, together with something else, or surely about that. */
    private boolean isAbout(int elsewhere, double score, SearchPhrase phrase) {
        if (score >= SURELY || phrase == null) {
            return phrase != null;
        }
        for (int term : phrase.terms()) {
            if (index.elsewhereOf(term) == elsewhere) {
                return phrase.terms().length > 1 && score >= RATHER;
            }
        }
        return score >= RATHER && index.elsewhere(elsewhere - 1).beside();
    }

    /** Of what is asked without a subject, or of exercises in general, the intent tells more than the words. */
    private void addIntents(Query query, double top, Map<Integer, Match> best) {
        double score = INTENT;
        if (query.hasSubject()) {
            if (top == 0 && !query.isGeneric()) {
                return;
            }
            score = top == 0 ? ENOUGH : Math.max(ENOUGH, top * BESIDE);
        } else if (!query.intents().isEmpty()) {
            for (Map.Entry<Integer, Match> other : best.entrySet()) {
                Match match = other.getValue();
                other.setValue(new Match(match.entry(), match.language(), match.score() * BESIDE, match.ambiguous()));
            }
        }
        for (int note : query.intents()) {
            Match known = best.get(note);
            if (known == null || known.score() < score) {
                best.put(note, new Match(entries.get(note), query.language(), score, false));
            }
            score -= 0.001;
        }
    }

    private static String words(List<Part> parts, SearchPhrase phrase) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            for (int term : phrase.terms()) {
                if (part.meanings().of(term) > 0) {
                    words.append(words.length() == 0 ? "" : " ").append(part.word());
                    break;
                }
            }
        }
        return words.toString();
    }

    /** One word a note that leads to it in this language, for a shell to complete; where there is none its id. */
    public List<String> names(Language language) {
        Set<String> names = new TreeSet<>();
        for (int note = 0; note < entries.size(); note++) {
            names.add(index.name(note, language));
        }
        return List.copyOf(names);
    }

    /** The words nearest to what was typed, of all that lead to a note. */
    public List<String> nearest(String query, int most) {
        Set<String> known = new LinkedHashSet<>();
        for (NoteSummary entry : entries) {
            known.add(entry.title().nl().toLowerCase(Locale.ROOT));
            known.add(entry.title().en().toLowerCase(Locale.ROOT));
        }
        return NearestWords.several(query, known, most);
    }

    private static List<Match> ordered(Map<Integer, Match> best) {
        List<Match> matches = new ArrayList<>(best.values());
        // Comparator's own ways to build one cost a few milliseconds of each start.
        matches.sort(new Comparator<>() {
            @Override
            public int compare(Match a, Match b) {
                int better = Double.compare(b.score(), a.score());
                return better != 0 ? better : a.entry().id().compareTo(b.entry().id());
            }
        });
        return matches;
    }
}
