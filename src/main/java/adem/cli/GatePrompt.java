package adem.cli;

import adem.page.Printer;
import adem.routine.Alternative;
import adem.routine.Gate;
import adem.routine.Routine;
import adem.sound.backend.ReadAloud;
import adem.text.LineWrap;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks the questions of a gate, a line at a time, on a page of its own where the terminal has pages. Only a clear no goes
 * on, and nothing that is answered starts anything by itself.
 */
public final class GatePrompt {

    /** What came of asking. */
    public enum Outcome {
        /** No to every question, or there was nothing to ask; of an offer: it is wanted. */
        OPEN,
        /** An answer that is no clear no: what it leads to is in {@link Answer#to}. */
        STOPPED,
        /** Somebody chose to leave it. */
        LEFT,
        /** Nobody was there to answer, or whoever was there went away or gave no answer. */
        NONE
    }

    /**
     * What came of the questions.
     *
     * @param to the question that stopped it; there exactly when one did
     * @param clear true where the answer to it was a clear yes
     */
    public record Answer(Outcome outcome, Optional<Gate.Question> to, boolean clear) {
        static Answer of(Outcome outcome) {
            return new Answer(outcome, Optional.empty(), false);
        }
    }

    private static final int WIDTH = 76;
    private static final int TRIES = 3;
    private static final List<String> YES = List.of("j", "ja", "y", "yes");
    private static final List<String> NO = List.of("n", "nee", "no");
    private static final List<String> LEAVE = List.of("q", "quit");
    private static final Text WHY = new Text(
            "Dit is niet voor iedereen. Daarom vraag ik eerst naar je gezondheid.",
            "This is not for everyone, so first some questions about your health.");
    private static final Text HOW = new Text(
            "Antwoord n of j; q stopt. Het begint alleen als elk antwoord nee is.",
            "Answer n or y; q leaves. It only starts if every answer is no.");
    private static final Text QUESTION = new Text("{0} van {1}: {2} [j/n]", "{0} of {1}: {2} [y/n]");
    private static final Text AGAIN =
            new Text("Typ n (nee) of j (ja), of q om te stoppen.", "Type n (no) or y (yes), or q to leave.");
    private static final Text NOBODY = new Text(
            "{0} begint pas als iemand op elke vraag nee zegt; met --accept-cautions zeg je vooraf dat elk antwoord nee is",
            "{0} only starts after a no to every question; --accept-cautions says beforehand that every answer is no");
    private static final Text UNCLEAR = new Text(
            "Dat was geen duidelijk nee, en dan begint {0} niet.", "That was not a clear no, so {0} will not start.");
    private static final Text UNFIT = new Text(
            "Met een ja op deze vraag is {0} niet geschikt.", "After a yes to this question, {0} is not suitable.");
    private static final Text UNFIT_SO = new Text(
            "Met een ja op deze vraag is {0} in deze vorm niet geschikt.",
            "After a yes to this question, {0} is not suitable in this form.");
    private static final Text WANT =
            new Text("Wil je in plaats daarvan {0} doen ({1})?", "Would you like to do {0} instead ({1})?");
    private static final Text WANT_NOW = new Text("Wil je nu {0} doen ({1})?", "Would you like to do {0} now ({1})?");
    private static final Text YES_OR_NO = new Text("[j/N]", "[y/N]");
    private static final Text CAN = new Text("Wat wel kan: {0} ({1}).", "What you can do instead: {0} ({1}).");
    private static final Text ENTER = new Text("Enter begint, q stopt:", "Enter begins, q leaves:");

    private final CommandContext context;
    private final Printer printer;
    private final boolean plain;
    private final ReadAloud aloud;

    /**
     * A prompt in the language of this context.
     *
     * @param plain true for lines only, whatever the terminal can do
     * @param aloud reads what is asked
     */
    public GatePrompt(CommandContext context, boolean plain, ReadAloud aloud) {
        this.context = context;
        this.printer = context.printer();
        this.plain = plain;
        this.aloud = aloud;
    }

    /** True when somebody can answer. */
    public boolean canAsk() {
        return context.host().terminal().isInteractive();
    }

    /**
     * Asks the questions of a variant one by one, where it has any.
     *
     * @param accepted true where somebody has said beforehand that every answer is no
     */
    public Answer ask(Routine routine, String variant, boolean accepted) {
        List<Gate.Question> questions = routine.questionsIn(variant);
        if (accepted || questions.isEmpty()) {
            return Answer.of(Outcome.OPEN);
        }
        if (!canAsk()) {
            questions.forEach(question -> printer.print("- " + say(question.words()) + "\n"));
            context.complain(NOBODY.with(routine.id()));
            return Answer.of(Outcome.NONE);
        }
        if (!plain && context.host().terminal().obstacle().isEmpty()) {
            printer.freshPage();
        }
        printer.print(printer.style().strong(say(routine.title())) + "\n\n");
        wrapped(say(WHY), "\n");
        wrapped(say(HOW), "\n\n");
        for (int i = 0; i < questions.size(); i++) {
            Gate.Question question = questions.get(i);
            aloud.read(say(question.words()));
            Optional<String> typed = answer(say(QUESTION.with(i + 1, questions.size(), question.words())));
            aloud.close();
            if (typed.isEmpty() || LEAVE.contains(typed.get())) {
                return Answer.of(typed.isEmpty() ? Outcome.NONE : Outcome.LEFT);
            }
            if (!NO.contains(typed.get())) {
                return new Answer(Outcome.STOPPED, Optional.of(question), YES.contains(typed.get()));
            }
        }
        return Answer.of(Outcome.OPEN);
    }

    /** What is typed at a question, in small letters; nobody answers who goes away, or types nothing three times. */
    private Optional<String> answer(String question) {
        for (int left = TRIES; left > 0; left--) {
            Optional<String> typed = line(question);
            if (typed.isEmpty() || !typed.get().isEmpty()) {
                return typed;
            }
            if (left > 1) {
                wrapped(say(AGAIN), "\n");
            }
        }
        return Optional.empty();
    }

    /** Tells whom to call, where an answer leads to that, and why the routine does not start. */
    public void explain(Routine routine, Answer answer) {
        printer.print("\n");
        if (isCrisis(answer)) {
            for (CrisisLine line : CrisisLine.values()) {
                printer.print(say(line.text()) + "\n");
            }
            printer.print("\n");
        }
        wrapped(say(why(routine, answer)), "\n");
    }

    private static boolean isCrisis(Answer answer) {
        return answer.to().orElseThrow().instead().crisis();
    }

    private static Text why(Routine routine, Answer answer) {
        boolean otherForm = answer.to().orElseThrow().instead().routine().equals(routine.id());
        return (!answer.clear() ? UNCLEAR : otherForm ? UNFIT_SO : UNFIT).with(routine.title());
    }

    /**
     * Offers what an answer leads to: where its question names it, Enter is enough; what a gate has for every other answer, and
     * what comes after the numbers to call, has to be asked for.
     *
     * @param other what it leads to
     */
    public Outcome offer(Routine routine, Answer answer, Routine other, String variant) {
        Alternative instead = answer.to().orElseThrow().instead();
        boolean general = instead.equals(routine.gate().orElseThrow().otherwise());
        boolean named = !general && !instead.crisis();
        Text offer = (named ? CAN : instead.crisis() ? WANT_NOW : WANT)
                .with(other.title(), kind(other, instead.variant(), variant));
        aloud.read(spoken(routine, answer) + say(offer) + (named ? " " + say(ENTER) : ""));
        Optional<String> typed;
        if (named) {
            wrapped(say(offer), "\n");
            other.about().filter(about -> other != routine).ifPresent(about -> wrapped(say(about), "\n"));
            typed = line(say(ENTER));
        } else {
            typed = line(say(offer) + " " + say(YES_OR_NO));
        }
        aloud.close();
        if (typed.isEmpty()) {
            return Outcome.NONE;
        }
        boolean wanted = YES.contains(typed.get()) || named && typed.get().isEmpty();
        return wanted ? Outcome.OPEN : Outcome.LEFT;
    }

    /** What was explained, for the ear. */
    private String spoken(Routine routine, Answer answer) {
        StringBuilder words = new StringBuilder();
        if (isCrisis(answer)) {
            for (CrisisLine line : CrisisLine.values()) {
                words.append(say(line.text()).strip()).append(line == CrisisLine.CALL ? " " : ". ");
            }
        }
        return words.append(say(why(routine, answer))).append(' ').toString();
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

    /** A line that is typed behind this, in small letters; empty when whoever was asked went away. */
    private Optional<String> line(String question) {
        wrapped(question, " ");
        Optional<String> typed = context.host().in().line();
        if (typed.isEmpty()) {
            printer.print("\n");
        }
        return typed.map(line -> line.toLowerCase(Locale.ROOT));
    }

    private void wrapped(String words, String end) {
        List<String> lines = LineWrap.words(words, Math.min(WIDTH, printer.columns()));
        printer.print(String.join("\n", lines) + end);
    }

    private String say(Text text) {
        return SafeText.of(context.say(text));
    }
}
