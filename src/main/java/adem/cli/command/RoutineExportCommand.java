package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Cli;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.Prompt;
import adem.cli.SoundOptions;
import adem.guide.SoundExport;
import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.routine.file.RoutineLibrary;
import adem.session.Timeline;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.Text;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine export NAME FILE}: a routine to take along. */
final class RoutineExportCommand implements Command {

    private final CommandContext context;

    RoutineExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("export");
    }

    @Override
    public CommandSpec spec() {
        return SoundOptions.options(named())
                .addPositional(Command.words("NAME FILE", "0..2", RoutineCommand.completions(context)))
                .addOption(Command.option("VARIANT", "--variant"))
                .addOption(Command.flag("--force"))
                .addOption(Command.flag("--accept-cautions"));
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        if (arguments.words().size() != 2) {
            throw new BadInput(new Text(
                    "welke routine, naar welk bestand? zoals: adem routine export gronden gronden.opus",
                    "which routine, to which file? such as: adem routine export grounding grounding.opus"));
        }
        RoutineLibrary library = RoutineCommand.library(context);
        Routine routine = library.find(arguments.words().get(0));
        String variant = RoutineCommand.variant(arguments, routine);
        Prompt prompt = new Prompt(context);
        if (prompt.shut(routine, variant, arguments.has("--accept-cautions")).isPresent()) {
            if (prompt.canAsk()) {
                context.complain(new Text("er is niets geschreven", "nothing was written"));
            }
            return Cli.FAILURE;
        }
        SoundOptions hearing = new SoundOptions(context, arguments);
        SoundSettings listening = hearing.recorded();
        Timeline timeline = RoutineTimeline.of(routine, variant, true, hearing.isAloud(listening, false));
        return new SoundExport(context.host(), context.printer().messages(), arguments.has("--force"))
                .write(timeline, arguments.words().get(1), listening);
    }
}
