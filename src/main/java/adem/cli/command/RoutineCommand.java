package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.page.RoutineList;
import adem.routine.Routine;
import adem.routine.Routine.Variant;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public int run(Arguments arguments) throws Exception {
        context.print(new RoutineList(context.printer(), library(context)).text());
        return 0;
    }

    public static RoutineLibrary library(CommandContext context) {
        return new RoutineLibrary(context.host().folders().config().resolve("routines"));
    }

    /** What a shell may complete the name of a routine to; looked up only when it is wanted. */
    static Iterable<String> completions(CommandContext context) {
        return () -> library(context).builtIn().stream()
                .flatMap(listing -> Stream.concat(Stream.of(listing.id()), listing.aliases().stream()))
                .iterator();
    }

    /** The variant that was asked for, or else the usual one. */
    static String variant(Arguments arguments, Routine routine) {
        return arguments.read("--variant", typed -> variant(routine, typed)).orElse(routine.usualVariant());
    }

    private static String variant(Routine routine, String typed) {
        List<String> names = routine.variants().stream().map(Variant::name).collect(Collectors.toList());
        if (names.isEmpty()) {
            throw new BadInput(new Text("{0} kent geen varianten", "{0} has no variants").with(routine.id()));
        }
        if (!names.contains(typed)) {
            throw new BadInput(new Text("\"{0}\" is er niet; kies uit {1}", "\"{0}\" is not there; choose from {1}")
                    .with(SafeText.shown(typed), String.join(", ", names)));
        }
        return typed;
    }
}
