package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.host.ExitCode;
import adem.learn.Alarm;
import adem.learn.Alarms;
import adem.learn.Answer;
import adem.learn.Category;
import adem.learn.Elsewhere;
import adem.learn.Lookup;
import adem.learn.Match;
import adem.learn.NoteSummary;
import adem.learn.Notes;
import adem.page.AlarmPage;
import adem.page.LearnJson;
import adem.page.NoteList;
import adem.page.NotePage;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem learn [WORDS…]}: the note that answers. */
final class LearnCommand implements Command {

    private final CommandContext context;

    LearnCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("learn");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.words("WORDS", "0..*"))
                .addOption(Command.flag("--list"))
                .addOption(Command.flag("--json"))
                .addOption(Command.flag("--text"))
                .addOption(Command.flag("--no-pager"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.NOTES));
    }

    @Override
    public Map<String, Candidates> candidatesWith() {
        return Map.of("--list", Candidates.of(Source.CATEGORIES));
    }

    /**
     * What was asked, all of it understood.
     *
     * @param query a word or a question; empty for none
     * @param list true for all notes
     * @param category the ones to list; empty for all
     * @param json true for a program
     * @param text true for a program that wants the notes as well
     * @param paged true where a pager may show it
     * @param asked the language that was asked for; empty where the words decide
     */
    private record Options(
            String query,
            boolean list,
            Optional<Category> category,
            boolean json,
            boolean text,
            boolean paged,
            Optional<Language> asked) {

        /** The language of the words that matched, unless another is asked for. */
        Language language(Match match) {
            return asked.orElse(match.language());
        }
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Options options = options(arguments);
        if (options.list()) {
            NoteList list = new NoteList(context.printer(), Lookup.builtIn().entries(), options.category());
            if (options.json()) {
                context.print(list.json());
            } else {
                context.printer().page(list.text(), options.paged());
            }
            return ExitCode.OK;
        }
        if (options.query().isEmpty()) {
            context.print(new NoteList(context.printer(), Lookup.builtIn().entries(), Optional.empty()).overview());
            return ExitCode.OK;
        }
        Lookup lookup = Lookup.builtIn();
        if (!lookup.knowsAsHarmless(options.query())) {
            Optional<Alarm> alarm = Alarms.builtIn().find(options.query(), context.language());
            if (alarm.isPresent()) {
                return alarm(alarm.get(), options);
            }
        }
        return options.json() ? json(options, lookup) : answer(options, lookup);
    }

    private Options options(Arguments arguments) {
        String query = String.join(" ", arguments.words()).trim();
        boolean list = arguments.has("--list");
        if (arguments.has("--text") && !arguments.has("--json")) {
            throw new BadInput(new Text("{0} werkt alleen met --json", "{0} only works with --json").with("--text"));
        }
        return new Options(
                query,
                list,
                list ? category(query) : Optional.empty(),
                arguments.has("--json"),
                arguments.has("--text"),
                !arguments.has("--no-pager"),
                arguments.typed("--lang") ? Optional.of(context.language()) : Optional.empty());
    }

    private int alarm(Alarm alarm, Options options) {
        AlarmPage page = new AlarmPage(context.printer(), alarm, options.asked().orElse(alarm.language()));
        context.print(options.json() ? page.json(options.query()) : page.text());
        return ExitCode.OK;
    }

    private int answer(Options options, Lookup lookup) throws InterruptedException {
        Answer answer = lookup.answer(options.query(), context.language());
        List<Match> matches = answer.matches();
        if (matches.isEmpty()) {
            Text nothing = nothing(options.query(), answer, lookup);
            context.complain(Text.same(nothing.in(options.asked().orElse(answer.language()))));
            return ExitCode.FAILURE;
        }
        NotePage page = new NotePage(
                context.printer(),
                lookup.entries(),
                () -> RoutineCommand.library(context).builtIn());
        Match best = matches.get(0);
        Language language = options.language(best);
        if (best.ambiguous()) {
            context.print(page.candidates(answer.words(), ambiguous(matches), language));
            return ExitCode.OK;
        }
        context.printer().page(page.text(Notes.of(best.entry(), language), matches, language), options.paged());
        return ExitCode.OK;
    }

    private static List<Match> ambiguous(List<Match> matches) {
        List<Match> ambiguous = new ArrayList<>();
        for (Match match : matches) {
            if (match.ambiguous()) {
                ambiguous.add(match);
            }
        }
        return ambiguous;
    }

    private int json(Options options, Lookup lookup) {
        Answer answer = lookup.find(options.query(), context.language());
        LearnJson json = new LearnJson(options.asked().orElse(answer.language()), options.text());
        context.print(json.of(options.query(), answer, options::language));
        return answer.matches().isEmpty() ? ExitCode.FAILURE : ExitCode.OK;
    }

    private static Text nothing(String query, Answer answer, Lookup lookup) {
        if (answer.elsewhere().isPresent()) {
            return elsewhere(answer.elsewhere().get(), lookup);
        }
        List<String> near = lookup.nearest(query, 3);
        String shown = SafeText.shown(query);
        return near.isEmpty()
                ? new Text(
                                "over \"{0}\" staat hier niets; adem learn --list toont alles",
                                "there is nothing here about \"{0}\"; adem learn --list shows all notes")
                        .with(shown)
                : new Text(
                                "over \"{0}\" staat hier niets; het dichtst erbij komen: {1}",
                                "there is nothing here about \"{0}\"; the nearest words are: {1}")
                        .with(shown, String.join(", ", near));
    }

    private static Text elsewhere(Elsewhere elsewhere, Lookup lookup) {
        for (NoteSummary entry : lookup.entries()) {
            if (entry.id().equals(elsewhere.note())) {
                return new Text(
                                "adem gaat niet over {0}; het dichtst erbij komt: adem learn {1}",
                                "adem is not about {0}; the nearest is: adem learn {1}")
                        .with(elsewhere.name(), entry.title());
            }
        }
        return new Text(
                        "adem gaat niet over {0}; maak een afspraak met je huisarts als je er last van hebt",
                        "adem is not about {0}; make an appointment with your doctor if it troubles you")
                .with(elsewhere.name());
    }

    private static Optional<Category> category(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        for (Category category : Category.values()) {
            Text word = category.word();
            if (typed.equalsIgnoreCase(word.nl())
                    || typed.equalsIgnoreCase(word.en())
                    || typed.equalsIgnoreCase(category.id())) {
                return Optional.of(category);
            }
        }
        throw new BadInput(new Text(
                        "er is geen rubriek \"{0}\"; adem learn noemt ze allemaal",
                        "there is no category \"{0}\"; adem learn lists them all")
                .with(SafeText.shown(typed)));
    }
}
