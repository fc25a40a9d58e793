package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Cli;
import adem.cli.Command;
import adem.cli.CommandContext;
import java.util.HashMap;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem completion}: a script for bash and zsh that completes commands, options and names. */
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
        return named();
    }

    @Override
    public int run(Arguments arguments) {
        CommandSpec all = Cli.tree(new AdemCommand(context), List.of(), new HashMap<>());
        context.print(AutoComplete.bash("adem", new CommandLine(all)) + "\n");
        return 0;
    }
}
