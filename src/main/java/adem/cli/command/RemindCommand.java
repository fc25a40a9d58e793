package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.OptionValues;
import adem.host.ExitCode;
import adem.page.PageLines;
import adem.page.Printer;
import adem.remind.HookShell;
import adem.remind.Reminder;
import adem.remind.ReminderLine;
import adem.remind.Reminders;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem remind}: a line at the right moment; alone it explains which there are. */
final class RemindCommand implements Command {

    private static final int WIDEST = 80;
    private static final int COLUMN = 29;
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final Text ABOUT = new Text(
            "Een regel die je aan ademen herinnert, als je dat wilt: hooguit één keer per dag, en niet als je vandaag of"
                    + " in de afgelopen twee uur al hebt geoefend.",
            "One line that reminds you to breathe, if you want it: at most once a day, and not if you practised today or"
                    + " in the last two hours.");
    private static final String[][] KINDS = {
        {
            "adem remind after-command",
            "na een opdracht die langer duurt dan twee minuten (met --after kies je een andere tijd)",
            "after a command that takes more than two minutes (--after chooses another time)"
        },
        {"adem remind first-prompt", "bij de eerste prompt van de dag", "at the first prompt of the day"},
        {"adem remind at 08:30", "op een vaste tijd, als stille melding", "at a set time, as a quiet notification"},
        {"adem remind off", "haalt alles weer weg", "removes everything again"},
    };
    private static final Text WHY = new Text(
            "De eerste twee horen bij iets wat je toch al doet. Zo kan een gewoonte ontstaan. Ook met een vaste tijd lukt het,"
                    + " maar in een onderzoek van vier weken werd het dan minder sterk een gewoonte (Stawarz en anderen, 2015).",
            "The first two go with something that you do anyway. That may make it a habit. A set time may also help you do"
                    + " it, but in a four-week study it was less likely to become a habit (Stawarz and others, 2015).");
    private static final Text HOW = new Text(
            "Elke opdracht toont de regels die je zelf kunt toevoegen. Met --write doet adem dat voor je.",
            "Each one shows what you can set up yourself. With --write, adem sets it up for you.");
    private static final Text NOW_NOTHING = new Text("Er is nu niets ingesteld.", "No reminder is set up now.");
    private static final Text NOW = new Text("Nu ingesteld: {0} in {1}", "Set up now: {0} in {1}");
    private static final Text PUT = new Text(
            "{0} staat in {1}; het werkt in elke nieuwe terminal. Weghalen: adem remind off",
            "{0} is in {1}; it works in every new terminal. To remove it: adem remind off");
    private static final Text TIMED =
            new Text("{0} staat in {1}. Weghalen: adem remind off", "{0} is in {1}. To remove it: adem remind off");
    private static final Text REMOVED = new Text("Weggehaald uit {0}", "Removed from {0}");
    private static final Text NOTHING = new Text("Er was niets ingesteld.", "No reminder was set up.");
    private static final Text UNKNOWN = new Text(
            "\"{0}\" kan niet; kies after-command, first-prompt, at UU:MM of off",
            "\"{0}\" is not valid; choose after-command, first-prompt, at HH:MM or off");
    private static final Text WHICH_SHELL = new Text(
            "welke shell? kies --shell bash, --shell zsh of --shell fish",
            "which shell? choose --shell bash, --shell zsh or --shell fish");
    private static final Text NOT_A_TIME = new Text(
            "\"{0}\" is geen tijd van de dag; schrijf bijvoorbeeld 08:30",
            "\"{0}\" is not a time of day; write 08:30, for example");
    private static final Text ONLY_WITH = new Text("{0} werkt alleen met {1}", "{0} only works with {1}");

    private final CommandContext context;

    RemindCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("remind", "herinner");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.words("WHEN", "0..2"))
                .addOption(Command.option("TIME", "--after"))
                .addOption(Command.option("SHELL", "--shell"))
                .addOption(Command.flag("--write"));
    }

    @Override
    public List<Candidates> candidates() {
        Candidates which = Candidates.words(
                new Text("na-opdracht", "after-command"),
                new Text("eerste-prompt", "first-prompt"),
                new Text("om", "at"),
                new Text("uit", "off"));
        return List.of(which, Candidates.NOTHING);
    }

    @Override
    public int run(Arguments arguments) throws IOException, InterruptedException {
        List<String> words = arguments.words();
        Reminders reminders = new Reminders(context.host(), context.language());
        if (words.isEmpty()) {
            check(arguments, List.of(), 0);
            context.print(overview(reminders.inPlace()));
            return ExitCode.OK;
        }
        return switch (words.get(0)) {
            case "after-command", "na-opdracht" -> {
                check(arguments, List.of("--after", "--shell", "--write"), 1);
                Duration least = arguments.read("--after", RemindCommand::least).orElse(Reminder.LONG);
                yield inShell(new Reminder.AfterCommand(least), reminders, arguments);
            }
            case "first-prompt", "eerste-prompt" -> {
                check(arguments, List.of("--shell", "--write"), 1);
                yield inShell(new Reminder.FirstPrompt(), reminders, arguments);
            }
            case "at", "om" -> at(time(words.size() > 1 ? words.get(1) : ""), reminders, arguments);
            case "off", "uit" -> {
                check(arguments, List.of("--write"), 1);
                yield off(reminders);
            }
            case "line" -> line(words.contains("notify"), LogDesk.dayBegins(arguments));
            default -> throw new BadInput(UNKNOWN.with(SafeText.shown(words.get(0))));
        };
    }

    /** Nothing is typed that means nothing. */
    private static void check(Arguments arguments, List<String> options, int words) {
        for (String option : List.of("--after", "--shell", "--write")) {
            if (arguments.typed(option) && !options.contains(option)) {
                String with = option.equals("--after") ? "after-command" : "after-command, first-prompt";
                throw new BadInput(ONLY_WITH.with(option, with));
            }
        }
        if (arguments.words().size() > words) {
            throw new BadInput(UNKNOWN.with(SafeText.shown(arguments.words().get(words))));
        }
    }

    private static Duration least(String typed) {
        return OptionValues.time(typed, LONGEST);
    }

    private static LocalTime time(String typed) {
        try {
            if (typed.matches("\\d{1,2}[:.]\\d{2}")) {
                String[] parts = typed.split("[:.]");
                return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (DateTimeException tooLate) {
            // Told below.
        }
        throw new BadInput(NOT_A_TIME.with(SafeText.shown(typed)));
    }

    private int inShell(Reminder.InShell reminder, Reminders reminders, Arguments arguments) throws IOException {
        HookShell shell = arguments
                .read("--shell", RemindCommand::shell)
                .or(() -> HookShell.of(context.host().variable("SHELL")))
                .orElseThrow(() -> new BadInput(WHICH_SHELL));
        if (!arguments.has("--write")) {
            context.print(shell.printed(reminder, context.language()));
            return ExitCode.OK;
        }
        Path file = reminders.put(reminder, shell);
        context.printer().line(PUT.with(reminder.typed(), file));
        return ExitCode.OK;
    }

    private static HookShell shell(String typed) {
        return HookShell.of(typed).orElseThrow(() -> new BadInput(WHICH_SHELL));
    }

    private int at(LocalTime time, Reminders reminders, Arguments arguments) throws IOException, InterruptedException {
        check(arguments, List.of("--write"), 2);
        Reminder.At reminder = new Reminder.At(time);
        if (!arguments.has("--write")) {
            context.print(reminders.printed(reminder));
            return ExitCode.OK;
        }
        Reminders.Timed timed = reminders.put(reminder);
        context.printer().line(TIMED.with(reminder.typed(), timed.place()));
        timed.left().ifPresent(context.printer()::line);
        return ExitCode.OK;
    }

    private int off(Reminders reminders) throws IOException, InterruptedException {
        List<String> places = reminders.remove();
        for (String place : places) {
            context.printer().line(REMOVED.with(place));
        }
        if (places.isEmpty()) {
            context.printer().line(NOTHING);
        }
        return ExitCode.OK;
    }

    /** What a hook or a timer asks for: nobody else does. */
    private int line(boolean onDesktop, LocalTime dayBegins) throws InterruptedException {
        ReminderLine line = new ReminderLine(context.host(), dayBegins);
        Optional<Text> due = line.due();
        if (due.isPresent() && !(onDesktop && line.show(due.get(), context.language()))) {
            context.printer().line(due.get());
        }
        return ExitCode.OK;
    }

    private String overview(List<Reminders.InPlace> inPlace) {
        Printer printer = context.printer();
        PageLines page = new PageLines(printer.style(), Math.min(WIDEST, printer.columns()));
        page.paragraph(context.say(ABOUT)).blank();
        for (String[] kind : KINDS) {
            page.term(2, COLUMN, kind[0], context.say(new Text(kind[1], kind[2])));
        }
        page.blank()
                .paragraph(context.say(WHY))
                .blank()
                .paragraph(context.say(HOW))
                .blank();
        for (Reminders.InPlace one : inPlace) {
            page.add(context.say(NOW.with(one.what(), SafeText.shownPath(one.place()))));
        }
        if (inPlace.isEmpty()) {
            page.paragraph(context.say(NOW_NOTHING));
        }
        return page.text();
    }
}
