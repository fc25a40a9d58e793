package adem.suggest;

import adem.learn.Alarm;
import adem.text.Language;
import adem.text.SafetyBlock;
import adem.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The answer to what somebody wishes.
 *
 * @param alarm an emergency; then there is nothing to practise
 * @param suggestions what fits, the best first; none in an emergency, or where nothing may be begun now
 * @param reason why the first of them fits
 * @param article the number of the article that says that it fits; empty where adem does
 * @param cautions safety rules that what was said calls for
 * @param calls when to call whom, from a note
 * @param later what is told beside it, such as what may come afterwards
 * @param note what was said was found in this note, by its id
 * @param understood false where nothing is known that fits what was said
 * @param language of what was said, or the user's
 */
public record Advice(
        Optional<Alarm> alarm,
        List<Suggestion> suggestions,
        Optional<Text> reason,
        Optional<String> article,
        List<SafetyBlock> cautions,
        List<String> calls,
        Optional<Text> later,
        Optional<String> note,
        boolean understood,
        Language language) {

    public Advice {
        suggestions = List.copyOf(suggestions);
        cautions = List.copyOf(cautions);
        calls = List.copyOf(calls);
    }

    /** In an emergency. */
    static Advice of(Alarm alarm) {
        return new Advice(
                Optional.of(alarm),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                alarm.language());
    }

    /** True where this routine is one of those that fit. */
    public boolean names(String routine) {
        for (Suggestion suggestion : suggestions) {
            if (suggestion.practice().routine().equals(routine)) {
                return true;
            }
        }
        return false;
    }

    /** The same for another reason, which no article gives. */
    Advice because(Text other) {
        return new Advice(
                alarm,
                suggestions,
                Optional.of(other),
                Optional.empty(),
                cautions,
                calls,
                later,
                note,
                understood,
                language);
    }

    /** The same where nothing is known that fits what was said. */
    Advice notUnderstood() {
        return new Advice(alarm, suggestions, reason, article, cautions, calls, later, note, false, language);
    }
}
