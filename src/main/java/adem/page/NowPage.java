package adem.page;

import adem.routine.Routine;
import adem.suggest.Advice;
import adem.suggest.Suggestion;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.SafetyBlock;
import adem.text.Text;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One practice that fits: for people and for programs. All of it in one language. */
public final class NowPage {

    private static final int WIDEST = 80;
    private static final int LABEL = 11;

    private static final Text WHY = new Text("Waarom", "Why");
    private static final Text HOW_LONG = new Text("Duur", "Time");
    private static final Text NEEDS = new Text("Nodig", "You need");
    private static final Text NOTHING = new Text("niets", "nothing");
    private static final Text WHOSE = new Text("Bron", "From");
    private static final Text CHOICE = new Text("{0}; adem koos het hiervoor", "{0}; adem chose it for this");
    private static final Text SAID =
            new Text("{0}; artikel {1} noemt het hiervoor", "{0}; article {1} suggests it for this");
    private static final Text BOTH = new Text("{0}, ook dat het hier past", "{0}, which suggests it for this");
    private static final Text OR = new Text("Of", "Or");
    private static final Text LATER = Text.same("Later");
    private static final Text CARE = new Text("Let op", "Take care");
    private static final Text READ = new Text("Lees ook", "See also");
    private static final Text NOT_UNDERSTOOD = new Text(
            "Ik weet niet wat er bij \"{0}\" past. Dit kan bijna altijd.",
            "I do not know what fits \"{0}\". You can do this almost any time.");

    private final Advice advice;
    private final Language language;
    private final String typed;

    /**
     * @param typed what was wished; may be empty
     * @param language of the page
     */
    public NowPage(Advice advice, String typed, Language language) {
        this.advice = advice;
        this.typed = typed;
        this.language = language;
    }

    /** The page, with one of the suggestions on it and the next as the alternative. */
    public String text(Printer printer, int place) {
        PageLines page = new PageLines(printer.style(), Math.max(20, Math.min(WIDEST, printer.columns() - 2)));
        notUnderstood().ifPresent(told -> page.paragraph(told).blank());
        if (advice.suggestions().isEmpty()) {
            page.paragraph(reason(0));
        } else {
            Suggestion suggestion = advice.suggestions().get(place);
            page.heading(suggestion.command(language))
                    .paragraph(title(suggestion))
                    .blank();
            page.field(0, LABEL, say(WHY), reason(place));
            page.field(0, LABEL, say(HOW_LONG), howLong(suggestion));
            page.field(0, LABEL, say(NEEDS), needs(suggestion));
            page.field(0, LABEL, say(WHOSE), origin(place));
            if (advice.suggestions().size() > 1) {
                Suggestion other = alternative(place);
                page.field(0, LABEL, say(OR), other.command(language) + " (" + howLong(other) + ")");
            }
        }
        if (advice.later().isPresent()) {
            page.field(0, LABEL, say(LATER), say(advice.later().get()));
        }
        if (advice.note().isPresent()) {
            page.field(0, LABEL, say(READ), "adem learn " + advice.note().get());
        }
        for (String caution : cautions()) {
            page.blank().paragraph(say(CARE) + ": ", caution);
        }
        return page.text();
    }

    /** Where nothing is known that fits what was typed: that. */
    public Optional<String> notUnderstood() {
        return advice.understood() ? Optional.empty() : Optional.of(say(NOT_UNDERSTOOD.with(SafeText.shown(typed))));
    }

    /** The one that comes after it, in the ring. */
    private Suggestion alternative(int place) {
        return advice.suggestions().get((place + 1) % advice.suggestions().size());
    }

    /** What is done, in a line. */
    public String title(Suggestion suggestion) {
        return say(suggestion.title());
    }

    /** Why it fits: what is told of the first holds for what the wish names; of a routine its purpose is told too. */
    public String reason(int place) {
        String reason = advice.reason().map(this::say).orElse("");
        if (place == 0 || advice.suggestions().get(place).purpose().isEmpty()) {
            return reason;
        }
        String purpose = say(advice.suggestions().get(place).purpose().get());
        return Character.toUpperCase(purpose.charAt(0)) + purpose.substring(1) + ".";
    }

    /** How long it takes, and how to be. */
    public String howLong(Suggestion suggestion) {
        return TimeFormat.clock(suggestion.length()) + ", "
                + say(suggestion.position().word());
    }

    /** The same in a line that tells what it is. */
    public String needsLine(Suggestion suggestion) {
        return say(NEEDS) + ": " + needs(suggestion);
    }

    /** What to have at hand. */
    public String needs(Suggestion suggestion) {
        List<String> needs = new ArrayList<>();
        for (Routine.Need need : suggestion.needs()) {
            needs.add(say(need.word()));
        }
        return needs.isEmpty() ? say(NOTHING) : String.join(", ", needs);
    }

    /** Whose practice it is, and who says that it fits. */
    public String origin(int place) {
        Text origin = advice.suggestions().get(place).origin();
        boolean isNamed = place == 0 && advice.article().isPresent();
        if (!isNamed) {
            return say(CHOICE.with(origin));
        }
        String article = advice.article().get();
        return say(origin.en().equals("article " + article) ? BOTH.with(origin) : SAID.with(origin, article));
    }

    /** What the words call for, in whole sentences. */
    public List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        for (SafetyBlock caution : advice.cautions()) {
            cautions.add(caution.text().in(language));
        }
        cautions.addAll(advice.calls());
        return cautions;
    }

    /** For a program to read. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("alarm", false);
        json.put("query", typed);
        json.put("lang", language.code());
        json.put("understood", advice.understood());
        if (!advice.suggestions().isEmpty()) {
            json.put("suggestion", json(advice.suggestions().get(0)));
        }
        if (advice.suggestions().size() > 1) {
            json.put("alternative", json(alternative(0)));
        }
        json.put("reason", reason(0));
        json.put("cautions", cautions());
        List<String> rules = new ArrayList<>();
        for (SafetyBlock caution : advice.cautions()) {
            rules.add(caution.id());
        }
        json.put("rules", rules);
        advice.later().ifPresent(later -> json.put("later", say(later)));
        advice.note().ifPresent(note -> json.put("note", note));
        return Json.of(json);
    }

    private Map<String, Object> json(Suggestion suggestion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", suggestion.isBreathing() ? "breathe" : "routine");
        json.put(
                "id",
                suggestion.isBreathing()
                        ? suggestion.practice().pattern()
                        : suggestion.practice().routine());
        json.put("variant", suggestion.practice().variant());
        if (suggestion.isOfCourse()) {
            json.put("course", suggestion.practice().course());
            json.put("day", suggestion.practice().day());
        }
        json.put("seconds", suggestion.length().toSeconds());
        json.put("position", suggestion.position().name().toLowerCase(Locale.ROOT));
        json.put("command", suggestion.command(Language.EN));
        return json;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
