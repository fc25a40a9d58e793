package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.CommandPath;
import adem.cli.CommandTree;
import adem.host.ExitCode;
import adem.host.Host;
import adem.page.PageLines;
import adem.page.Printer;
import adem.page.Version;
import adem.suggest.Suggester;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem} alone: what it can do, with an example of each. */
public final class AdemCommand implements Command {

    private static final int WIDEST = 80;
    private static final int COLUMN = 30;
    private static final String NOW = "now";

    /** Words that are shorter than this begin many a sentence; they are no slip of a command (ours). */
    private static final int SHORTEST_SLIP = 4;

    private static final Text ABOUT = new Text("ademt rustig met je mee", "breathes with you, calmly and without fuss");

    /** In Dutch, in English, and what each does. */
    private static final String[][] EXAMPLES = {
        {"adem breathe", "tien ademhalingen: in door je neus, lang uit", "ten breaths: in through the nose, slowly out"
        },
        {"adem breathe gentle", "klein en rustig, als alles te veel is", "small, quiet breaths if it all feels too much"
        },
        {
            "adem breathe 4-6 -t 5m",
            "vier tellen in, zes uit, vijf minuten lang",
            "in for four, out for six, for five minutes"
        },
        {"adem breathe --until make", "zolang een opdracht loopt", "as long as a command runs"},
        {"adem breathe --list", "alle patronen", "all patterns"},
        {"adem nu kan niet slapen", "adem now cannot sleep", "één oefening die nu past", "one practice that fits now"},
        {
            "adem routine start verzachten",
            "adem routine start soften",
            "de verzachtreeks, stap voor stap",
            "the softening sequence, step by step"
        },
        {"adem routine list", "alle 21 routines en de cursussen", "all 21 routines, and the courses"},
        {"adem learn psoas", "een korte notitie om te lezen", "a short note to read"},
        {"adem logboek", "adem log", "wat je geoefend hebt, zonder druk", "what you practised in the last four weeks"},
        {"adem remind", "een regel op het goede moment", "a reminder to breathe, if you want one"},
        {"adem doctor", "wat deze computer kan: scherm, geluid, stem", "what this computer can do: screen, sound, voice"
        },
        {"adem breathe --help", "alle opties en toetsen", "all options and keys"},
    };

    /** All commands of adem. Not a lambda: the first of those costs a tenth of a whole start. */
    public static final class Tree implements CommandTree {
        @Override
        public Command root(CommandContext context) {
            return new AdemCommand(context);
        }
    }

    /**
     * A command to begin with.
     *
     * @param command as somebody of each language types it
     * @param does what it does
     */
    public record Example(Text command, Text does) {}

    /** Commands to begin with. No map: what hashes a record takes a third of a start to make. */
    public static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String[] example : EXAMPLES) {
            int last = example.length - 1;
            examples.add(
                    new Example(new Text(example[0], example[last - 2]), new Text(example[last - 1], example[last])));
        }
        return examples;
    }

    private final CommandContext context;

    public AdemCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("adem");
    }

    @Override
    public CommandSpec spec() {
        return named().addOption(Command.flag("-V", "--version"));
    }

    @Override
    public List<Command> subcommands() {
        return List.of(
                new BreatheCommand(context),
                new RoutineCommand(context),
                new LearnCommand(context),
                new NowCommand(context),
                new RemindCommand(context),
                new LogCommand(context),
                new DoctorCommand(context),
                new CompletionCommand(context),
                new HelpCommand(context));
    }

    /**
     * A wish that is typed as if it were a command leads to {@code adem now}, and so does what means an emergency. A slip of a
     * command's name is none.
     */
    @Override
    public List<String> meant(List<String> arguments, String unknown) {
        int place = arguments.indexOf(unknown);
        StringBuilder typed = new StringBuilder();
        int words = 0;
        for (String word : arguments.subList(place, arguments.size())) {
            if (!word.startsWith("-")) {
                typed.append(words == 0 ? "" : " ").append(word);
                words++;
            }
        }
        words = Math.max(words, typed.toString().split(" ").length);
        boolean isSlip = (unknown.length() >= SHORTEST_SLIP || words == 1)
                && CommandPath.near(subcommands(), unknown).isPresent();
        boolean isWish = Suggester.isAlarm(typed.toString(), context.language())
                || isSaid(typed.toString())
                        && !isSlip
                        && (words > 1 || NowCommand.suggester(context).isWish(typed.toString(), context.language()));
        if (!isWish) {
            return arguments;
        }
        List<String> meant = new ArrayList<>(arguments);
        meant.add(place, NOW);
        return meant;
    }

    /** True for words as people say them, and no name of a file or the like. */
    private static boolean isSaid(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            if (!Character.isLetterOrDigit(sign) && " -'\u2019,.?!&".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int run(Arguments arguments) {
        context.print(arguments.has("--version") ? version() : overview());
        return ExitCode.OK;
    }

    private static String version() {
        return "adem " + Version.number() + " (Java " + Host.property("java.version") + ", "
                + Host.property("java.vendor") + ")\n";
    }

    private String overview() {
        Printer printer = context.printer();
        PageLines page = new PageLines(printer.style(), Math.min(WIDEST, printer.columns()));
        if (printer.showsPictures()) {
            Optional<String> now = NowCommand.inOneLine(context);
            if (now.isPresent()) { // A lambda would take longer than all the rest of it.
                page.paragraph(now.get()).blank();
            }
        }
        page.paragraph("adem " + Version.number() + ": " + context.say(ABOUT)).blank();
        for (Example example : examples()) {
            page.term(2, COLUMN, context.say(example.command()), context.say(example.does()));
        }
        return page.text();
    }
}
