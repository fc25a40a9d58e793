package adem.page;

import adem.learn.Answer;
import adem.learn.Match;
import adem.learn.Note;
import adem.learn.Notes;
import adem.learn.Practice;
import adem.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a look-up found, for programs: {@code query}, {@code lang} of the answer, {@code results} best first. */
public final class LearnJson {

    /** More than anybody reads. */
    private static final int MOST = 10;

    private final Language user;
    private final boolean text;

    /**
     * @param user the language of an answer that is none
     * @param text true to tell the notes as well
     */
    public LearnJson(Language user, boolean text) {
        this.user = user;
        this.text = text;
    }

    /** The matches, each in its language. */
    public String of(String query, Answer answer, Function<Match, Language> language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("alarm", false);
        json.put("query", query);
        List<Match> matches = answer.matches();
        json.put("lang", (matches.isEmpty() ? user : language.apply(matches.get(0))).code());
        if (answer.elsewhere().isPresent()) {
            json.put("elsewhere", true);
        }
        List<Object> results = new ArrayList<>();
        for (Match match : matches.subList(0, Math.min(MOST, matches.size()))) {
            results.add(result(match, language.apply(match)));
        }
        json.put("results", results);
        return Json.of(json);
    }

    private Map<String, Object> result(Match match, Language language) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", match.entry().id());
        result.put("topics", List.of(match.entry().id()));
        result.put("title", match.entry().title().in(language));
        result.put("lang", language.code());
        result.put("score", Math.round(match.score() * 1000) / 1000.0);
        if (text) {
            Note note = Notes.of(match.entry(), language);
            result.put("evidence", note.evidence().id());
            result.put("articles", note.articles());
            result.put("routines", routines(note));
            result.put("patterns", patterns(note));
            result.put("related", note.related());
            result.put("text", note.plain());
        }
        return result;
    }

    private static List<String> routines(Note note) {
        List<String> routines = new ArrayList<>();
        for (Practice practice : note.practices()) {
            if (practice instanceof Practice.Guided guided && !routines.contains(guided.id())) {
                routines.add(guided.id());
            }
        }
        return routines;
    }

    private static List<String> patterns(Note note) {
        List<String> patterns = new ArrayList<>();
        for (Practice practice : note.practices()) {
            if (practice instanceof Practice.Breathing breathing) {
                patterns.add(breathing.pattern());
            }
        }
        return patterns;
    }
}
