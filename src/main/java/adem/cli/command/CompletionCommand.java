package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.host.ExitCode;
import adem.host.Resources;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code adem completion [SHELL]}: a script with which bash, zsh or fish completes commands, options, names, values and files.
 * The build makes the scripts.
 */
final class CompletionCommand implements Command {

    private final CommandContext context;

    CompletionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("completion");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.word("SHELL"));
    }

    @Override
    public Care care(CommandSpec spec) {
        return Care.NONE;
    }

    @Override
    public int run(Arguments arguments) {
        context.print(
                Resources.text("adem/cli/completion/" + file(arguments.word().orElse("bash"))));
        return ExitCode.OK;
    }

    private static String file(String shell) {
        return switch (shell) {
            case "bash", "fish" -> "adem." + shell;
            case "zsh" -> "_adem";
            default ->
                throw new BadInput(new Text(
                                "\"{0}\" kan hier niet; kies bash, zsh of fish",
                                "\"{0}\" is not valid; possible values: bash, zsh, fish")
                        .with(SafeText.shown(shell)));
        };
    }
}
