package adem.cli.command;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.PaceFormat;
import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.SoundOptions;
import adem.guide.Guide;
import adem.guide.SoundExport;
import adem.page.PatternList;
import adem.session.PoseRef;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
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

    /** Time to sit or lie down (ours). */
    private static final Duration SETTLE = Duration.ofSeconds(5);

    /** Time to hear how, too (ours). */
    private static final Duration SETTLE_ALOUD = Duration.ofSeconds(9);

    private static final Duration LONGEST_SETTLE = Duration.ofMinutes(2);
    /** Long enough to notice the end, short enough not to wait for it (ours). */
    private static final Duration CLOSING = Duration.ofSeconds(3);

    /** Where a breath is seen best. */
    private static final PoseRef LYING = new PoseRef("crook-lying-hands-belly", false);

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
            context.print(PatternList.of(context));
            return 0;
        }
        SoundOptions hearing = new SoundOptions(context, arguments);
        Optional<String> export = arguments.text("--export");
        if (export.isPresent()) {
            SoundSettings listening = hearing.recorded();
            return new SoundExport(context)
                    .write(timeline(arguments, hearing.isAloud(listening, false)), export.get(), listening, arguments);
        }
        if (arguments.typed("--force")) {
            throw new BadInput(new Text("{0} hoort bij --export", "{0} goes with --export").with("--force"));
        }
        SoundSettings listening = hearing.live();
        Timeline timeline = timeline(arguments, hearing.isAloud(listening, true));
        hearing.remember();
        return new Guide(context, context.look(arguments), context.world().clock(), arguments.has("--plain"))
                .run(timeline, listening);
    }

    private static Timeline timeline(Arguments arguments, boolean isAloud) {
        BreathPattern pattern =
                arguments.readWord(BreathPatterns::find).orElseGet(() -> BreathPatterns.find(BreathPatterns.DEFAULT));
        List<Text> notices = new ArrayList<>(List.of(SessionText.DIZZY.text()));
        pattern.caution().ifPresent(notices::add);
        Breaths breaths = breaths(arguments, pattern, notices);
        Duration settle = arguments
                .read("--settle", typed -> TimeFormat.parseSeconds(typed, LONGEST_SETTLE))
                .orElse(isAloud ? SETTLE_ALOUD : SETTLE);
        List<Step> steps = new ArrayList<>();
        if (!settle.isZero()) {
            StepText guidance = StepText.of(SessionText.SETTLE.text(), SessionText.SETTLE_HOW.text(), LYING);
            Text aloud = SpokenText.sentences(List.of(SessionText.SETTLE_HOW.text(), SessionText.DIZZY.text()));
            steps.add(Step.Timed.fixed(guidance.aloud(aloud), settle));
        }
        steps.add(new Step.Breathing(StepText.of(pattern.title(), Text.same(""), LYING), breaths));
        StepText close = StepText.of(SessionText.CLOSE.text(), SessionText.CLOSE_HOW.text(), LYING);
        steps.add(Step.Timed.fixed(close.aloud(SessionText.CLOSE.text()), CLOSING));
        return Timeline.of(
                new TimelineInfo(pattern.title(), notices, Optional.empty(), Optional.empty(), false), steps);
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
