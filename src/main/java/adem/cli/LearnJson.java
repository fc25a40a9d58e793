package adem.cli;

import adem.language.Language;
import adem.learn.Match;
import adem.learn.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a look-up found, for programs: {@code query}, {@code lang} of the answer, {@code results} best first. */
final class LearnJson {

    /** More than anybody reads. */
    private static final int MOST = 10;

    private LearnJson() {}

    static String of(
            String query, List<Match> matches, Language user, Function<Match, Note> notes, Arguments arguments) {
        Map<String, Object> json = new LinkedHashMap<>();
        boolean asked = arguments.typed("--lang");
        json.put("query", query);
        json.put("lang", (asked || matches.isEmpty() ? user : matches.get(0).language()).code());
        List<Object> results = new ArrayList<>();
        for (Match match : matches.subList(0, Math.min(MOST, matches.size()))) {
            Language language = asked ? user : match.language();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("id", match.entry().id());
            result.put("topics", List.of(match.entry().id()));
            result.put("title", match.entry().title().in(language));
            result.put("lang", language.code());
            result.put("score", Math.round(match.score() * 1000) / 1000.0);
            if (arguments.has("--text")) {
                Note note = notes.apply(match);
                result.put("evidence", note.evidence().id());
                result.put("articles", note.articles());
                result.put("routines", note.routines());
                result.put("related", note.related());
                result.put("text", note.plain());
            }
            results.add(result);
        }
        json.put("results", results);
        return Json.of(json);
    }
}
