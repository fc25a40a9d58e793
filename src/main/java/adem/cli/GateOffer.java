package adem.cli;

import adem.routine.Alternative;
import adem.routine.Gate;
import adem.routine.Routine;
import adem.sound.backend.ReadAloud;
import adem.text.SafetyBlock;
import adem.text.SafetyBlocks;
import adem.text.Text;
import adem.text.TimeFormat;
import java.util.Optional;

/** What is said after an answer at a gate that is no clear no, and what is offered in the place of the routine. */
public final class GateOffer {

    private static final Text UNCLEAR = new Text(
            "Dat was geen duidelijk nee. Dan begint {0} niet.", "That was not a clear no, so {0} will not start.");
    private static final Text UNFIT =
            new Text("Dan is {0} niet geschikt voor je.", "In that case, {0} is not suitable for you.");
    private static final Text UNFIT_SO = new Text(
            "Dan is {0} in deze vorm niet geschikt voor je.",
            "In that case, {0} is not suitable for you in this form.");
    private static final Text WANT =
            new Text("Wil je in plaats daarvan {0} doen ({1})?", "Would you like to do {0} instead ({1})?");
    private static final Text WANT_NOW = new Text("Wil je nu {0} doen ({1})?", "Would you like to do {0} now ({1})?");
    private static final Text YES_OR_NO = new Text("[j/N]", "[y/N]");
    private static final Text CAN = new Text("Wat wel kan: {0} ({1}).", "What you can do instead: {0} ({1}).");
    private static final Text ENTER =
            new Text("Enter om te beginnen, q om te stoppen:", "Press Enter to begin, or q to leave:");

    private final CommandContext context;
    private final PromptLines lines;
    private final boolean pages;
    private final ReadAloud aloud;

    /**
     * Offers in the language of this context.
     *
     * @param pages true where what is said has a page of its own
     * @param aloud reads what is said
     */
    public GateOffer(CommandContext context, boolean pages, ReadAloud aloud) {
        this.context = context;
        this.lines = new PromptLines(context);
        this.pages = pages;
        this.aloud = aloud;
    }

    /** Tells whom to call or what to do at once, where an answer leads to that, and why the routine does not start. */
    public void explain(Routine routine, GatePrompt.Answer answer) {
        if (pages) {
            context.printer().clearPage();
        } else {
            context.print("\n");
        }
        first(answer).ifPresent(rule -> lines.wrapped(lines.say(rule), "\n\n"));
        lines.wrapped(lines.say(why(routine, answer)), "\n");
    }

    static Optional<Text> first(GatePrompt.Answer answer) {
        Gate.Question question = answer.to().orElseThrow();
        return question.instead().crisis()
                ? SafetyBlocks.builtIn().find(Alternative.CRISIS).map(SafetyBlock::text)
                : question.first();
    }

    static Text why(Routine routine, GatePrompt.Answer answer) {
        boolean otherForm = answer.to().orElseThrow().instead().isOf(routine.id());
        return (!answer.clear() ? UNCLEAR : otherForm ? UNFIT_SO : UNFIT).with(routine.title());
    }

    /**
     * Offers what an answer leads to: where its question names it, Enter is enough; what a gate has for every other answer, and
     * what comes after the numbers to call, has to be asked for.
     *
     * @param other what it leads to
     */
    public GatePrompt.Outcome offer(Routine routine, GatePrompt.Answer answer, Routine other, String variant) {
        boolean named = isNamed(routine, answer);
        Text offer = words(routine, answer, other, variant);
        aloud.read(spoken(routine, answer) + lines.say(offer) + (named ? " " + lines.say(ENTER) : ""));
        Optional<String> typed;
        if (named) {
            lines.wrapped(lines.say(offer), "\n");
            other.about().filter(about -> other != routine).ifPresent(about -> lines.wrapped(lines.say(about), "\n"));
            typed = lines.typed(lines.say(ENTER));
        } else {
            typed = lines.typed(lines.say(offer) + " " + lines.say(YES_OR_NO));
        }
        aloud.close();
        if (typed.isEmpty()) {
            return GatePrompt.Outcome.NONE;
        }
        boolean wanted =
                GatePrompt.YES.contains(typed.get()) || named && typed.get().isEmpty();
        return wanted ? GatePrompt.Outcome.OPEN : GatePrompt.Outcome.LEFT;
    }

    /** True where a question names what it leads to, so that Enter is enough. */
    static boolean isNamed(Routine routine, GatePrompt.Answer answer) {
        Alternative instead = answer.to().orElseThrow().instead();
        return !instead.equals(routine.gate().orElseThrow().otherwise()) && !instead.crisis();
    }

    /** What is offered. */
    static Text words(Routine routine, GatePrompt.Answer answer, Routine other, String variant) {
        Alternative instead = answer.to().orElseThrow().instead();
        return (isNamed(routine, answer) ? CAN : instead.crisis() ? WANT_NOW : WANT)
                .with(other.title(), kind(other, instead.variant(), variant));
    }

    /** Whom to call or what to do at once, once more: it stays to be read when a screen of its own is gone. */
    public void remind(GatePrompt.Answer answer) {
        first(answer).ifPresent(rule -> lines.wrapped(lines.say(rule), "\n"));
    }

    /** What was explained, for the ear. */
    String spoken(Routine routine, GatePrompt.Answer answer) {
        StringBuilder words = new StringBuilder();
        first(answer).ifPresent(rule -> words.append(lines.say(rule)).append(' '));
        return words.append(lines.say(why(routine, answer))).append(' ').toString();
    }

    /** How long a routine lasts, behind the name of its variant where one is named. */
    private static Text kind(Routine routine, String named, String variant) {
        String length = TimeFormat.clock(routine.length(variant));
        return routine.variants().stream()
                .filter(one -> one.name().equals(named))
                .findFirst()
                .map(one -> Text.same("{0}, {1}").with(one.title(), length))
                .orElse(Text.same(length));
    }
}
