package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.CommandPath;
import adem.cli.Help;
import adem.cli.SettingsPage;
import adem.host.ExitCode;
import adem.text.Text;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem help [COMMAND…]}: what {@code --help} says, and what can be set. */
final class HelpCommand implements Command {

    private static final List<String> SETTINGS = List.of("settings", "instellingen");

    private final CommandContext context;

    HelpCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("help", "hulp");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.words("COMMAND", "0..*"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.COMMANDS).and(new Text(SETTINGS.get(1), SETTINGS.get(0))));
    }

    @Override
    public Care care(CommandSpec spec) {
        return Care.NONE;
    }

    @Override
    public int run(Arguments arguments) {
        List<String> words = arguments.words();
        context.print(
                words.size() == 1 && SETTINGS.contains(words.get(0))
                        ? SettingsPage.of(context)
                        : Help.of(
                                CommandPath.of(new AdemCommand(context), words).known(), context));
        return ExitCode.OK;
    }
}
