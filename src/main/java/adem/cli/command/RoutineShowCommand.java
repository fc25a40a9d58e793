package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.page.RoutineSheet;
import adem.routine.Routine;
import adem.text.BadInput;
import adem.text.Text;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine show NAME}. */
final class RoutineShowCommand implements Command {

    private final CommandContext context;

    RoutineShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("show");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.word("NAME", RoutineCommand.completions(context)))
                .addOption(Command.option("VARIANT", "--variant"))
                .addOption(Command.flag("--json"))
                .addOption(Command.flag("--no-pager"));
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        String name = arguments
                .word()
                .orElseThrow(() -> new BadInput(
                        new Text("welke routine? zie adem routine list", "which routine? see adem routine list")));
        Routine routine = RoutineCommand.library(context).find(name);
        RoutineSheet sheet = new RoutineSheet(context.printer(), routine, RoutineCommand.variant(arguments, routine));
        if (arguments.has("--json")) {
            context.print(sheet.json());
        } else {
            context.printer().page(sheet.text(), !arguments.has("--no-pager"));
        }
        return 0;
    }
}
