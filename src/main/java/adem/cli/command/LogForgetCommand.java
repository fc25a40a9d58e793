package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.history.History;
import adem.history.LoggedSession;
import adem.host.ExitCode;
import adem.text.BadInput;
import adem.text.DayText;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem log forget}: takes all of the log away, or one session. */
final class LogForgetCommand implements Command {

    private static final List<String> YES = List.of("ja", "yes");
    private static final Text ONE = new Text("Dit wordt gewist: {0}.", "This will be forgotten: {0}.");
    private static final Text ALL = new Text(
            "Dit wordt gewist: het hele logboek, {0} sinds {1}.",
            "This will be forgotten: the whole log, {0} since {1}.");
    private static final Text REST =
            new Text("Dit wordt gewist: het hele logboek.", "This will be forgotten: the whole log.");
    private static final Text WHERE = new Text("Het staat in {0}.", "It is in {0}.");
    private static final Text ONE_SESSION = new Text("1 sessie", "1 session");
    private static final Text SESSIONS = new Text("{0} sessies", "{0} sessions");
    private static final Text ASK = new Text(
            "Je kunt het niet terughalen. Typ ja om door te gaan:", "You cannot get it back. Type yes to go on:");
    private static final Text FORGOTTEN = new Text("Het is gewist.", "It is forgotten.");
    private static final Text KEPT = new Text("Er is niets gewist.", "Nothing was forgotten.");
    private static final Text EMPTY = new Text("Het logboek is leeg.", "The log is empty.");
    private static final Text NOBODY = new Text(
            "niemand kan antwoorden, dus er is niets gewist; met --yes zeg je vooraf ja",
            "there is nobody to ask, so nothing was forgotten; with --yes you say yes in advance");

    private final CommandContext context;

    LogForgetCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("forget");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.word("ID")).addOption(Command.flag("--yes"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.words(Text.same("last")));
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Optional<String> which = arguments.word();
        boolean yes = arguments.has("--yes");
        return LogDesk.with(
                context, arguments, desk -> which.isPresent() ? one(which.get(), yes, desk) : all(yes, desk));
    }

    private int one(String id, boolean yes, LogDesk desk) throws IOException {
        LoggedSession session = desk.session(id);
        context.printer().line(ONE.with(desk.words(session)));
        if (agreed(yes)) {
            desk.folder().forget(Set.of(session.id()));
            context.printer().line(FORGOTTEN);
        }
        return ExitCode.OK;
    }

    private int all(boolean yes, LogDesk desk) throws IOException {
        History history = desk.read();
        if (history.equals(History.NONE)) {
            context.printer().line(EMPTY);
            return ExitCode.OK;
        }
        int many = history.sessions().size();
        context.printer()
                .line(
                        many == 0
                                ? REST
                                : ALL.with(
                                        many == 1 ? ONE_SESSION : SESSIONS.with(many),
                                        DayText.full(history.sessions().get(0).day(desk.dayBegins()))));
        context.printer().line(WHERE.with(SafeText.shownPath(desk.folder().path())));
        if (agreed(yes)) {
            desk.folder().forgetAll();
            context.printer().line(FORGOTTEN);
        }
        return ExitCode.OK;
    }

    /** Only the whole word counts. */
    private boolean agreed(boolean yes) {
        if (yes) {
            return true;
        }
        if (!context.host().terminal().isInteractive()) {
            throw new BadInput(NOBODY);
        }
        context.printer().ask(ASK);
        Optional<String> typed = context.host().in().line();
        if (typed.isEmpty()) {
            context.print("\n");
        }
        boolean agreed = YES.contains(typed.orElse("").toLowerCase(Locale.ROOT));
        if (!agreed) {
            context.printer().line(KEPT);
        }
        return agreed;
    }
}
