package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.page.CourseList;
import adem.page.RoutineList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine list}: the routines, and the courses. */
final class RoutineListCommand implements Command {

    private final CommandContext context;

    RoutineListCommand(CommandContext context) {
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
    public int run(Arguments arguments) {
        RoutineList list = new RoutineList(
                context.printer(), RoutineCommand.library(context).contents());
        CourseList courses = new CourseDesk(context).list();
        context.print(arguments.has("--json") ? list.json(courses) : list.text() + courses.text());
        return 0;
    }
}
