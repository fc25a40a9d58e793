package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.host.ExitCode;
import adem.learn.Alarm;
import adem.page.AlarmPage;
import adem.page.CourseList;
import adem.page.RoutineList;
import adem.routine.Routine.Need;
import adem.routine.Routine.Position;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary.Contents;
import adem.suggest.Advice;
import adem.suggest.Circumstances;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine list}: all routines, or those that fit, and the courses. */
final class RoutineListCommand implements Command {

    private static final String NONE = "none";
    private static final Text NOTHING = new Text("er is geen routine die daarbij past", "no routine fits that");

    private final CommandContext context;

    RoutineListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("list");
    }

    @Override
    public CommandSpec spec() {
        return named().addOption(Command.option("WORDS", "--for"))
                .addOption(Command.flag("--lying"))
                .addOption(Command.flag("--sitting"))
                .addOption(Command.flag("--standing"))
                .addOption(Command.option("THINGS", "--need"))
                .addOption(Command.option("TIME", "--max"))
                .addOption(Command.flag("--json"))
                .addOption(Command.flag("--no-pager"));
    }

    /**
     * What a routine has to be to be listed.
     *
     * @param position empty for any
     * @param needs all that may be needed; empty for anything
     * @param most how long it may take; empty for any time
     * @param advice what fits the words; empty where there were none
     */
    private record Filter(
            Optional<Position> position, Optional<Set<Need>> needs, Optional<Duration> most, Optional<Advice> advice) {

        /** True where nothing was asked for: then courses are listed too, of which no filter knows anything. */
        boolean fitsAll() {
            return position.isEmpty() && needs.isEmpty() && most.isEmpty() && advice.isEmpty();
        }

        boolean fits(RoutineSummary routine) {
            boolean isInReach = needs.isEmpty() || needs.get().containsAll(routine.needs());
            boolean isShort = most.isEmpty() || routine.length().compareTo(most.get()) <= 0;
            return isInReach
                    && isShort
                    && (position.isEmpty() || position.get() == routine.position())
                    && (advice.isEmpty() || advice.get().names(routine.id()));
        }
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Filter filter = filter(arguments);
        Optional<Alarm> alarm = filter.advice().flatMap(Advice::alarm);
        if (alarm.isPresent()) {
            AlarmPage page = new AlarmPage(context.printer(), alarm.get(), context.language());
            context.print(
                    arguments.has("--json") ? page.json(arguments.text("--for").orElse("")) : page.text());
            return ExitCode.OK;
        }
        Contents all = RoutineCommand.library(context).contents();
        List<RoutineListing> fitting = new ArrayList<>();
        for (RoutineListing listing : all.routines()) {
            if (filter.fits(listing.routine())) {
                fitting.add(listing);
            }
        }
        RoutineList list = new RoutineList(context.printer(), new Contents(fitting, all.troubles()));
        Optional<CourseList> courses =
                filter.fitsAll() ? Optional.of(CourseDesk.of(context, arguments).list()) : Optional.empty();
        if (arguments.has("--json")) {
            context.print(courses.isPresent() ? list.json(courses.get()) : list.json());
        } else {
            String behind = courses.isPresent() ? courses.get().text() : "";
            context.printer().page(list.text() + behind, !arguments.has("--no-pager"));
        }
        if (fitting.isEmpty()) {
            context.complain(NOTHING);
            return ExitCode.FAILURE;
        }
        return ExitCode.OK;
    }

    private Filter filter(Arguments arguments) {
        Optional<Position> position = NowCommand.position(arguments);
        Optional<Duration> most = arguments.read("--max", NowCommand::time);
        Optional<Advice> advice = arguments
                .text("--for")
                .map(words -> NowCommand.suggester(context)
                        .named(words, Circumstances.at(NowCommand.now(context)), context.language()));
        return new Filter(position, arguments.read("--need", RoutineListCommand::needs), most, advice);
    }

    private static Set<Need> needs(String typed) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (String word : typed.split(",")) {
            Optional<Need> named = Optional.empty();
            for (Need need : Need.values()) {
                boolean isIt = need.id().equalsIgnoreCase(word.strip())
                        || need.word().nl().equalsIgnoreCase(word.strip());
                named = isIt ? Optional.of(need) : named;
            }
            if (named.isEmpty() && !word.strip().equals(NONE)) {
                throw new BadInput(
                        new Text("\"{0}\" kan hier niet; kies uit {1}", "\"{0}\" is not valid; possible values: {1}")
                                .with(SafeText.shown(word), "mat, cushion, wall, chair, water, blanket, none"));
            }
            named.ifPresent(needs::add);
        }
        return needs;
    }
}
