package adem.cli;

import adem.cli.command.AdemCommand;
import adem.host.Host;
import adem.page.Printer;
import adem.routine.file.BrokenRoutine;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: from arguments to an exit code. 0 is well, 1 a failure, 2 a mistake in what was typed. */
public final class Cli {

    public static final int FAILURE = 1;
    static final int USAGE = 2;

    private final Host world;

    /** A command line in this world. */
    public Cli(Host world) {
        this.world = world;
    }

    /** Does what the arguments say. Never throws; whatever goes wrong is one line on standard error. */
    public int run(String... args) {
        Language language = Language.of(world.environment());
        try {
            Settings config = Settings.read(world.folders().config().resolve("config.properties"));
            language = language(args, config).orElse(language);
            return run(new CommandContext(world, config, new Printer(world, language)), args);
        } catch (BadInput mistake) {
            return complain(mistake.text(), language, USAGE);
        } catch (BrokenRoutine broken) {
            for (Text line : broken.lines()) {
                complain(line, language, FAILURE);
            }
            return FAILURE;
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError problem) {
            return explain(problem, language);
        }
    }

    private int run(CommandContext context, String[] args) throws Exception {
        Map<CommandSpec, Command> commands = new HashMap<>();
        CommandLine commandLine = commandLine(context, args, commands);
        context.settings().check(commandLine);
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(args);
        } catch (ParameterException problem) {
            return complain(ParseProblem.text(problem, context.settings()), context.language(), USAGE);
        }
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        if (parsed.isUsageHelpRequested()) {
            context.print(Help.of(parsed.commandSpec().commandLine(), context));
            return 0;
        }
        Arguments arguments = new Arguments(parsed, context.settings());
        arguments.read("--lang", Cli::language);
        return commands.get(parsed.commandSpec()).run(arguments);
    }

    private static CommandLine commandLine(CommandContext context, String[] args, Map<CommandSpec, Command> commands) {
        // Building a command takes as long as drawing a picture: only those that are asked for, unless settings are
        // to be checked against all.
        List<String> words = context.settings().isGeneral() ? List.of(args) : List.of();
        return new CommandLine(tree(new AdemCommand(context), words, commands))
                .setDefaultValueProvider(context.settings())
                .setOverwrittenOptionsAllowed(true); // The last one counts, as aliases in a shell expect.
    }

    /** A command and those below it that these words name, all of them where no word names one. */
    public static CommandSpec tree(Command command, List<String> words, Map<CommandSpec, Command> commands) {
        CommandSpec spec = command.spec();
        commands.put(spec, command);
        for (Command below : wanted(command.subcommands(), words)) {
            CommandSpec subcommand = tree(below, words, commands);
            spec.addSubcommand(subcommand.name(), subcommand);
        }
        return spec;
    }

    /** The command whose name is typed first; all of them when none is. */
    private static List<Command> wanted(List<Command> commands, List<String> words) {
        for (String word : words) {
            for (Command command : commands) {
                if (command.names().contains(word)) {
                    return List.of(command);
                }
            }
        }
        return commands;
    }

    private int explain(Throwable problem, Language language) {
        if (!world.variable("ADEM_DEBUG").isEmpty()) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            world.err().print(trace.toString());
        }
        Text text = new Text(
                        "er ging iets mis dat niet had mogen gebeuren ({0}); met ADEM_DEBUG=1 zie je waar",
                        "something went wrong that should not have ({0}); ADEM_DEBUG=1 shows where")
                .with(problem);
        return complain(text, language, FAILURE);
    }

    private int complain(Text text, Language language, int code) {
        world.err().println("adem: " + SafeText.of(text.in(language)));
        return code;
    }

    /** The language must be known before picocli parses, to complain in it. */
    private static Optional<Language> language(String[] args, Settings config) {
        String asked = config.value("lang").orElse("");
        List<String> words = List.of(args);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--lang") && i + 1 < words.size()) {
                asked = words.get(i + 1);
            } else if (words.get(i).startsWith("--lang=")) {
                asked = words.get(i).substring("--lang=".length());
            }
        }
        return Language.of(asked);
    }

    private static Language language(String typed) {
        return Language.of(typed)
                .orElseThrow(() -> new BadInput(
                        new Text("\"{0}\" ken ik niet; kies nl of en", "\"{0}\" is unknown; choose nl or en")
                                .with(typed)));
    }
}
