package adem.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine list}. */
final class RoutineListCommand implements Command {

    private final Context context;

    RoutineListCommand(Context context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("list");
    }

    @Override
    public CommandSpec spec() {
        return named().addOption(Command.flag("--json"));
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        RoutineList list = new RoutineList(context, RoutineCommand.library(context));
        context.print(arguments.has("--json") ? list.json() : list.text());
        return 0;
    }
}
