package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.history.Aim;
import adem.history.History;
import adem.history.LogSince;
import adem.history.LogSummary;
import adem.history.Regularity;
import adem.host.ExitCode;
import adem.page.LogJson;
import adem.page.LogPage;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem log}: what was done. */
final class LogCommand implements Command {

    private final CommandContext context;

    LogCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("log", "logboek");
    }

    @Override
    public CommandSpec spec() {
        return named().addOption(Command.option("WHEN", "--since"))
                .addOption(Command.option("routine|pattern|week", "--by"))
                .addOption(Command.flag("--json"))
                .addOption(Command.flag("--csv"))
                .addOption(Command.flag("--no-pager"));
    }

    @Override
    public List<String> valued() {
        return List.of("--lang", "--since", "--by");
    }

    @Override
    public List<Command> subcommands() {
        return List.of(
                new LogAddCommand(context),
                new LogNoteCommand(context),
                new LogPauseCommand(context),
                new LogEditCommand(context),
                new LogForgetCommand(context));
    }

    /** What to tell it by. */
    private enum By {
        ROUTINE,
        PATTERN,
        WEEK;

        static By of(String typed) {
            for (By by : values()) {
                if (by.name().equals(typed.toUpperCase(Locale.ROOT))) {
                    return by;
                }
            }
            throw new BadInput(new Text(
                            "\"{0}\" kan hier niet; kies routine, pattern of week",
                            "\"{0}\" is not valid; possible values: routine, pattern, week")
                    .with(SafeText.shown(typed)));
        }
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        return LogDesk.with(context, arguments, desk -> {
            Optional<LocalDate> since = arguments.read("--since", typed -> LogSince.parse(typed, desk.today()));
            Optional<By> by = arguments.read("--by", By::of);
            Optional<Optional<Aim>> own = arguments.setting("aim", Aim::parse);
            Optional<Aim> aim = own.orElse(Optional.of(Aim.USUAL));
            if (arguments.has("--json") || arguments.has("--csv")) {
                context.print(data(desk, arguments.has("--json"), since, aim));
            } else {
                context.printer().page(page(desk, since, by, aim, own.isPresent()), !arguments.has("--no-pager"));
            }
            return ExitCode.OK;
        });
    }

    private String data(LogDesk desk, boolean json, Optional<LocalDate> since, Optional<Aim> aim) throws IOException {
        History history = desk.read();
        LogSummary summary = new LogSummary(history, desk.dayBegins(), desk.today());
        History wanted = since.isEmpty() ? history : history.since(since.get(), desk.dayBegins());
        LogJson data = new LogJson(wanted);
        return json ? data.json(summary, aim, since.orElse(summary.firstPractised())) : data.csv();
    }

    private String page(LogDesk desk, Optional<LocalDate> since, Optional<By> by, Optional<Aim> aim, boolean own)
            throws IOException {
        LocalDate usual = desk.today().minusDays(Regularity.memory(aim.orElse(Aim.USUAL)));
        LocalDate first = since.isPresent() && since.get().isBefore(usual) ? since.get() : usual;
        History history = desk.readSince(LogSummary.monday(first));
        LogSummary summary = new LogSummary(history, desk.dayBegins(), desk.today());
        LogPage page = new LogPage(context.printer(), summary, desk.titles());
        if (summary.isEmpty() && history.breaks().isEmpty()) {
            return page.empty();
        }
        if (by.isEmpty()) {
            return page.weeks(since, aim, own, history.breaks());
        }
        return by.get() == By.WEEK ? page.byWeek(since) : page.practices(since, by.get() == By.ROUTINE);
    }
}
