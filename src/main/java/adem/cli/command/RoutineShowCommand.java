package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.learn.Lookup;
import adem.learn.NoteSummary;
import adem.page.CourseSheet;
import adem.page.Printer;
import adem.page.RoutineSheet;
import adem.routine.Course;
import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine show NAME}: a routine, or a course. */
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
        return named().addPositional(Command.needed(Command.word("NAME")))
                .addOption(Command.option("VARIANT", "--variant"))
                .addOption(Command.flag("--json"))
                .addOption(Command.flag("--no-pager"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.ROUTINES, Source.OWN, Source.COURSES, Source.OWN_COURSES, Source.FILES));
    }

    /** What was asked. */
    private record Options(String name, Optional<String> variant, boolean json, boolean paged) {
        static Options of(Arguments arguments) {
            return new Options(
                    arguments
                            .word()
                            .orElseThrow(() -> new BadInput(new Text(
                                    "welke routine? zie adem routine list", "which routine? see adem routine list"))),
                    arguments.text("--variant"),
                    arguments.has("--json"),
                    !arguments.has("--no-pager"));
        }
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Options options = Options.of(arguments);
        CourseDesk desk = CourseDesk.of(context, arguments);
        Optional<Course> course = desk.find(options.name());
        if (course.isPresent()) {
            show(course.get(), desk, options);
            return 0;
        }
        RoutineLibrary library = RoutineCommand.library(context);
        Routine routine = library.find(options.name());
        String variant = RoutineCommand.variant(options.variant(), routine);
        Printer printer = RoutineCommand.inLanguageOf(routine, context).printer();
        RoutineSheet sheet = new RoutineSheet(
                printer, routine, variant, id -> title(id, routine, library), RoutineShowCommand::note);
        if (options.json()) {
            printer.print(sheet.json());
        } else {
            printer.page(sheet.text(), options.paged());
        }
        return 0;
    }

    private void show(Course course, CourseDesk desk, Options options) throws InterruptedException {
        RoutineCommand.noVariant(options.variant());
        Printer printer = RoutineCommand.inLanguage(course.language(), context).printer();
        CourseSheet sheet = new CourseSheet(printer, course, desk.progress(course.summary()), desk::practised);
        if (options.json()) {
            printer.print(sheet.json());
        } else {
            printer.page(sheet.text(), options.paged());
        }
    }

    private static Text note(String id) {
        return Lookup.builtIn().entries().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .map(NoteSummary::title)
                .orElse(Text.same(id));
    }

    /** A gate leads to this very routine, or to one that comes with adem; a user's own may have taken the place of that. */
    private static Text title(String id, Routine routine, RoutineLibrary library) {
        return id.equals(routine.id())
                ? routine.title()
                : library.hiddenBy(id).map(RoutineSummary::title).orElse(Text.same(id));
    }
}
