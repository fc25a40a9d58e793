package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.page.RoutineList;
import adem.routine.Routine;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine}: the commands about routines; alone it lists them. */
public final class RoutineCommand implements Command {

    private final CommandContext context;

    RoutineCommand(CommandContext context) {
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
                new RoutineExportCommand(context),
                new RoutinePosesCommand(context),
                new RoutineCheckCommand(context),
                new RoutineNewCommand(context));
    }

    @Override
    public int run(Arguments arguments) {
        RoutineList list = new RoutineList(context.printer(), library(context).contents());
        context.print(list.text() + CourseDesk.of(context, arguments).list().text());
        return 0;
    }

    /** The routines of this user. */
    public static RoutineLibrary library(CommandContext context) {
        return new RoutineLibrary(context.host().folders().config().resolve("routines"));
    }

    /** The context in the language of a routine's file, where that has one language only: it has no other words. */
    static CommandContext inLanguageOf(Routine routine, CommandContext context) {
        return inLanguage(routine.language(), context);
    }

    /** The context in the language of a file; empty for a file that has both. */
    static CommandContext inLanguage(Optional<Language> own, CommandContext context) {
        return own.map(language -> new CommandContext(
                        context.host(), context.settings(), context.printer().in(language)))
                .orElse(context);
    }

    /** @throws BadInput when a variant of a course was asked for */
    static void noVariant(Optional<String> typed) {
        if (typed.isPresent()) {
            throw new BadInput(new Text("een cursus heeft geen varianten", "a course has no variants")).at("--variant");
        }
    }

    /**
     * The variant that was asked for, or else the usual one.
     *
     * @throws BadInput when the routine has no such variant
     */
    static String variant(Optional<String> typed, Routine routine) {
        if (typed.isEmpty()) {
            return routine.usualVariant();
        }
        List<String> names = routine.variantNames();
        if (names.isEmpty()) {
            throw new BadInput(new Text("{0} heeft geen varianten", "{0} has no variants").with(routine.id()))
                    .at("--variant");
        }
        if (!names.contains(typed.get())) {
            throw new BadInput(new Text(
                                    "\"{0}\" kan hier niet; kies uit {1}", "\"{0}\" is not valid; possible values: {1}")
                            .with(SafeText.shown(typed.get()), String.join(", ", names)))
                    .at("--variant");
        }
        return typed.get();
    }
}
