package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Cli;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.learn.Category;
import adem.learn.Lookup;
import adem.learn.Match;
import adem.learn.Notes;
import adem.page.LearnJson;
import adem.page.NoteList;
import adem.page.NotePage;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.util.List;
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
        return named().addPositional(Command.words(
                        "WORDS", "0..*", () -> Lookup.builtIn().names().iterator()))
                .addOption(Command.flag("--list"))
                .addOption(Command.flag("--json"))
                .addOption(Command.flag("--text"))
                .addOption(Command.flag("--no-pager"));
    }

    @Override
    public int run(Arguments arguments) throws IOException, InterruptedException {
        String query = String.join(" ", arguments.words()).trim();
        Lookup lookup = Lookup.builtIn();
        if (arguments.has("--list")) {
            NoteList list = new NoteList(context.printer(), lookup.entries(), category(query));
            if (arguments.has("--json")) {
                context.print(list.json());
            } else {
                context.printer().page(list.text(), !arguments.has("--no-pager"));
            }
            return 0;
        }
        if (query.isEmpty()) {
            context.print(new NoteList(context.printer(), lookup.entries(), Optional.empty()).overview());
            return 0;
        }
        return arguments.has("--json") ? json(query, lookup, arguments) : answer(query, lookup, arguments);
    }

    private int answer(String query, Lookup lookup, Arguments arguments) throws IOException, InterruptedException {
        List<Match> matches = lookup.exactly(query, context.language());
        if (matches.isEmpty()) {
            matches = lookup.find(query, context.language());
        }
        if (matches.isEmpty()) {
            context.complain(nothing(query, lookup));
            return Cli.FAILURE;
        }
        NotePage page = new NotePage(
                context.printer(),
                lookup.entries(),
                () -> RoutineCommand.library(context).builtIn());
        Match best = matches.get(0);
        if (best.ambiguous()) {
            context.print(page.candidates(query, matches, language(best, arguments)));
            return 0;
        }
        Language language = language(best, arguments);
        context.printer()
                .page(page.text(Notes.of(best.entry(), language), matches, language), !arguments.has("--no-pager"));
        return 0;
    }

    private int json(String query, Lookup lookup, Arguments arguments) {
        List<Match> matches = lookup.find(query, context.language());
        LearnJson json = new LearnJson(context.language(), arguments.has("--text"));
        context.print(json.of(query, matches, match -> language(match, arguments)));
        return matches.isEmpty() ? Cli.FAILURE : 0;
    }

    /** The language of the words that matched, unless another is asked for. */
    private Language language(Match match, Arguments arguments) {
        return arguments.typed("--lang") ? context.language() : match.language();
    }

    private static Text nothing(String query, Lookup lookup) {
        List<String> near = lookup.nearest(query, 3);
        String shown = SafeText.shown(query);
        return near.isEmpty()
                ? new Text(
                                "over \"{0}\" staat hier niets; adem learn --list toont alles",
                                "there is nothing here about \"{0}\"; adem learn --list shows all there is")
                        .with(shown)
                : new Text(
                                "over \"{0}\" staat hier niets; het dichtst erbij komen: {1}",
                                "there is nothing here about \"{0}\"; the nearest words are: {1}")
                        .with(shown, String.join(", ", near));
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
                        "there is no category \"{0}\"; adem learn names them all")
                .with(SafeText.shown(typed)));
    }
}
