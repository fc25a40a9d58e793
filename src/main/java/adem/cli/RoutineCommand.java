package adem.cli;

import adem.routine.RoutineLibrary;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine}: the commands about routines; alone it lists them. */
final class RoutineCommand implements Command {

    private final Context context;

    RoutineCommand(Context context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("routine", "routines");
    }

    @Override
    public CommandSpec spec() {
        return named();
    }

    @Override
    public List<Command> subcommands() {
        return List.of(
                new RoutineListCommand(context),
                new RoutineShowCommand(context),
                new RoutineStartCommand(context),
                new RoutineCheckCommand(context),
                new RoutineNewCommand(context));
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        context.print(new RoutineList(context, library(context)).text());
        return 0;
    }

    static RoutineLibrary library(Context context) {
        return new RoutineLibrary(context.world().configFolder().resolve("routines"));
    }
}
