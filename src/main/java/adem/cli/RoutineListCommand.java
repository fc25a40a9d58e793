package adem.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine list}. */
final class RoutineListCommand implements Command {

    private final Context context;

    RoutineListCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec() {
        return Command.named("list").addOption(Command.flag("--json"));
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        RoutineList list = new RoutineList(context, RoutineCommand.library(context));
        context.print(arguments.has("--json") ? list.json() : list.text());
        return 0;
    }
}
