package adem.routine;

import adem.breath.Airway;
import adem.breath.BreathPattern;
import adem.breath.BreathRoute;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.session.PoseRef;
import adem.session.PracticeId;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lays a routine out in time. Pure. */
public final class RoutineTimeline {

    private static final Text THROUGH = new Text("door je {0}", "through the {0}");
    private static final Text AS_IT_COMES = new Text("zoals het komt", "as it comes");
    private static final Text LONG_AND_EASY = new Text("lang en rustig", "long and easy");

    private static final Text BEFORE = new Text("Voor je begint", "Before you begin");
    private static final Text BEFORE_HOW = new Text(
            "Luister eerst. Ken je dit al, ga dan een stap verder.", "Listen first. If you know this, go on a step.");

    /** For the step's title, what comes next, and a voice that takes its time (ours). */
    private static final Duration ROOM = Duration.ofSeconds(9);

    private RoutineTimeline() {}

    /**
     * The timeline of a variant.
     *
     * @param handsFree true where nobody says when to go on: self-paced steps then last as long as is suggested
     */
    public static Timeline of(Routine routine, String variant, boolean handsFree) {
        return of(routine, variant, handsFree, false);
    }

    /**
     * The timeline of a variant.
     *
     * @param handsFree true where nobody says when to go on: self-paced steps then last as long as is suggested
     * @param aloud true where a voice guides: a routine with a gate then begins with the time to hear its cautions
     */
    public static Timeline of(Routine routine, String variant, boolean handsFree, boolean aloud) {
        List<RoutineStep> planned = routine.steps(variant);
        List<Text> notices = notices(routine, planned);
        List<Step> steps = new ArrayList<>();
        if (aloud && routine.gate().isPresent()) {
            steps.add(before(routine, notices, planned.get(0)));
        }
        for (RoutineStep step : planned) {
            steps.add(step(step, variant, handsFree));
        }
        Optional<Text> afterwards =
                routine.position() == Routine.Position.LYING || routine.position() == Routine.Position.MIXED
                        ? Optional.of(SessionText.RISE.text())
                        : Optional.empty();
        return Timeline.of(
                new TimelineInfo(
                        PracticeId.ofRoutine(routine.id(), variant),
                        routine.title(),
                        notices,
                        routine.stop(),
                        afterwards,
                        true),
                steps);
    }

    private static List<Text> notices(Routine routine, List<RoutineStep> planned) {
        List<Text> notices = new ArrayList<>(routine.cautions());
        boolean breathes = planned.stream().anyMatch(step -> step.amount() instanceof Amount.Breaths);
        if (breathes && !notices.contains(SessionText.DIZZY.text())) {
            notices.add(0, SessionText.DIZZY.text());
        }
        return notices;
    }

    /** What stands above the routine and its stop rule, one after the other. */
    private static Step before(Routine routine, List<Text> notices, RoutineStep first) {
        List<Text> said = new ArrayList<>(notices);
        routine.stop().ifPresent(said::add);
        Text words = SpokenText.sentences(said);
        Duration dutch = SpokenText.timeToSay(words.nl());
        Duration english = SpokenText.timeToSay(words.en());
        long longest = Math.max(dutch.getSeconds(), english.getSeconds());
        StepText guidance = StepText.of(BEFORE, BEFORE_HOW, stance(first)).aloud(words);
        return Step.Timed.fixed(guidance, ROOM.plusSeconds(longest * 11 / 10));
    }

    /** How the body is in a step; the second side is the first seen in a mirror. */
    public static PoseRef stance(RoutineStep step) {
        return new PoseRef(step.pose(), step.side().equals(Optional.of(RoutineStep.Side.SECOND)));
    }

    private static Step step(RoutineStep step, String variant, boolean handsFree) {
        StepText guidance =
                new StepText(step.name(), step.instruction(), step.spoken(), step.more(), step.caution(), stance(step));
        Amount amount = step.amount();
        if (amount instanceof Amount.Time) {
            return timed(guidance, (Amount.Time) amount, variant);
        }
        if (amount instanceof Amount.Ready) {
            Duration suggested = amount.length(variant);
            return handsFree ? Step.Timed.fixed(guidance, suggested) : new Step.Open(guidance, suggested);
        }
        if (amount instanceof Amount.Breaths) {
            Amount.Breaths breaths = (Amount.Breaths) amount;
            return breathing(guidance, breaths.count().in(variant), breaths.pace(), breaths.in(), breaths.out());
        }
        Amount.Times times = (Amount.Times) amount;
        int count = times.count().in(variant);
        return times.pace().isPresent()
                ? breathing(guidance, count, times.pace().get(), Airway.FREE, Airway.FREE)
                : new Step.Repeating(guidance, count, times.every(), times.hold());
    }

    private static Step timed(StepText guidance, Amount.Time time, String variant) {
        Duration length = time.length(variant);
        return time.range()
                .map(range -> new Step.Timed(guidance, length, range.shortest(), range.longest()))
                .orElse(Step.Timed.fixed(guidance, length));
    }

    private static Step breathing(StepText guidance, int count, Pace pace, Airway in, Airway out) {
        BreathPattern pattern = new BreathPattern(
                "",
                List.of(),
                guidance.title(),
                pace,
                count,
                BreathPattern.LONGEST,
                new BreathRoute(in, in == Airway.FREE ? AS_IT_COMES : THROUGH.with(in.word())),
                new BreathRoute(out, out == Airway.FREE ? LONG_AND_EASY : THROUGH.with(out.word())),
                Text.same(""));
        return new Step.Breathing(guidance, new Breaths(pattern, Collections.nCopies(count, pace)));
    }
}
