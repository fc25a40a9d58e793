package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.page.Json;
import adem.page.PrintStyle;
import adem.page.StepPicture;
import adem.routine.file.RoutineLibrary;
import adem.screen.figure.Blocks;
import adem.screen.figure.FigureRenderer;
import adem.session.PoseRef;
import adem.text.BadInput;
import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine poses [NAME]}: every pose that a routine may name, drawn. */
final class RoutinePosesCommand implements Command {

    private static final int COLUMNS = 44;
    private static final int ROWS = 11;

    private final CommandContext context;

    RoutinePosesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("poses");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.word("NAME"))
                .addOption(Command.flag("--json"))
                .addOption(Command.flag("--no-pager"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.POSES));
    }

    /** What was asked. */
    private record Options(List<String> names, boolean json, boolean paged) {
        static Options of(Arguments arguments) {
            return new Options(
                    arguments.readWord(RoutinePosesCommand::known).orElseGet(RoutineLibrary::poses),
                    arguments.has("--json"),
                    !arguments.has("--no-pager"));
        }
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Options options = Options.of(arguments);
        if (options.json()) {
            context.print(Json.of(options.names()));
            return 0;
        }
        PrintStyle style = context.printer().style();
        FigureRenderer figures = new FigureRenderer(true, Blocks.QUADRANTS);
        int columns = Math.min(COLUMNS, context.printer().columns() - 2);
        StringBuilder text = new StringBuilder();
        for (String name : options.names()) {
            text.append(style.strong(name)).append('\n');
            StepPicture.lines(figures, new PoseRef(name, false), columns, ROWS, context.printer())
                    .forEach(line -> text.append("  ").append(line).append('\n'));
            text.append('\n');
        }
        context.printer().page(text.toString(), options.paged());
        return 0;
    }

    private static List<String> known(String typed) {
        if (!RoutineLibrary.poses().contains(typed)) {
            String near = NearestWords.to(typed, new TreeSet<>(RoutineLibrary.poses()))
                    .orElse("");
            throw near.isEmpty()
                    ? new BadInput(new Text(
                                    "er is geen pose \"{0}\"; zie adem routine poses",
                                    "there is no pose \"{0}\"; see adem routine poses")
                            .with(SafeText.shown(typed)))
                    : new BadInput(new Text(
                                    "er is geen pose \"{0}\"; bedoel je \"{1}\"?",
                                    "there is no pose \"{0}\"; did you mean \"{1}\"?")
                            .with(SafeText.shown(typed), near));
        }
        return List.of(typed);
    }
}
