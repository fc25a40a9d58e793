package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Cli;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.NowPrompt;
import adem.cli.OptionValues;
import adem.history.History;
import adem.history.LogFolder;
import adem.host.ExitCode;
import adem.page.AlarmPage;
import adem.page.NowPage;
import adem.routine.Routine.Position;
import adem.suggest.Advice;
import adem.suggest.Circumstances;
import adem.suggest.HourTable;
import adem.suggest.Suggester;
import adem.suggest.Suggestion;
import adem.suggest.WishTable;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem now [WORDS…]}: one practice that fits, and on a terminal the question whether to begin. */
final class NowCommand implements Command {

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Text NOW = new Text("Nu: {0}. {1}", "Now: {0}. {1}");
    private static final Duration LONGEST = Duration.ofHours(3);

    /** How many days back habits are looked for (ours). */
    private static final int MEMORY = 60;

    private final CommandContext context;

    NowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("now", "nu");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.words("WORDS", "0..*"))
                .addOption(Command.option("TIME", "-t", "--for"))
                .addOption(Command.flag("--lying"))
                .addOption(Command.flag("--sitting"))
                .addOption(Command.flag("--standing"))
                .addOption(Command.flag("--plain"))
                .addOption(Command.flag("--json"));
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        String typed = String.join(" ", arguments.words()).trim();
        Optional<Duration> time = arguments.read("--for", NowCommand::time);
        Optional<Position> position = position(arguments);
        History history = practised(typed);
        Optional<Suggestion> begun = begun(history, arguments, time, position);
        Circumstances circumstances =
                new Circumstances(now(context), history, LogDesk.dayBegins(arguments), time, position, begun);
        Advice advice = suggester(context).advise(typed, circumstances, context.language());
        Language language = arguments.typed("--lang") ? context.language() : advice.language();
        boolean json = arguments.has("--json");
        if (advice.alarm().isPresent()) {
            AlarmPage page = new AlarmPage(context.printer(), advice.alarm().get(), language);
            context.print(json ? page.json(typed) : page.text());
            return ExitCode.OK;
        }
        NowPage page = new NowPage(advice, typed, language);
        if (json) {
            context.print(page.json());
            return ExitCode.OK;
        }
        CommandContext spoken = new CommandContext(
                context.host(), context.settings(), context.printer().in(language));
        if (advice.suggestions().isEmpty() || !context.host().terminal().isInteractive()) {
            context.print(page.text(spoken.printer(), 0));
            return ExitCode.OK;
        }
        NowPrompt.Choice choice = new NowPrompt(spoken, page, advice, arguments.has("--plain")).ask();
        if (choice.chosen().isEmpty()) {
            return choice.code();
        }
        List<String> words =
                new ArrayList<>(advice.suggestions().get(choice.chosen().get()).words(language));
        if (arguments.has("--plain")) {
            words.add("--plain");
        }
        return Cli.again(spoken, new AdemCommand.Tree(), words);
    }

    /** The next day of a course that is going on, where it fits in the time and the posture. */
    private Optional<Suggestion> begun(
            History lately, Arguments arguments, Optional<Duration> time, Optional<Position> position) {
        // Most follow none: then all of the log need not be read.
        boolean follows = lately.sessions().stream()
                .anyMatch(session -> !session.practice().course().isEmpty());
        return follows
                ? CourseDesk.of(context, arguments)
                        .offered()
                        .filter(day -> time.isEmpty() || day.length().compareTo(time.get()) <= 0)
                        .filter(day -> position.isEmpty() || day.position() == position.get())
                : Optional.empty();
    }

    /** What was practised of late, where nothing was said; who says what is wished is not told what is usual. */
    private History practised(String typed) {
        if (!typed.isEmpty()) {
            return History.NONE;
        }
        try {
            return LogFolder.of(context.host())
                    .readSince(now(context).toLocalDate().minusDays(MEMORY));
        } catch (IOException unreadable) {
            return History.NONE; // adem log tells of it.
        }
    }

    /** What fits this hour, in a sentence; the log is not asked, because that takes longer than all the rest. */
    static Optional<String> inOneLine(CommandContext context) {
        Optional<HourTable.Hour> hour = HourTable.at(now(context));
        return hour.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        context.say(NOW.with(hour.get().command(), hour.get().reason())));
    }

    /** Finds what fits among the routines that come with adem. */
    static Suggester suggester(CommandContext context) {
        return new Suggester(
                WishTable.builtIn(), RoutineCommand.library(context).builtIn());
    }

    /** The time by the clock on the wall. Java's newer classes for that read their table of zones once more. */
    static LocalDateTime now(CommandContext context) {
        long millis = context.host().time().now().wallMillis();
        int offset = TimeZone.getDefault().getOffset(millis);
        return LocalDateTime.ofEpochSecond(Math.floorDiv(millis + offset, 1000L), 0, ZoneOffset.UTC);
    }

    static Duration time(String typed) {
        Duration time = OptionValues.time(typed, LONGEST);
        if (time.compareTo(SHORTEST) < 0) {
            throw new BadInput(new Text("kies minstens 30 seconden", "choose at least 30 seconds"));
        }
        return time;
    }

    /** The posture that is asked for by one of the options; they exclude each other. */
    static Optional<Position> position(Arguments arguments) {
        Optional<Position> position = Optional.empty();
        for (Position one : List.of(Position.LYING, Position.SITTING, Position.STANDING)) {
            if (arguments.has("--" + one.name().toLowerCase(Locale.ROOT))) {
                if (position.isPresent()) {
                    throw new BadInput(new Text(
                            "kies één van --lying, --sitting en --standing",
                            "choose one of --lying, --sitting and --standing"));
                }
                position = Optional.of(one);
            }
        }
        return position;
    }
}
