package adem.learn;

import adem.text.Language;
import adem.text.NearestWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the notes that somebody may mean. Pure: the same index and words give the same notes. */
public final class Lookup {

    /** Notes that score less are not what was asked for. */
    private static final double ENOUGH = 0.53;

    private final NoteIndex index;
    private final List<NoteSummary> entries;
    private final Map<Language, NoteScorer> rankings = new HashMap<>();

    Lookup(NoteIndex index) {
        this.index = index;
        this.entries = index.entries();
    }

    /** A look-up in the notes that come with adem. */
    public static Lookup builtIn() {
        return new Lookup(NoteIndex.builtIn());
    }

    /** All notes, in the order of their categories. */
    public List<NoteSummary> entries() {
        return List.copyOf(entries);
    }

    /** The notes that exactly these words lead to, best first; where a word is both languages', the user's. */
    public List<Match> exactly(String query, Language user) {
        String joined = SearchPhrase.joined(Words.of(query));
        Map<Integer, Match> best = new HashMap<>();
        for (Language language : List.of(user, other(user))) {
            for (SearchPhrase phrase : index.exactly(joined, language)) {
                Match match = new Match(
                        entries.get(phrase.note()),
                        language,
                        exact(phrase),
                        phrase.kind() == SearchPhrase.Kind.AMBIGUOUS);
                best.merge(phrase.note(), match, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(query.trim())) {
                best.putIfAbsent(i, new Match(entries.get(i), user, 1, false));
            }
        }
        return ordered(best);
    }

    /** True for one word that leads to a note and is known to mean no emergency: then nobody needs to look whether it does. */
    public boolean knowsAsHarmless(String query) {
        String word = query.trim();
        if (word.isEmpty() || word.indexOf(' ') >= 0) {
            return false;
        }
        String joined = SearchPhrase.joined(Words.of(word));
        boolean known = false;
        for (Language language : Language.values()) {
            for (SearchPhrase phrase : index.exactly(joined, language)) {
                if (phrase.kind() == SearchPhrase.Kind.ALARM) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    /** The title comes before other words, and those in their order. */
    private static double exact(SearchPhrase phrase) {
        return 1 - phrase.rank() * 0.0001;
    }

    /** The notes that answer, best first: those that exactly these words lead to, or else all that may be meant. */
    public List<Match> answer(String query, Language user) {
        List<Match> exact = exactly(query, user);
        return exact.isEmpty() ? ordered(similar(query, user)) : exact;
    }

    /** All notes that may be meant, best first; none when the words are about something else. */
    public List<Match> find(String query, Language user) {
        Map<Integer, Match> best = similar(query, user);
        for (Match match : exactly(query, user)) {
            best.put(entries.indexOf(match.entry()), match);
        }
        return ordered(best);
    }

    private Map<Integer, Match> similar(String query, Language user) {
        Map<Integer, Match> best = new HashMap<>();
        for (Language language : List.of(user, other(user))) {
            double[] scores = rankings.computeIfAbsent(language, key -> new NoteScorer(index, entries.size(), key))
                    .scores(Words.of(query));
            for (int note = 0; note < scores.length; note++) {
                if (scores[note] >= ENOUGH) {
                    Match match = new Match(entries.get(note), language, scores[note], false);
                    best.merge(note, match, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
        }
        return best;
    }

    /** One word a note that leads to it in this language, for a shell to complete; where there is none its id. */
    public List<String> names(Language language) {
        Map<Integer, SearchPhrase> words = new HashMap<>();
        for (SearchPhrase phrase : index.phrases(language)) {
            if (phrase.words().size() == 1 && phrase.rank() <= 2 && phrase.kind() != SearchPhrase.Kind.SLIP) {
                words.merge(phrase.note(), phrase, (a, b) -> a.rank() <= b.rank() ? a : b);
            }
        }
        Set<String> names = new TreeSet<>();
        for (int note = 0; note < entries.size(); note++) {
            SearchPhrase word = words.get(note);
            names.add(word == null ? entries.get(note).id() : word.words().get(0));
        }
        return List.copyOf(names);
    }

    /** The words nearest to what was typed, of all that lead to a note. */
    public List<String> nearest(String query, int most) {
        Set<String> known = new LinkedHashSet<>();
        entries.forEach(entry -> {
            known.add(entry.title().nl().toLowerCase(Locale.ROOT));
            known.add(entry.title().en().toLowerCase(Locale.ROOT));
        });
        return NearestWords.several(query, known, most);
    }

    private static Language other(Language language) {
        return language == Language.NL ? Language.EN : Language.NL;
    }

    private static List<Match> ordered(Map<Integer, Match> best) {
        List<Match> matches = new ArrayList<>(best.values());
        // Comparator's own ways to build one cost a few milliseconds of each start.
        matches.sort((a, b) -> {
            int better = Double.compare(b.score(), a.score());
            return better != 0 ? better : a.entry().id().compareTo(b.entry().id());
        });
        return matches;
    }
}
