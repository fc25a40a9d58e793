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
import adem.host.Programs;
import adem.screen.DisplayOptions;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.sound.Sound;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem doctor}: what this machine can do, and what to do about the rest. */
final class DoctorCommand implements Command {

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
    public int run(Arguments arguments) throws IOException, InterruptedException {
        if (arguments.has("--json") && arguments.has("--try")) {
            throw new BadInput(new Text("kies --json of --try, niet allebei", "choose --json or --try, not both"));
        }
        DoctorReport checkup =
                DoctorReport.of(context.host(), context.settings().file());
        Programs programs = context.host().programs();
        List<Text> advice = DoctorAdvice.of(checkup, programs, context.language());
        context.print(
                arguments.has("--json")
                        ? DoctorJson.of(context.host(), context.printer(), checkup, advice)
                        : new DoctorPage(context.host(), context.printer(), checkup, advice).text());
        return arguments.has("--try") ? play(arguments) : 0;
    }

    /** A session of one breath, so that what is heard is what every session sounds like. */
    private int play(Arguments arguments) throws IOException, InterruptedException {
        List<Step> steps = List.of(
                Step.Timed.fixed(StepText.of(TITLE, SAMPLE), TIME_TO_SAY),
                new Step.Breathing(
                        StepText.of(TITLE, Text.same("")),
                        new Breaths(BreathPatterns.find(BreathPatterns.DEFAULT), List.of(Pace.of(3, 4)))));
        TimelineInfo heading = TimelineInfo.of(TITLE);
        SoundSettings all = new SoundOptions(context, arguments).sample(Sound.BOTH);
        DisplayOptions options = new DisplayOptions(
                context.language(), context.host().draws(), false, true, true, DisplayOptions.Drawn.NONE);
        Guide guide = new Guide(context.host(), options, true);
        return guide.run(Timeline.of(heading, steps), all, context.host().time());
    }
}
