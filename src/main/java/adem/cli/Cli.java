package adem.cli;

import adem.host.ClassArchive;
import adem.host.ExitCode;
import adem.host.Host;
import adem.page.Printer;
import adem.routine.file.BrokenRoutine;
import adem.screen.ScreenWarmUp;
import adem.text.BadInput;
import adem.text.FileTrouble;
import adem.text.Language;
import adem.text.Messages;
import adem.text.SafeText;
import adem.text.Text;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: from arguments to an {@link ExitCode}. */
public final class Cli {

    private final Host host;
    private final CommandTree commands;

    /** A command line on this machine, with these commands. */
    public Cli(Host host, CommandTree commands) {
        this.host = host;
        this.commands = commands;
    }

    /** Does what the arguments say. Never throws; whatever goes wrong is one line on standard error. */
    public int run(String... arguments) {
        Language language = Language.of(host.environment());
        return hasPrinted(run(arguments, language), language);
    }

    private int run(String[] arguments, Language usual) {
        Language language = usual;
        try {
            Settings settings = Settings.read(host.folders().config().resolve("config.properties"));
            language = asked(arguments, settings).orElse(usual);
            return run(new CommandContext(host, settings, new Printer(host, language)), List.of(arguments));
        } catch (BadInput mistake) {
            return complain(mistake.text(), language, ExitCode.USAGE);
        } catch (BrokenRoutine broken) {
            for (Text line : broken.lines()) {
                complain(line, language, ExitCode.FAILURE);
            }
            return ExitCode.FAILURE;
        } catch (InvalidPathException notHere) {
            Text text = new Text("\"{0}\" kan hier geen bestandsnaam zijn", "\"{0}\" cannot be a file name here");
            return complain(text.with(SafeText.shown(notHere.getInput())), language, ExitCode.USAGE);
        } catch (FileSystemException problem) {
            String file = SafeText.shownPath(String.valueOf(problem.getFile()));
            return complain(Text.same("{0}: {1}").with(file, FileTrouble.why(problem)), language, ExitCode.FAILURE);
        } catch (Throwable problem) {
            return explain(problem, language);
        }
    }

    /** Does what these words say after all, in the same language and with the same settings; the exit code. */
    public static int again(CommandContext context, CommandTree commands, List<String> words) throws Exception {
        return new Cli(context.host(), commands).run(context, words);
    }

    private int run(CommandContext context, List<String> typed) throws Exception {
        Command root = commands.root(context);
        List<String> arguments = typed;
        CommandPath path = CommandPath.of(root, arguments);
        if (path.unknown().isPresent() && path.last() == root) {
            arguments = root.meant(typed, path.unknown().get());
            path = CommandPath.of(root, arguments);
        }
        path.known();
        if (CommandPath.asksHelp(arguments)) {
            context.print(Help.of(path, context));
            return ExitCode.OK;
        }
        if (path.last().takesScreen() && arguments.stream().noneMatch(Cli::needsNoScreen)) {
            ScreenWarmUp.begin(host);
        }
        List<CommandSpec> specs = path.specs();
        boolean version = asksVersion(arguments);
        Command.Care care = version ? Command.Care.NONE : path.last().care(specs.get(specs.size() - 1));
        SettingDefaults defaults = new SettingDefaults(context.settings(), care);
        List<ParseResult> levels = parsed(parser(specs.get(0), defaults), arguments, context.settings());
        for (ParseResult level : levels) {
            if (level.isUsageHelpRequested()) { // In the midst of others, as in -hn 3.
                context.print(Help.of(path, context));
                return ExitCode.OK;
            }
            new Arguments(level, context.settings()).read("--lang", OptionValues::language);
        }
        if (levels.get(0).hasMatchedOption("--version")) {
            return path.commands().get(0).run(new Arguments(levels.get(0), context.settings()));
        }
        if (care == Command.Care.ALL) {
            context.settings().check();
        }
        return path.last().run(new Arguments(levels.get(levels.size() - 1), context.settings()));
    }

    /** True for an option after which nothing is shown on the whole screen. */
    private static boolean needsNoScreen(String argument) {
        return argument.equals("--plain") || argument.equals("--list") || argument.startsWith("--export");
    }

    /** What was typed for each command on the path, from {@code adem} down. */
    private static List<ParseResult> parsed(CommandLine parser, List<String> arguments, Settings settings) {
        try {
            List<ParseResult> levels = new ArrayList<>();
            levels.add(parser.parseArgs(arguments.toArray(String[]::new)));
            while (levels.get(levels.size() - 1).hasSubcommand()) {
                levels.add(levels.get(levels.size() - 1).subcommand());
            }
            return levels;
        } catch (ParameterException problem) {
            throw new BadInput(ParseProblem.text(problem, settings));
        }
    }

    /** The last of an option counts, as aliases in a shell expect. Nothing that is typed means more than it says. */
    private static CommandLine parser(CommandSpec root, SettingDefaults defaults) {
        return new CommandLine(root)
                .setDefaultValueProvider(defaults)
                .setOverwrittenOptionsAllowed(true)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false);
    }

    private static boolean asksVersion(List<String> arguments) {
        return arguments.contains("--version") || arguments.contains("-V");
    }

    /** Where the results could not be written, all did not go well. */
    private int hasPrinted(int code, Language language) {
        Optional<String> trouble = host.out().trouble();
        if (trouble.isEmpty()) {
            return code;
        }
        Text text = new Text("kan niet schrijven: {0}", "cannot write: {0}").with(trouble.get());
        return complain(text, language, code == ExitCode.OK ? ExitCode.FAILURE : code);
    }

    private int explain(Throwable problem, Language language) {
        ClassArchive.distrust(problem);
        if (!host.variable("ADEM_DEBUG").isEmpty()) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            host.err().print(trace.toString());
        }
        Text text = new Text(
                        "er ging iets mis dat niet had mogen gebeuren ({0}); met ADEM_DEBUG=1 zie je waar",
                        "something went wrong that should not have ({0}); ADEM_DEBUG=1 shows where")
                .with(problem);
        return complain(text, language, ExitCode.FAILURE);
    }

    private int complain(Text text, Language language, int code) {
        Messages.of(host, language).complain(text);
        return code;
    }

    /** The language must be known before the arguments are read, to complain in it. */
    private static Optional<Language> asked(String[] arguments, Settings settings) {
        String asked = settings.value("lang").orElse("");
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            } else if (arguments[i].startsWith("--lang=")) {
                asked = arguments[i].substring("--lang=".length());
            }
        }
        return Language.of(asked);
    }
}
