package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Cli;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.DisplayChoice;
import adem.cli.Prompt;
import adem.cli.SoundOptions;
import adem.guide.Guide;
import adem.host.TimeSource;
import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.routine.file.RoutineLibrary;
import adem.session.Timeline;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine start NAME}. */
final class RoutineStartCommand implements Command {

    private final CommandContext context;

    RoutineStartCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("start");
    }

    @Override
    public CommandSpec spec() {
        return SoundOptions.options(named())
                .addPositional(Command.word("NAME", RoutineCommand.completions(context)))
                .addOption(Command.option("VARIANT", "--variant"))
                .addOption(Command.option("N", "--speed"))
                .addOption(Command.flag("--plain"))
                .addOption(Command.flag("--hands-free"))
                .addOption(Command.option("VIEW", "--view"))
                .addOption(Command.flag("--reduced-motion"))
                .addOption(Command.flag("--no-count"))
                .addOption(Command.flag("--accept-cautions"));
    }

    @Override
    public int run(Arguments arguments) throws IOException, InterruptedException {
        RoutineLibrary library = RoutineCommand.library(context);
        Prompt prompt = new Prompt(context);
        Routine routine = library.find(arguments.word().orElseGet(() -> prompt.choose(library.builtIn())));
        String variant = RoutineCommand.variant(arguments, routine);
        int speed = arguments.read("--speed", RoutineStartCommand::speed).orElse(1);
        Optional<Gate> shut = prompt.shut(routine, variant, arguments.has("--accept-cautions"));
        if (shut.isEmpty()) {
            return start(routine, variant, speed, arguments);
        }
        if (!prompt.canAsk()) {
            return Cli.FAILURE;
        }
        prompt.offerGentler();
        return start(library.find(shut.get().routine()), shut.get().variant(), speed, arguments);
    }

    private int start(Routine routine, String variant, int speed, Arguments arguments)
            throws IOException, InterruptedException {
        String chosen = variant.isEmpty() ? routine.usualVariant() : variant;
        boolean handsFree =
                arguments.has("--hands-free") || !context.host().terminal().in();
        SoundOptions hearing = new SoundOptions(context, arguments);
        SoundSettings listening = hearing.live();
        hearing.remember();
        TimeSource clock = context.host().time();
        Timeline timeline =
                RoutineTimeline.of(routine, chosen, handsFree, speed == 1 && hearing.isAloud(listening, true));
        if (speed == 1) {
            return new Guide(context.host(), DisplayChoice.of(context, arguments), arguments.has("--plain"))
                    .run(timeline, listening, clock);
        }
        // Sound that is so many times faster is none.
        return new Guide(context.host(), DisplayChoice.of(context, arguments), arguments.has("--plain"))
                .run(timeline, listening.without(), clock.faster(speed));
    }

    private static int speed(String typed) {
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 60) {
            throw new BadInput(new Text("\"{0}\" kan niet; kies 1 tot 60", "\"{0}\" will not do; choose 1 to 60")
                    .with(SafeText.shown(typed)));
        }
        return Integer.parseInt(typed);
    }
}
