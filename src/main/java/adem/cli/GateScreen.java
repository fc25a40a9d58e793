package adem.cli;

import adem.routine.Gate;
import adem.routine.Routine;
import adem.screen.AskScreen;
import adem.screen.Question;
import adem.screen.Question.AnswerKey;
import adem.screen.Question.Passage;
import adem.screen.Question.Weight;
import adem.screen.Reply;
import adem.sound.backend.ReadAloud;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions of a gate by the rules of {@link GatePrompt}, each on a screen of its own, and so what an answer leads to. */
public final class GateScreen {

    private static final String NO_KEY = "n";
    private static final String YES_KEY = "y";
    private static final String JA_KEY = "j";
    private static final Text ONLY =
            new Text("Het begint alleen als elk antwoord nee is.", "It only starts if every answer is no.");
    private static final Text PLACE = new Text("{0} van {1}", "{0} of {1}");
    private static final Text NO = new Text("nee", "no");
    private static final Text YES = new Text("ja", "yes");
    private static final Text BEGIN = Text.same("begin");
    private static final Text LEAVE = new Text("stop", "leave");
    private static final Text READ_FIRST = new Text(
            "Neem de tijd om het te lezen. Druk dan op n (nee) of j (ja), of op q om te stoppen.",
            "Take your time to read it. Then press n (no) or y (yes), or q to leave.");
    private static final Text ENTER_OR_LEAVE = new Text(
            "Neem de tijd om het te lezen. Druk dan op Enter om te beginnen, of op q om te stoppen.",
            "Take your time to read it. Then press Enter to begin, or q to leave.");

    private final CommandContext context;
    private final AskScreen screen;
    private final PromptLines lines;
    private final ReadAloud aloud;

    /**
     * Questions in the language of this context.
     *
     * @param aloud reads what is asked
     */
    public GateScreen(CommandContext context, AskScreen screen, ReadAloud aloud) {
        this.context = context;
        this.screen = screen;
        this.lines = new PromptLines(context);
        this.aloud = aloud;
    }

    /** Asks the questions of a variant one by one. */
    public GatePrompt.Answer ask(Routine routine, String variant) throws InterruptedException {
        List<Gate.Question> questions = routine.questionsIn(variant);
        for (int i = 0; i < questions.size(); i++) {
            Gate.Question question = questions.get(i);
            String asked = lines.say(question.words());
            aloud.read((i == 0 ? lines.say(GatePrompt.WHY) + " " + lines.say(GatePrompt.HOW) + " " : "") + asked);
            Reply<String> reply = screen.ask(new Question(
                    lines.say(routine.title()),
                    lines.say(PLACE.with(i + 1, questions.size())),
                    (double) i / questions.size(),
                    List.of(
                            new Passage(asked, Weight.STRONG),
                            new Passage(lines.say(GatePrompt.WHY) + " " + lines.say(ONLY), Weight.QUIET)),
                    List.of(no(), yes(YES)),
                    lines.say(LEAVE),
                    lines.say(READ_FIRST)));
            aloud.close();
            if (reply.given().isEmpty()) {
                return GatePrompt.Answer.of(outcome(reply));
            }
            if (!reply.given().get().equals(NO_KEY)) {
                return new GatePrompt.Answer(GatePrompt.Outcome.STOPPED, Optional.of(question), true);
            }
        }
        return GatePrompt.Answer.of(GatePrompt.Outcome.OPEN);
    }

    private AnswerKey no() {
        return AnswerKey.of(lines.say(NO), NO_KEY);
    }

    /** Both languages' key, that of the language first. */
    private AnswerKey yes(Text name) {
        return context.language() == Language.NL
                ? AnswerKey.of(lines.say(name), JA_KEY, YES_KEY)
                : AnswerKey.of(lines.say(name), YES_KEY, JA_KEY);
    }

    /** What a reply comes to. */
    public static <T> GatePrompt.Outcome outcome(Reply<T> reply) {
        return switch (reply.ending()) {
            case GIVEN -> GatePrompt.Outcome.OPEN;
            case LEFT -> GatePrompt.Outcome.LEFT;
            case GONE -> GatePrompt.Outcome.NONE;
            case INTERRUPTED -> GatePrompt.Outcome.INTERRUPTED;
        };
    }

    /** Tells why the routine does not start and offers what the answer leads to, as {@link GateOffer#offer} does. */
    public GatePrompt.Outcome offer(Routine routine, GatePrompt.Answer answer, Routine other, String variant)
            throws InterruptedException {
        boolean named = GateOffer.isNamed(routine, answer);
        String offer = lines.say(GateOffer.words(routine, answer, other, variant));
        List<Passage> words = new ArrayList<>();
        GateOffer.first(answer).ifPresent(rule -> words.add(new Passage(lines.say(rule), Weight.CARE)));
        words.add(new Passage(lines.say(GateOffer.why(routine, answer)), Weight.PLAIN));
        words.add(new Passage(offer, Weight.STRONG));
        other.about()
                .filter(about -> other != routine)
                .ifPresent(about -> words.add(new Passage(lines.say(about), Weight.QUIET)));
        AnswerKey begin = named ? AnswerKey.of(lines.say(BEGIN), Question.ENTER, YES_KEY, JA_KEY) : yes(BEGIN);
        aloud.read(new GateOffer(context, false, aloud).spoken(routine, answer) + offer);
        Reply<String> reply = screen.ask(new Question(
                lines.say(routine.title()),
                "",
                0,
                words,
                named ? List.of(begin) : List.of(begin, no()),
                lines.say(LEAVE),
                lines.say(named ? ENTER_OR_LEAVE : READ_FIRST)));
        aloud.close();
        boolean wanted = reply.given().filter(key -> !key.equals(NO_KEY)).isPresent();
        return reply.given().isEmpty() ? outcome(reply) : wanted ? GatePrompt.Outcome.OPEN : GatePrompt.Outcome.LEFT;
    }
}
