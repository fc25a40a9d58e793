package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.DisplayChoice;
import adem.cli.GatePrompt;
import adem.cli.GateScreen;
import adem.cli.LogChoice;
import adem.cli.Prompt;
import adem.cli.RoutineChoices;
import adem.cli.SoundOptions;
import adem.guide.Guide;
import adem.guide.Stage;
import adem.history.CourseProgress;
import adem.history.LogFolder;
import adem.host.ExitCode;
import adem.host.TimeSource;
import adem.page.CourseList;
import adem.page.CourseText;
import adem.routine.Course;
import adem.routine.CourseDay;
import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.routine.file.RoutineLibrary;
import adem.screen.ChoiceList;
import adem.screen.DisplayOptions;
import adem.screen.Ending;
import adem.screen.Reply;
import adem.session.BreathTimeline;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.sound.Sound;
import adem.sound.backend.ReadAloud;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine start NAME}: a routine, or the day of a course that is next. */
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
                .addPositional(Command.word("NAME"))
                .addOption(Command.option("VARIANT", "--variant"))
                .addOption(Command.option("N", "--speed"))
                .addOption(Command.flag("--plain"))
                .addOption(Command.flag("--hands-free"))
                .addOption(Command.option("VIEW", "--view"))
                .addOption(Command.flag("--reduced-motion"))
                .addOption(Command.flag("--no-count"))
                .addOption(Command.option("on|off", "--log"))
                .addOption(Command.flag("--check-in"))
                .addOption(Command.flag("--accept-cautions"))
                .addOption(Command.flag("--restart"));
    }

    @Override
    public List<Candidates> candidates() {
        return List.of(Candidates.of(Source.ROUTINES, Source.OWN, Source.COURSES, Source.OWN_COURSES, Source.FILES));
    }

    /** What was asked, in the language of a context. */
    private record Options(
            Optional<String> name,
            Optional<String> variant,
            int speed,
            boolean plain,
            boolean handsFree,
            boolean accepted,
            Optional<LogFolder> log,
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
                    // Who looks a routine over in a minute has not practised it.
                    LogChoice.of(context, arguments).filter(log -> speed == 1),
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
    public boolean takesScreen() {
        return true;
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Options options = Options.of(context, arguments);
        if (options.name().isPresent()) {
            CourseDesk desk = CourseDesk.of(context, arguments);
            Optional<Course> course = desk.find(options.name().get());
            if (course.isPresent()) {
                return day(course.get(), desk, arguments);
            }
        }
        if (arguments.has("--restart")) {
            throw new BadInput(
                    new Text("{0} werkt alleen met een cursus", "{0} only works with a course").with("--restart"));
        }
        RoutineLibrary library = RoutineCommand.library(context);
        if (options.name().isPresent()) {
            Routine routine = library.find(options.name().get());
            String variant = RoutineCommand.variant(options.variant(), routine);
            if (options.accepted() || !routine.asksIn(variant)) {
                return start(routine, variant, arguments, Optional.empty());
            }
            try (Stage stage = Stage.open(context.host(), options.display(), options.plain())) {
                return ask(routine, variant, library, arguments, stage);
            }
        }
        try (Stage stage = Stage.open(context.host(), options.display(), options.plain())) {
            return choose(library, arguments, stage);
        }
    }

    /** Begins the day of a course that is next; nothing after the last, unless it is to begin anew. */
    private int day(Course course, CourseDesk desk, Arguments arguments) throws InterruptedException {
        CommandContext spoken = RoutineCommand.inLanguage(course.language(), context);
        Options options = Options.of(spoken, arguments);
        RoutineCommand.noVariant(options.variant());
        CourseProgress progress = desk.progress(course.summary());
        boolean anew = arguments.has("--restart");
        if (progress.isFinished() && !anew) {
            spoken.printer().line(CourseText.allDone(course));
            return ExitCode.OK;
        }
        int number = anew ? 1 : progress.todays();
        CourseDay day = course.day(number);
        Text title = desk.practised(day).title();
        boolean kept = options.log().isPresent() || options.speed() > 1;
        boolean lines = options.plain() || context.host().terminal().obstacle().isPresent();
        // Lines tell it with the cautions. On a full screen it may have to make room for those, and then stands here
        // afterwards.
        Optional<Text> why = lines ? Optional.empty() : Optional.of(day.say());
        CourseText.begins(progress, number, title, why, kept).forEach(spoken.printer()::line);
        Timeline timeline;
        if (day.isBreathing()) {
            Duration settle = options.sound().sound().hasVoice() ? BreathTimeline.STOP_RULE : BreathTimeline.SETTLE;
            timeline = BreathTimeline.of(CourseDesk.breaths(day), settle, List.of());
        } else {
            Routine routine =
                    RoutineCommand.library(context).find(day.practice().routine());
            timeline = RoutineTimeline.of(routine, CourseDesk.variant(day, routine), options.handsFree());
            spoken = RoutineCommand.inLanguageOf(routine, spoken);
        }
        TimelineInfo info = timeline.info().inCourse(course.id(), number, day.say());
        Timeline todays = Timeline.of(info, timeline.steps());
        // Who listens does not read it.
        boolean aloud = options.sound().sound().hasVoice();
        return guide(aloud ? todays.opening(day.say()) : todays, spoken, arguments, Optional.empty());
    }

    private int choose(RoutineLibrary library, Arguments arguments, Stage stage) throws InterruptedException {
        RoutineLibrary.Contents contents = library.contents();
        CourseDesk desk = CourseDesk.of(context, arguments);
        CourseList courses = desk.list();
        Optional<String> name;
        if (stage.screen().isPresent()) {
            ChoiceList list = new RoutineChoices(context.language()).of(contents.routines(), courses.entries());
            Reply<Integer> reply = stage.screen().get().choose(list);
            if (reply.given().isEmpty()) {
                return GatedStart.unstarted(GateScreen.outcome(reply), stage, context);
            }
            name = reply.given().map(place -> id(place, contents, courses));
        } else {
            name = new Prompt(context).choose(contents, courses);
            if (name.isEmpty()) {
                return GatedStart.unstarted(GatePrompt.Outcome.NONE, stage, context);
            }
        }
        Optional<Course> course = desk.find(name.get());
        if (course.isPresent()) {
            // Which day it is stands on the ordinary screen, as where the course was named.
            stage.close();
            return day(course.get(), desk, arguments);
        }
        Options options = Options.of(context, arguments);
        Routine routine = library.find(name.get());
        String variant = RoutineCommand.variant(options.variant(), routine);
        return options.accepted() || !routine.asksIn(variant)
                ? start(routine, variant, arguments, Optional.of(stage))
                : ask(routine, variant, library, arguments, stage);
    }

    private static String id(int place, RoutineLibrary.Contents contents, CourseList courses) {
        int routines = contents.routines().size();
        return place < routines
                ? contents.routines().get(place).routine().id()
                : courses.entries().get(place - routines).listing().course().id();
    }

    private int ask(Routine routine, String variant, RoutineLibrary library, Arguments arguments, Stage stage)
            throws InterruptedException {
        CommandContext spoken = RoutineCommand.inLanguageOf(routine, context);
        Options options = Options.of(spoken, arguments);
        try (ReadAloud aloud = new ReadAloud(options.sound(), context.host().programs())) {
            GatedStart.Starter starter = (which, way) -> start(which, way, arguments, Optional.of(stage));
            return new GatedStart(spoken, library, stage, starter).ask(routine, variant, options.plain(), aloud);
        }
    }

    /** @param stage where something was asked before */
    private int start(Routine routine, String variant, Arguments arguments, Optional<Stage> stage)
            throws InterruptedException {
        CommandContext spoken = RoutineCommand.inLanguageOf(routine, context);
        Timeline timeline = RoutineTimeline.of(
                routine, variant, Options.of(spoken, arguments).handsFree());
        return guide(timeline, spoken, arguments, stage);
    }

    /** @param stage where something was asked before */
    private int guide(Timeline timeline, CommandContext spoken, Arguments arguments, Optional<Stage> stage)
            throws InterruptedException {
        Options options = Options.of(spoken, arguments);
        new SoundOptions(spoken, arguments).remember();
        TimeSource clock = context.host().time();
        TimeSource time = options.speed() == 1 ? clock : clock.faster(options.speed());
        Guide guide = new Guide(context.host(), options.display(), options.plain())
                .keeping(options.log())
                .checkingIn(arguments.has("--check-in") && options.speed() == 1);
        Guide.Outcome outcome = stage.isPresent()
                ? guide.run(timeline, options.sound(), time, stage.get())
                : guide.run(timeline, options.sound(), time);
        return after(outcome, context, arguments);
    }

    /** What is wanted after a session: a routine to choose, or nothing more. */
    static int after(Guide.Outcome outcome, CommandContext context, Arguments arguments) throws InterruptedException {
        if (outcome.ending() != Ending.ROUTINE) {
            return outcome.code();
        }
        RoutineStartCommand start = new RoutineStartCommand(context);
        return start.run(arguments.untyped(start));
    }

    private static int speed(String typed) {
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 60) {
            throw new BadInput(new Text("\"{0}\" kan niet; kies 1 tot 60", "\"{0}\" is not valid; choose 1 to 60")
                    .with(SafeText.shown(typed)));
        }
        return Integer.parseInt(typed);
    }
}
