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
import adem.cli.SoundOptions;
import adem.guide.Guide;
import adem.guide.SoundExport;
import adem.page.PatternList;
import adem.session.BreathTimeline;
import adem.session.SessionText;
import adem.session.Timeline;
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

/** {@code adem breathe}: counts breaths. What was typed is judged in one place, {@link #timeline}. */
final class BreatheCommand implements Command {

    private static final Duration LONGEST_SETTLE = Duration.ofMinutes(2);
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
                .addOption(Command.option("SECONDS", "--settle"))
                .addOption(Command.flag("--plain"))
                .addOption(Command.option("VIEW", "--view"))
                .addOption(Command.flag("--reduced-motion"))
                .addOption(Command.flag("--no-count"))
                .addOption(Command.option("FILE", "--export"))
                .addOption(Command.flag("--force"))
                .addOption(Command.flag("--list"));
    }

    @Override
    public int run(Arguments arguments) throws IOException, InterruptedException {
        if (arguments.has("--list")) {
            context.print(PatternList.of(context.printer()));
            return 0;
        }
        SoundOptions hearing = new SoundOptions(context, arguments);
        Optional<String> export = arguments.text("--export");
        if (export.isPresent()) {
            SoundSettings listening = hearing.recorded();
            return new SoundExport(context.host(), context.printer().messages(), arguments.has("--force"))
                    .write(timeline(arguments), export.get(), listening);
        }
        if (arguments.typed("--force")) {
            throw new BadInput(new Text("{0} hoort bij --export", "{0} goes with --export").with("--force"));
        }
        SoundSettings listening = hearing.live();
        Timeline timeline = timeline(arguments);
        hearing.remember();
        return new Guide(context.host(), DisplayChoice.of(context, arguments), arguments.has("--plain"))
                .run(timeline, listening, context.host().time());
    }

    private static Timeline timeline(Arguments arguments) {
        BreathPattern pattern =
                arguments.readWord(BreathPatterns::find).orElseGet(() -> BreathPatterns.find(BreathPatterns.DEFAULT));
        List<Text> notices = new ArrayList<>();
        Breaths breaths = breaths(arguments, pattern, notices);
        Duration settle = arguments
                .read("--settle", typed -> TimeFormat.parseSeconds(typed, LONGEST_SETTLE))
                .orElse(BreathTimeline.SETTLE);
        return BreathTimeline.of(breaths, settle, notices);
    }

    /** What was typed outranks the other option's default in the config. */
    private static Breaths breaths(Arguments arguments, BreathPattern pattern, List<Text> notices) {
        Optional<Pace> ramp = arguments.read("--ramp", typed -> ramp(typed, pattern.pace()));
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
                    .read("--breaths", typed -> Breaths.of(pattern, ramp, number(typed, pattern)))
                    .orElseThrow();
        }
        return Breaths.of(pattern, ramp, pattern.breaths());
    }

    private static Pace ramp(String typed, Pace to) {
        Pace from = PaceFormat.parse(typed);
        boolean sameShape = from.holdIn().isZero() == to.holdIn().isZero()
                && from.holdOut().isZero() == to.holdOut().isZero();
        if (!sameShape
                || from.inhale().compareTo(to.inhale()) > 0
                || from.exhale().compareTo(to.exhale()) > 0) {
            throw new BadInput(new Text(
                            "\"{0}\" kan niet groeien naar {1}; begin met evenveel getallen, geen ervan groter",
                            "\"{0}\" cannot grow to {1}; begin with as many numbers, none of them larger")
                    .with(SafeText.shown(typed), PaceFormat.text(to)));
        }
        return from;
    }

    private static int number(String typed, BreathPattern pattern) {
        if (!typed.matches("\\d{1,6}")) {
            throw new BadInput(new Text(
                            "\"{0}\" is geen aantal; kies 1 tot {1}",
                            "\"{0}\" is not a number of breaths; choose 1 to {1}")
                    .with(SafeText.shown(typed), pattern.mostBreaths()));
        }
        return Integer.parseInt(typed);
    }

    private static Breaths filling(BreathPattern pattern, Optional<Pace> ramp, String typed, List<Text> notices) {
        Duration asked = TimeFormat.parse(typed, BreathPattern.LONGEST);
        Breaths filling = Breaths.filling(pattern, ramp, asked);
        if (!filling.total().equals(asked)) {
            notices.add(SessionText.ROUNDED.with(TimeFormat.clock(asked), TimeFormat.clock(filling.total())));
        }
        return filling;
    }
}
