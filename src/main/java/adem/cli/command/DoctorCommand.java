package adem.cli.command;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.SoundOptions;
import adem.doctor.DoctorAdvice;
import adem.doctor.DoctorJson;
import adem.doctor.DoctorPage;
import adem.doctor.DoctorReport;
import adem.guide.Guide;
import adem.host.ExitCode;
import adem.host.Host;
import adem.screen.DisplayOptions;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.sound.Sound;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem doctor}: what this machine can do, and what to do about the rest. */
final class DoctorCommand implements Command {

    private static final Text TRYING = new Text("Ik probeer geluid en stem uit...", "Trying out sound and voice...");
    private static final Text TITLE = new Text("Proef", "Sample");
    private static final Text SAMPLE = new Text("Zo klinkt adem.", "This is how adem sounds.");
    private static final Duration TIME_TO_SAY = Duration.ofSeconds(4);

    private final CommandContext context;

    DoctorCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("doctor", "dokter");
    }

    @Override
    public CommandSpec spec() {
        return named().addOption(Command.flag("--json"))
                .addOption(Command.flag("--try"))
                .addOption(Command.option("VOLUME", "--volume"));
    }

    @Override
    public Care care(CommandSpec spec) {
        return Care.NONE;
    }

    /**
     * What was asked, all of it understood.
     *
     * @param json true for a program
     * @param sample what to let be heard; empty for nothing
     */
    private record Options(boolean json, Optional<SoundSettings> sample) {}

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Options options = options(arguments);
        Host host = context.host();
        boolean watched = !options.json()
                && host.terminal().isInteractive()
                && !host.terminal().isDumb()
                // What takes two lines is not wiped out again.
                && context.say(TRYING).length() < context.printer().columns();
        if (watched) {
            context.print(context.say(TRYING));
        }
        DoctorReport checkup = DoctorReport.of(
                host, context.settings().file(), context.settings().mistakes());
        if (watched) {
            context.print("\r" + " ".repeat(context.say(TRYING).length()) + "\r");
        }
        List<Text> advice = DoctorAdvice.of(checkup, host.programs(), context.language());
        context.print(
                options.json()
                        ? DoctorJson.of(host, context.printer(), checkup, advice)
                        : new DoctorPage(host, context.printer(), checkup, advice).text());
        return options.sample().isPresent() ? play(options.sample().get()) : ExitCode.OK;
    }

    private Options options(Arguments arguments) {
        if (arguments.has("--json") && arguments.has("--try")) {
            throw new BadInput(new Text("kies --json of --try, niet allebei", "choose --json or --try, not both"));
        }
        SoundSettings sample = new SoundOptions(context, arguments).sample(Sound.BOTH);
        return new Options(arguments.has("--json"), arguments.has("--try") ? Optional.of(sample) : Optional.empty());
    }

    /** A session of one breath, so that what is heard is what every session sounds like. */
    private int play(SoundSettings all) throws InterruptedException {
        List<Step> steps = List.of(
                Step.Timed.fixed(StepText.of(TITLE, SAMPLE), TIME_TO_SAY),
                new Step.Breathing(
                        StepText.of(TITLE, Text.same("")),
                        new Breaths(BreathPatterns.find(BreathPatterns.DEFAULT), List.of(Pace.of(3, 4)))));
        TimelineInfo heading = TimelineInfo.of(TITLE);
        DisplayOptions options = new DisplayOptions(
                context.language(), context.host().encoding().unicode(), false, true, true, DisplayOptions.Drawn.NONE);
        Guide guide = new Guide(context.host(), options, true);
        return guide.run(Timeline.of(heading, steps), all, context.host().time())
                .code();
    }
}
