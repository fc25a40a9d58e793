package adem.cli;

import adem.page.Printer;
import adem.routine.Gate;
import adem.routine.Routine;
import adem.sound.backend.ReadAloud;
import adem.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Asks the questions of a gate, a line at a time; where the terminal has pages, each question on a page of its own. Only a
 * clear no goes on, and nothing that is answered starts anything by itself.
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
        NONE,
        /** Ctrl-C, where it does not end the program by itself. */
        INTERRUPTED
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

    private static final int TRIES = 3;
    static final List<String> YES = List.of("j", "ja", "y", "yes");
    static final List<String> NO = List.of("n", "nee", "no");
    private static final List<String> LEAVE = List.of("q", "quit");
    static final Text WHY = new Text(
            "Dit is niet voor iedereen. Daarom vraag ik eerst naar je gezondheid.",
            "This is not for everyone, so there are some health questions first.");
    static final Text HOW = new Text(
            "Antwoord n of j; q stopt. Het begint alleen als elk antwoord nee is.",
            "Answer n or y; q leaves. It only starts if every answer is no.");
    private static final Text QUESTION = new Text("{0} van {1}: {2} [j/n]", "{0} of {1}: {2} [y/n]");
    private static final Text AGAIN =
            new Text("Typ n (nee) of j (ja), of q om te stoppen.", "Type n (no) or y (yes), or q to leave.");
    private static final Text NOBODY = new Text(
            "{0} begint pas als je op elke vraag nee zegt; met --accept-cautions zeg je vooraf dat elk antwoord nee is",
            "{0} only starts if every answer is no; --accept-cautions says in advance that it is");

    private final CommandContext context;
    private final PromptLines lines;
    private final Printer printer;
    private final boolean pages;
    private final ReadAloud aloud;

    /**
     * A prompt in the language of this context.
     *
     * @param plain true for lines only, whatever the terminal can do
     * @param aloud reads what is asked
     */
    public GatePrompt(CommandContext context, boolean plain, ReadAloud aloud) {
        this.context = context;
        this.lines = new PromptLines(context);
        this.printer = context.printer();
        this.pages = !plain && context.host().terminal().obstacle().isEmpty();
        this.aloud = aloud;
    }

    /** True where each question, and what comes of it, has a page of its own. */
    public boolean hasPages() {
        return pages;
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
            questions.forEach(question -> lines.listed(lines.say(question.words())));
            context.complain(NOBODY.with(routine.id()));
            return Answer.of(Outcome.NONE);
        }
        if (pages) {
            printer.freshPage();
        }
        for (int i = 0; i < questions.size(); i++) {
            Gate.Question question = questions.get(i);
            if (i == 0 || pages) {
                head(routine);
            }
            aloud.read((i == 0 ? lines.say(WHY) + " " + lines.say(HOW) + " " : "") + lines.say(question.words()));
            Optional<String> typed = answer(lines.say(QUESTION.with(i + 1, questions.size(), question.words())));
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

    private void head(Routine routine) {
        if (pages) {
            printer.clearPage();
        }
        lines.heading(lines.say(routine.title()));
        lines.wrapped(lines.say(WHY), "\n");
        lines.wrapped(lines.say(HOW), "\n\n");
    }

    /** What is typed at a question, in small letters; nobody answers who goes away, or types nothing three times. */
    private Optional<String> answer(String question) {
        for (int left = TRIES; left > 0; left--) {
            Optional<String> typed = lines.typed(question);
            if (typed.isEmpty() || !typed.get().isEmpty()) {
                return typed;
            }
            if (left > 1) {
                lines.wrapped(lines.say(AGAIN), "\n");
            }
        }
        return Optional.empty();
    }
}
