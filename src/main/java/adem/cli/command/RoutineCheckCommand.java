package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.host.ExitCode;
import adem.routine.Course;
import adem.routine.Routine;
import adem.routine.file.BrokenRoutine;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine check FILE…}: every mistake in every file, in one go. */
final class RoutineCheckCommand implements Command {

    private static final Text WHICH = new Text(
            "welke routine? bijvoorbeeld: adem routine check mijn-routine",
            "which routine? for example: adem routine check my-routine");
    private static final Text RIGHT = new Text("{0}: geen fouten, {1} stappen", "{0}: no mistakes, {1} steps");
    private static final Text RIGHT_ONE = new Text("{0}: geen fouten, 1 stap", "{0}: no mistakes, 1 step");
    private static final Text RIGHT_DAYS = new Text("{0}: geen fouten, {1} dagen", "{0}: no mistakes, {1} days");
    private static final Text RIGHT_DAY = new Text("{0}: geen fouten, 1 dag", "{0}: no mistakes, 1 day");

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
        return named().addPositional(Command.needed(Command.words("FILE", "0..*")));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.FILES, Source.OWN, Source.OWN_COURSES));
    }

    @Override
    public int run(Arguments arguments) {
        if (arguments.words().isEmpty()) {
            throw new BadInput(WHICH);
        }
        RoutineLibrary library = RoutineCommand.library(context);
        CourseDesk desk = CourseDesk.of(context, arguments);
        int code = 0;
        for (String typed : arguments.words()) {
            code = Math.max(code, check(typed, library, desk));
        }
        return code;
    }

    private int check(String typed, RoutineLibrary library, CourseDesk desk) {
        try {
            Optional<Course> course = desk.find(typed);
            if (course.isPresent()) {
                int days = course.get().days().size();
                context.printer().line((days == 1 ? RIGHT_DAY : RIGHT_DAYS).with(SafeText.shownPath(typed), days));
                return 0;
            }
            Routine routine = library.find(typed);
            int steps = routine.steps(routine.usualVariant()).size();
            context.printer().line((steps == 1 ? RIGHT_ONE : RIGHT).with(SafeText.shownPath(typed), steps));
            return 0;
        } catch (BrokenRoutine broken) {
            broken.lines().forEach(context::complain);
        } catch (BadInput unreadable) {
            context.complain(unreadable.text());
        }
        return ExitCode.FAILURE;
    }
}
