package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.GateOffer;
import adem.cli.GatePrompt;
import adem.cli.SoundOptions;
import adem.guide.SoundExport;
import adem.host.ExitCode;
import adem.routine.Course;
import adem.routine.CourseDay;
import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.session.PracticeId;
import adem.sound.backend.ReadAloud;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine export NAME FILE}: a routine to take along. */
final class RoutineExportCommand implements Command {

    private static final Text COURSE =
            new Text("\"{0}\" is een cursus; dag {1} daarvan is: {2}", "\"{0}\" is a course; day {1} of it is: {2}");

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
                .addPositional(Command.words("NAME FILE", "0..2"))
                .addOption(Command.option("VARIANT", "--variant"))
                .addOption(Command.flag("--force"))
                .addOption(Command.flag("--accept-cautions"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.ROUTINES, Source.OWN, Source.FILES), Candidates.of(Source.FILES));
    }

    /** What was asked. */
    private record Options(String name, String file, Optional<String> variant, boolean force, boolean accepted) {
        static Options of(CommandContext context, Arguments arguments) {
            if (arguments.words().size() != 2) {
                throw new BadInput(new Text(
                        "welke routine, naar welk bestand? bijvoorbeeld: adem routine export gronden gronden.opus",
                        "which routine, to which file? for example: adem routine export grounding grounding.opus"));
            }
            new SoundOptions(context, arguments).recorded();
            return new Options(
                    arguments.words().get(0),
                    arguments.words().get(1),
                    arguments.text("--variant"),
                    arguments.has("--force"),
                    arguments.has("--accept-cautions"));
        }
    }

    @Override
    public int run(Arguments arguments) {
        Options options = Options.of(context, arguments);
        CourseDesk desk = CourseDesk.of(context, arguments);
        Optional<Course> course = desk.find(options.name());
        if (course.isPresent()) {
            // A course goes on by its log, and of a file nobody knows whether it was followed.
            int number = desk.progress(course.get().summary()).todays();
            throw new BadInput(COURSE.with(
                    SafeText.shown(options.name()),
                    number,
                    exporting(course.get().day(number), SafeText.shownPath(options.file()))));
        }
        Routine routine = RoutineCommand.library(context).find(options.name());
        String variant = RoutineCommand.variant(options.variant(), routine);
        CommandContext spoken = RoutineCommand.inLanguageOf(routine, context);
        // Nobody listens yet: what is asked is read.
        SoundSettings recorded = new SoundOptions(spoken, arguments).recorded();
        ReadAloud silent = new ReadAloud(recorded.without(), context.host().programs());
        GatePrompt prompt = new GatePrompt(spoken, false, silent);
        GatePrompt.Answer answer = prompt.ask(routine, variant, options.accepted());
        if (answer.outcome() == GatePrompt.Outcome.STOPPED) {
            new GateOffer(spoken, prompt.hasPages(), silent).explain(routine, answer);
        }
        if (answer.outcome() != GatePrompt.Outcome.OPEN) {
            if (prompt.canAsk()) {
                context.complain(new Text("er is niets geschreven", "nothing was written"));
            }
            return ExitCode.FAILURE;
        }
        return new SoundExport(context.host(), spoken.printer().messages(), options.force())
                .write(RoutineTimeline.of(routine, variant, true), options.file(), recorded);
    }

    /** The command that saves what is done on a day. */
    private static String exporting(CourseDay day, String file) {
        PracticeId practice = day.practice();
        if (day.isBreathing()) {
            String time =
                    day.time().map(length -> " -t " + length.toSeconds() + "s").orElse("");
            return "adem breathe " + practice.pattern() + time + " --export " + file;
        }
        String variant = practice.variant().isEmpty() ? "" : " --variant " + practice.variant();
        return "adem routine export " + practice.routine() + " " + file + variant;
    }
}
