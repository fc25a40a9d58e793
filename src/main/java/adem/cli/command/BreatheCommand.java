package adem.cli.command;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.PaceFormat;
import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.DisplayChoice;
import adem.cli.LogChoice;
import adem.cli.OptionValues;
import adem.cli.SoundOptions;
import adem.guide.Guide;
import adem.guide.SoundExport;
import adem.guide.WorkBeside;
import adem.history.LogFolder;
import adem.host.ExitCode;
import adem.page.PatternList;
import adem.screen.DisplayOptions;
import adem.session.BreathTimeline;
import adem.session.SessionText;
import adem.session.Timeline;
import adem.sound.Sound;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem breathe}: counts breaths. What was typed is judged in one place, {@link #options}. */
final class BreatheCommand implements Command {

    private final CommandContext context;

    BreatheCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("breathe", "ademen");
    }

    @Override
    public CommandSpec spec() {
        return SoundOptions.options(named())
                .addPositional(Command.word("PATTERN"))
                .addOption(Command.option("N", "-n", "--breaths"))
                .addOption(Command.option("TIME", "-t", "--for"))
                .addOption(Command.option("IN-OUT", "--ramp"))
                .addOption(Command.option("COMMAND", "--until"))
                .addOption(Command.option("SECONDS", "--settle"))
                .addOption(Command.flag("--plain"))
                .addOption(Command.option("VIEW", "--view"))
                .addOption(Command.flag("--reduced-motion"))
                .addOption(Command.flag("--no-count"))
                .addOption(Command.option("on|off", "--log"))
                .addOption(Command.flag("--check-in"))
                .addOption(Command.option("FILE", "--export"))
                .addOption(Command.flag("--force"))
                .addOption(Command.flag("--list"));
    }

    /**
     * What was asked, all of it understood.
     *
     * @param timeline what to guide
     * @param sound what is to be heard
     * @param display what is to be seen
     * @param plain true for lines, whatever the terminal can do
     * @param until the command that it lasts until; empty where it has a length of its own
     * @param log where the session is kept; empty where it is not
     * @param usual true where nobody said how many breaths or how long
     * @param export the file to write instead; empty for a session
     * @param force true to replace a file that is there
     */
    private record Options(
            Timeline timeline,
            SoundSettings sound,
            DisplayOptions display,
            boolean plain,
            Optional<String> until,
            Optional<LogFolder> log,
            boolean usual,
            Optional<String> export,
            boolean force) {}

    @Override
    public boolean takesScreen() {
        return true;
    }

    @Override
    public int run(Arguments arguments) throws IOException, InterruptedException {
        if (arguments.has("--list")) {
            context.print(PatternList.of(context.printer()));
            return ExitCode.OK;
        }
        SoundOptions heard = new SoundOptions(context, arguments);
        Options options = options(arguments, heard);
        if (options.export().isPresent()) {
            return new SoundExport(context.host(), context.printer().messages(), options.force())
                    .write(options.timeline(), options.export().get(), options.sound());
        }
        heard.remember();
        Guide guide = new Guide(context.host(), options.display(), options.plain())
                .keeping(options.log())
                .checkingIn(arguments.has("--check-in"));
        if (options.until().isPresent()) {
            return beside(options, guide);
        }
        Guide.Outcome outcome = (options.usual() ? guide.offeringMore() : guide)
                .run(options.timeline(), options.sound(), context.host().time());
        return RoutineStartCommand.after(outcome, context, arguments);
    }

    private int beside(Options options, Guide guide) throws IOException, InterruptedException {
        try (WorkBeside work = WorkBeside.start(
                context.host(), context.language(), options.until().get())) {
            return guide.run(options.timeline(), options.sound(), work).code();
        }
    }

    private Options options(Arguments arguments, SoundOptions heard) {
        Optional<String> export = arguments.text("--export");
        arguments.read("--export", OptionValues::file);
        if (export.isEmpty() && arguments.typed("--force")) {
            throw new BadInput(
                    new Text("{0} werkt alleen met --export", "{0} only works with --export").with("--force"));
        }
        Optional<String> until = arguments.read("--until", BreatheCommand::command);
        if (until.isPresent()) {
            for (String other : List.of("--export", "--breaths", "--for")) {
                if (arguments.typed(other)) {
                    throw new BadInput(new Text("kies --until of {0}, niet allebei", "choose --until or {0}, not both")
                            .with(other));
                }
            }
        }
        SoundSettings sound = export.isPresent() ? heard.recorded() : heard.live();
        return new Options(
                timeline(arguments, until, sound.sound()),
                sound,
                DisplayChoice.of(context, arguments),
                arguments.has("--plain"),
                until,
                LogChoice.of(context, arguments),
                arguments.text("--breaths").isEmpty() && arguments.text("--for").isEmpty(),
                export,
                arguments.has("--force"));
    }

    private static String command(String typed) {
        if (typed.isBlank()) {
            throw new BadInput(new Text(
                    "\"\" is geen opdracht; schrijf bijvoorbeeld --until 'mvn verify'",
                    "\"\" is not a command; write for example --until 'mvn verify'"));
        }
        return typed;
    }

    private static Timeline timeline(Arguments arguments, Optional<String> until, Sound sound) {
        BreathPattern pattern =
                arguments.readWord(BreathPatterns::find).orElseGet(() -> BreathPatterns.find(BreathPatterns.DEFAULT));
        List<Text> notices = new ArrayList<>();
        Breaths breaths = until.isPresent()
                ? Breaths.most(pattern, ramp(arguments, pattern))
                : breaths(arguments, pattern, notices);
        Duration settle = arguments.read("--settle", OptionValues::settle).orElse(BreathTimeline.SETTLE);
        // Who only listens hears when to stop before the first breath, however little time is asked for.
        boolean tooShort = sound.hasVoice() && settle.compareTo(BreathTimeline.STOP_RULE) < 0;
        Duration beforehand = tooShort ? BreathTimeline.STOP_RULE : settle;
        return until.isPresent()
                ? BreathTimeline.until(WorkBeside.until(until.get()), breaths, beforehand, notices)
                : BreathTimeline.of(breaths, beforehand, notices);
    }

    /** What was typed outranks the other option's default in the settings. */
    private static Breaths breaths(Arguments arguments, BreathPattern pattern, List<Text> notices) {
        Optional<Pace> ramp = ramp(arguments, pattern);
        boolean counted =
                arguments.text("--breaths").isPresent() && (arguments.typed("--breaths") || !arguments.typed("--for"));
        boolean timed =
                arguments.text("--for").isPresent() && (arguments.typed("--for") || !arguments.typed("--breaths"));
        if (counted && timed) {
            throw new BadInput(
                    new Text("kies --breaths of --for, niet allebei", "choose --breaths or --for, not both"));
        }
        if (timed) {
            return arguments
                    .read("--for", typed -> filling(pattern, ramp, typed, notices))
                    .orElseThrow();
        }
        if (counted) {
            return arguments
                    .read("--breaths", typed -> Breaths.of(pattern, ramp, OptionValues.breaths(typed, pattern)))
                    .orElseThrow();
        }
        return Breaths.of(pattern, ramp, pattern.breaths());
    }

    private static Optional<Pace> ramp(Arguments arguments, BreathPattern pattern) {
        return arguments.read("--ramp", typed -> ramp(typed, pattern.pace()));
    }

    private static Pace ramp(String typed, Pace to) {
        Pace from = PaceFormat.parse(typed);
        boolean sameShape = from.hasSip() == to.hasSip()
                && from.holdIn().isZero() == to.holdIn().isZero()
                && from.holdOut().isZero() == to.holdOut().isZero();
        if (!sameShape
                || from.inhale().compareTo(to.inhale()) > 0
                || from.sip().compareTo(to.sip()) > 0
                || from.exhale().compareTo(to.exhale()) > 0) {
            throw new BadInput(new Text(
                            "\"{0}\" kan niet groeien naar {1}; gebruik evenveel getallen, elk even groot of kleiner",
                            "\"{0}\" cannot slow down to {1}; use the same number of values, each the same or smaller")
                    .with(SafeText.shown(typed), PaceFormat.text(to)));
        }
        return from;
    }

    private static Breaths filling(BreathPattern pattern, Optional<Pace> ramp, String typed, List<Text> notices) {
        Duration asked = OptionValues.time(typed, BreathPattern.LONGEST);
        Breaths filling = Breaths.filling(pattern, ramp, asked);
        if (!filling.total().equals(asked)) {
            notices.add(SessionText.ROUNDED.with(TimeFormat.clock(asked), TimeFormat.clock(filling.total())));
        }
        return filling;
    }
}
