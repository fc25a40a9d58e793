package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.history.AddedText;
import adem.history.LogLine;
import adem.history.LoggedSession;
import adem.host.ExitCode;
import adem.text.BadInput;
import adem.text.Text;
import adem.text.TimeFormat;
import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem log add "soften 24m yesterday"}: writes down what was done without adem. */
final class LogAddCommand implements Command {

    private static final Text WHAT = new Text(
            "wat heb je gedaan? bijvoorbeeld: adem log add \"verzachten 24m gisteren 19u30\"",
            "what did you do? for example: adem log add \"soften 24m yesterday 7:30pm\"");
    private static final Text WRITTEN = new Text("Opgeschreven: {0}, {1} min.", "Written down: {0}, {1} min.");

    private final CommandContext context;

    LogAddCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("add");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.needed(Command.words("WORDS", "0..*")));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.PATTERNS, Source.ROUTINES, Source.OWN));
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        String typed = String.join(" ", arguments.words()).strip();
        if (typed.isEmpty()) {
            throw new BadInput(WHAT);
        }
        return LogDesk.with(context, arguments, desk -> add(typed, desk));
    }

    private int add(String typed, LogDesk desk) throws IOException {
        AddedText added = AddedText.of(typed, desk.today());
        if (added.practice().isEmpty()) {
            throw new BadInput(WHAT);
        }
        NamedPractice practice = NamedPractice.of(added.practice(), RoutineCommand.library(context));
        Duration lasted = added.length().orElseGet(practice.usual());
        ZonedDateTime start = added.start(desk.now(), desk.dayBegins(), lasted);
        LoggedSession session = LoggedSession.added(practice.id(), start, lasted);
        desk.append(new LogLine.OfSession(session));
        context.printer().line(WRITTEN.with(desk.words(session), minutes(lasted)));
        return ExitCode.OK;
    }

    /** {@code 24}, {@code 1:30}. */
    private static String minutes(Duration length) {
        return length.toSeconds() % 60 == 0 ? String.valueOf(length.toMinutes()) : TimeFormat.clock(length);
    }
}
