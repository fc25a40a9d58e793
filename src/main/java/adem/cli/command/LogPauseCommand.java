package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.history.DayRange;
import adem.history.LogLine;
import adem.host.ExitCode;
import adem.text.BadInput;
import adem.text.DayReader;
import adem.text.DayText;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem log pause}: days that do not count, such as in illness. */
final class LogPauseCommand implements Command {

    private static final Text SINCE = new Text(
            "Onderbreking sinds {0}: deze dagen tellen niet mee. Beëindigen: adem log pause off",
            "On a break since {0}: these days do not count. adem log pause off ends it.");
    private static final Text UNTIL = new Text(
            "Onderbreking tot {0}: vanaf dan tellen je dagen weer mee.",
            "On a break until {0}: from that day on, days count again.");
    private static final Text OVER = new Text("De onderbreking is voorbij.", "The break is over.");
    private static final Text NONE = new Text("Er is nu geen onderbreking.", "You are not on a break.");
    private static final Text OFF_ONLY = new Text(
            "\"{0}\" kan hier niet; kies off, of --until met een dag",
            "\"{0}\" is not valid; use off, or --until with a day");
    private static final Text TO_COME = new Text("kies een dag na vandaag; {0} is dat niet", "{0} is not after today");

    private final CommandContext context;

    LogPauseCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("pause");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.word("OFF")).addOption(Command.option("DAY", "--until"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.words(Text.same("off")));
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        boolean off = arguments.readWord(LogPauseCommand::off).orElse(false);
        return LogDesk.with(context, arguments, desk -> {
            Optional<LocalDate> until = arguments.read("--until", typed -> until(typed, desk.today()));
            return off ? end(desk) : begin(desk, until);
        });
    }

    private static boolean off(String typed) {
        if (!typed.equalsIgnoreCase("off")) {
            throw new BadInput(OFF_ONLY.with(SafeText.shown(typed)));
        }
        return true;
    }

    private static LocalDate until(String typed, LocalDate today) {
        LocalDate day = new DayReader(today, true).parse(typed);
        if (!day.isAfter(today)) {
            throw new BadInput(TO_COME.with(DayText.full(day)));
        }
        return day;
    }

    private static Optional<DayRange> now(LogDesk desk) throws IOException {
        for (DayRange range : desk.readSince(desk.today()).breaks()) {
            if (range.contains(desk.today())) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    private int begin(LogDesk desk, Optional<LocalDate> until) throws IOException {
        Optional<DayRange> there = now(desk);
        Instant at = desk.now().toInstant();
        if (there.isEmpty()) {
            desk.append(new LogLine.OfBreak(true, desk.today(), at));
        }
        if (until.isPresent()) {
            desk.append(new LogLine.OfBreak(false, until.get(), at));
        }
        LocalDate first = there.map(DayRange::first).orElse(desk.today());
        context.printer()
                .line(until.isPresent() ? UNTIL.with(DayText.full(until.get())) : SINCE.with(DayText.full(first)));
        return ExitCode.OK;
    }

    private int end(LogDesk desk) throws IOException {
        boolean there = now(desk).isPresent();
        if (there) {
            desk.append(new LogLine.OfBreak(false, desk.today(), desk.now().toInstant()));
        }
        context.printer().line(there ? OVER : NONE);
        return ExitCode.OK;
    }
}
