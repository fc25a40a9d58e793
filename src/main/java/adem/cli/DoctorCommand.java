package adem.cli;

import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.Patterns;
import adem.language.BadInput;
import adem.language.Text;
import adem.screen.Look;
import adem.session.Guidance;
import adem.session.Heading;
import adem.session.Step;
import adem.session.Timeline;
import adem.sound.Programs;
import adem.sound.Sound;
import adem.sound.player.Listening;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem doctor}: what this machine can do, and what to do about the rest. */
final class DoctorCommand implements Command {

    private static final Text TITLE = new Text("Proef", "Sample");
    private static final Text SAMPLE = new Text("Zo klinkt adem.", "This is how adem sounds.");
    private static final Duration TIME_TO_SAY = Duration.ofSeconds(4);

    private final Context context;

    DoctorCommand(Context context) {
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
        Checkup checkup = Checkup.of(context);
        Programs programs = Programs.of(context.world().environment());
        List<Text> advice = Advice.of(checkup, programs, context.language());
        context.print(
                arguments.has("--json")
                        ? DoctorJson.of(context, checkup, advice)
                        : new DoctorPage(context, checkup, advice).text());
        return arguments.has("--try") ? play(arguments) : 0;
    }

    /** A session of one breath, so that what is heard is what every session sounds like. */
    private int play(Arguments arguments) throws IOException, InterruptedException {
        List<Step> steps = List.of(
                Step.Timed.fixed(Guidance.of(TITLE, SAMPLE), TIME_TO_SAY),
                new Step.Breathing(
                        Guidance.of(TITLE, Text.same("")),
                        new Breaths(Patterns.find(Patterns.DEFAULT), List.of(Pace.of(3, 4)))));
        Heading heading = new Heading(TITLE, List.of(), Optional.empty(), Optional.empty(), false);
        Listening all = new Hearing(context, arguments).sample(Sound.BOTH);
        Look look =
                new Look(context.language(), context.world().encoding().unicode(), false, true, true, Look.Shown.NONE);
        Guide guide = new Guide(context, look, context.world().clock(), true);
        return guide.run(Timeline.of(heading, steps), all);
    }
}
