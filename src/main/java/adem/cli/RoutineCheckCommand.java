package adem.cli;

import adem.language.BadInput;
import adem.language.Text;
import adem.routine.BrokenRoutine;
import adem.routine.Routine;
import adem.routine.RoutineLibrary;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine check FILE…}: every mistake in every file, in one go. */
final class RoutineCheckCommand implements Command {

    private final Context context;

    RoutineCheckCommand(Context context) {
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
                context.print(Printable.of(context.say(new Text(
                                        "{0}: in orde, {1} stappen", "{0}: all right, {1} steps")
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
