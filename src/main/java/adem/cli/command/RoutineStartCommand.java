package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.DisplayChoice;
import adem.cli.GateOffer;
import adem.cli.GatePrompt;
import adem.cli.Prompt;
import adem.cli.SoundOptions;
import adem.guide.Guide;
import adem.host.ExitCode;
import adem.host.TimeSource;
import adem.routine.Alternative;
import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.routine.file.RoutineLibrary;
import adem.screen.DisplayOptions;
import adem.session.Timeline;
import adem.sound.Sound;
import adem.sound.backend.ReadAloud;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine start NAME}. */
final class RoutineStartCommand implements Command {

    private static final Text NOT_STARTED = new Text("er is niets begonnen", "nothing was started");
    private static final Text LEFT = new Text("Er is niets begonnen.", "Nothing was started.");
    private static final Text ASKS_TOO = new Text(
            "{0} begint zelf ook met vragen; er is niets begonnen",
            "{0} has questions of its own; nothing was started");

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
                .addPositional(Command.word("NAME"))
                .addOption(Command.option("VARIANT", "--variant"))
                .addOption(Command.option("N", "--speed"))
                .addOption(Command.flag("--plain"))
                .addOption(Command.flag("--hands-free"))
                .addOption(Command.option("VIEW", "--view"))
                .addOption(Command.flag("--reduced-motion"))
                .addOption(Command.flag("--no-count"))
                .addOption(Command.flag("--accept-cautions"));
    }

    /** What was asked, in the language of a context. */
    private record Options(
            Optional<String> name,
            Optional<String> variant,
            int speed,
            boolean plain,
            boolean handsFree,
            boolean accepted,
            DisplayOptions display,
            SoundSettings sound) {

        static Options of(CommandContext context, Arguments arguments) {
            int speed = arguments.read("--speed", RoutineStartCommand::speed).orElse(1);
            SoundSettings sound = new SoundOptions(context, arguments).live();
            return new Options(
                    arguments.word(),
                    arguments.text("--variant"),
                    speed,
                    arguments.has("--plain"),
                    arguments.has("--hands-free")
                            || goesOnByItself(
                                    context.host().terminal().isInteractive(), speed == 1 ? sound.sound() : Sound.OFF),
                    arguments.has("--accept-cautions"),
                    DisplayChoice.of(context, arguments),
                    // Sound that is so many times faster is none.
                    speed == 1 ? sound : sound.without());
        }
    }

    /** True where nobody can press a key, or would have to get up for it: who listens lies on a mat with closed eyes. */
    static boolean goesOnByItself(boolean interactive, Sound sound) {
        return !interactive || sound.hasVoice();
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Options options = Options.of(context, arguments);
        RoutineLibrary library = RoutineCommand.library(context);
        Optional<String> name = options.name().or(() -> new Prompt(context).choose(library.contents()));
        if (name.isEmpty()) {
            return nothing(NOT_STARTED);
        }
        Routine routine = library.find(name.get());
        String variant = RoutineCommand.variant(options.variant(), routine);
        if (options.accepted() || !routine.asksIn(variant)) {
            return start(routine, variant, arguments);
        }
        CommandContext spoken = RoutineCommand.inLanguageOf(routine, context);
        SoundSettings sound = Options.of(spoken, arguments).sound();
        try (ReadAloud aloud = new ReadAloud(sound, context.host().programs())) {
            GatePrompt prompt = new GatePrompt(spoken, options.plain(), aloud);
            GatePrompt.Answer answer = prompt.ask(routine, variant, false);
            return switch (answer.outcome()) {
                case OPEN -> start(routine, variant, arguments);
                case LEFT -> left(spoken);
                case NONE -> prompt.canAsk() ? nothing(NOT_STARTED) : ExitCode.FAILURE;
                case STOPPED ->
                    instead(routine, answer, library, new GateOffer(spoken, prompt.hasPages(), aloud), arguments);
            };
        }
    }

    /**
     * What an answer leads to, where it is wanted. The reader sees to it that it asks nothing, but a file may have changed
     * since; a variant of the same routine is in the same file, and every question of its own has been answered.
     */
    private int instead(
            Routine routine, GatePrompt.Answer answer, RoutineLibrary library, GateOffer offer, Arguments arguments)
            throws InterruptedException {
        Alternative instead = answer.to().orElseThrow().instead();
        // Whom to call is told first, whatever becomes of the rest.
        offer.explain(routine, answer);
        boolean itself = instead.isOf(routine.id());
        Routine other = itself ? routine : library.find(instead.routine());
        String variant =
                RoutineCommand.variant(Optional.of(instead.variant()).filter(named -> !named.isEmpty()), other);
        if (!itself && other.asksIn(variant)) {
            return nothing(ASKS_TOO.with(instead.routine()));
        }
        return switch (offer.offer(routine, answer, other, variant)) {
            case OPEN -> start(other, variant, arguments);
            case NONE -> nothing(NOT_STARTED);
            default -> left(RoutineCommand.inLanguageOf(routine, context));
        };
    }

    /** Who chooses not to has not failed. */
    private static int left(CommandContext spoken) {
        spoken.printer().line(LEFT);
        return ExitCode.OK;
    }

    private int start(Routine routine, String variant, Arguments arguments) throws InterruptedException {
        CommandContext spoken = RoutineCommand.inLanguageOf(routine, context);
        Options options = Options.of(spoken, arguments);
        new SoundOptions(spoken, arguments).remember();
        Timeline timeline = RoutineTimeline.of(routine, variant, options.handsFree());
        TimeSource time = context.host().time();
        return new Guide(context.host(), options.display(), options.plain())
                .run(timeline, options.sound(), options.speed() == 1 ? time : time.faster(options.speed()));
    }

    private int nothing(Text why) {
        context.complain(why);
        return ExitCode.FAILURE;
    }

    private static int speed(String typed) {
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 60) {
            throw new BadInput(new Text("\"{0}\" kan niet; kies 1 tot 60", "\"{0}\" is not valid; choose 1 to 60")
                    .with(SafeText.shown(typed)));
        }
        return Integer.parseInt(typed);
    }
}
