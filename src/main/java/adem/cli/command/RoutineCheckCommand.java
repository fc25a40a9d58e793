package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Cli;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.routine.Routine;
import adem.routine.file.BrokenRoutine;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine check FILE…}: every mistake in every file, in one go. */
final class RoutineCheckCommand implements Command {

    private final CommandContext context;

    RoutineCheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("check");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.words("FILE", "1..*", List.of()));
    }

    @Override
    public int run(Arguments arguments) {
        RoutineLibrary library = RoutineCommand.library(context);
        int code = 0;
        for (String file : arguments.words()) {
            try {
                Routine routine = library.read(Path.of(file));
                context.print(SafeText.of(context.say(new Text("{0}: in orde, {1} stappen", "{0}: all right, {1} steps")
                                .with(
                                        file,
                                        routine.steps(routine.usualVariant()).size())))
                        + "\n");
            } catch (BrokenRoutine broken) {
                broken.lines().forEach(line -> context.complain(line));
                code = Cli.FAILURE;
            } catch (BadInput unreadable) {
                context.complain(unreadable.text());
                code = Cli.FAILURE;
            }
        }
        return code;
    }
}
