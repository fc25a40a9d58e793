package adem.cli;

import adem.guide.Stage;
import adem.host.ExitCode;
import adem.page.NowPage;
import adem.screen.AskScreen;
import adem.screen.DisplayOptions;
import adem.screen.Question;
import adem.screen.Question.AnswerKey;
import adem.screen.Question.Passage;
import adem.screen.Question.Weight;
import adem.screen.Reply;
import adem.suggest.Advice;
import adem.suggest.Suggestion;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks whether to begin what fits, by a single key where the whole screen can be had, else by a line. */
public final class NowPrompt {

    private static final String NEXT = "n";
    private static final List<String> LEAVE = List.of("q", "quit");
    private static final Text HEADING = new Text("Nu", "Now");
    private static final Text PLACE = new Text("{0} van {1}", "{0} of {1}");
    private static final Text BEGIN = Text.same("begin");
    private static final Text ANOTHER = new Text("iets anders", "another");
    private static final Text STOP = new Text("stop", "leave");
    private static final Text KEYS = new Text(
            "Druk op Enter om te beginnen, op n voor iets anders, of op q om te stoppen.",
            "Press Enter to begin, n for another, or q to leave.");
    private static final Text LINE = new Text(
            "Enter om te beginnen, n voor iets anders, q om te stoppen:",
            "Press Enter to begin, n for another, q to leave:");

    private final CommandContext context;
    private final NowPage page;
    private final Advice advice;
    private final boolean plain;

    /** @param plain true for lines, whatever the terminal can do */
    public NowPrompt(CommandContext context, NowPage page, Advice advice, boolean plain) {
        this.context = context;
        this.page = page;
        this.advice = advice;
        this.plain = plain;
    }

    /**
     * What came of it.
     *
     * @param chosen the place of what is to begin; empty for nothing
     * @param code the exit code where nothing is
     */
    public record Choice(Optional<Integer> chosen, int code) {}

    /** Asks. What was looked at last stays to be read where nothing begins. */
    public Choice ask() throws InterruptedException {
        DisplayOptions options = DisplayChoice.question(context);
        try (Stage stage = Stage.open(context.host(), options, plain)) {
            return stage.screen().isPresent() ? onScreen(stage, stage.screen().get()) : inLines();
        }
    }

    private Choice onScreen(Stage stage, AskScreen screen) throws InterruptedException {
        int place = 0;
        while (true) {
            Reply<String> reply = screen.ask(question(place));
            if (reply.given().isEmpty()) {
                stage.close();
                if (reply.ending() == Reply.Ending.INTERRUPTED) {
                    return new Choice(Optional.empty(), ExitCode.INTERRUPTED);
                }
                context.print(page.text(context.printer(), place));
                return new Choice(Optional.empty(), ExitCode.OK);
            }
            if (!reply.given().get().equals(NEXT)) {
                return new Choice(Optional.of(place), ExitCode.OK);
            }
            place = (place + 1) % advice.suggestions().size();
        }
    }

    private Question question(int place) {
        Suggestion suggestion = advice.suggestions().get(place);
        Language language = context.language();
        List<Passage> words = new ArrayList<>();
        page.notUnderstood().ifPresent(told -> words.add(new Passage(told, Weight.CARE)));
        words.add(new Passage(page.title(suggestion) + " (" + page.howLong(suggestion) + ")", Weight.STRONG));
        words.add(new Passage(page.reason(place), Weight.PLAIN));
        for (String caution : page.cautions()) {
            words.add(new Passage(caution, Weight.CARE));
        }
        advice.later().ifPresent(later -> words.add(new Passage(later.in(language), Weight.PLAIN)));
        words.add(new Passage(page.needsLine(suggestion), Weight.QUIET));
        words.add(new Passage(page.origin(place), Weight.QUIET));
        words.add(new Passage(suggestion.command(language), Weight.QUIET));
        int all = advice.suggestions().size();
        List<AnswerKey> answers = new ArrayList<>();
        answers.add(AnswerKey.of(context.say(BEGIN), Question.ENTER));
        if (all > 1) {
            answers.add(AnswerKey.of(context.say(ANOTHER), NEXT));
        }
        return new Question(
                context.say(HEADING),
                all > 1 ? context.say(PLACE.with(place + 1, all)) : "",
                (double) (place + 1) / all,
                words,
                answers,
                context.say(STOP),
                context.say(KEYS));
    }

    private Choice inLines() {
        PromptLines lines = new PromptLines(context);
        int place = 0;
        while (true) {
            context.print(page.text(context.printer(), place) + "\n");
            Optional<String> typed = lines.typed(context.say(LINE));
            if (typed.isEmpty() || LEAVE.contains(typed.get().strip())) {
                return new Choice(Optional.empty(), ExitCode.OK);
            }
            if (typed.get().isBlank()) {
                return new Choice(Optional.of(place), ExitCode.OK);
            }
            if (typed.get().strip().equals(NEXT)) {
                place = (place + 1) % advice.suggestions().size();
            } else {
                lines.wrapped(context.say(KEYS), "\n");
            }
        }
    }
}
