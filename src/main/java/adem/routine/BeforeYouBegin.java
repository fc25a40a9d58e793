package adem.routine;

import adem.session.PoseRef;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is heard before the first movement: how long it takes, how it begins, when to stop, and in a routine that asks
 * something, what to be careful with.
 */
final class BeforeYouBegin {

    private static final Text TITLE = new Text("Voor je begint", "Before you begin");
    private static final Text HOW = new Text(
            "Neem dit eerst door. Ken je het al, ga dan een stap verder.",
            "Go through this first. If you know it already, go to the next step.");

    /** For a voice that takes its time (ours). */
    private static final Duration ROOM = Duration.ofSeconds(4);

    private BeforeYouBegin() {}

    /** The step; as long as it takes to say all that, in whichever language that takes longer. */
    static RoutineStep step(Routine routine, List<RoutineStep> planned, String variant) {
        List<Text> cautions = cautions(routine, planned);
        cautions.removeIf(caution -> saysTheSame(caution, SessionText.DIZZY.text()));
        Duration heard = SpokenText.timeToSay(SpokenText.sentences(cautions));
        List<Text> said = opening(routine, planned, length(planned, variant).plus(heard));
        said.addAll(cautions);
        ownStop(routine, planned).ifPresent(said::add);
        Text words = SpokenText.sentences(said);
        long longest = SpokenText.timeToSay(words).toSeconds();
        StepText text = StepText.of(TITLE, HOW, first(planned)).aloud(words);
        return RoutineStep.always(new Step.Open(text, ROOM.plusSeconds(longest * 11 / 10)), NumberSource.NOT_GIVEN);
    }

    /** The first item of a routine that asks nothing, with what is to be heard before its own words. */
    static RoutineItem opened(RoutineItem first, Routine routine, List<RoutineStep> planned, String variant) {
        List<Text> words = opening(routine, planned, length(planned, variant));
        ownStop(routine, planned).ifPresent(words::add);
        if (first instanceof RoutineItem.Repeat group) {
            RoutineStep heard = group.steps(variant).get(0);
            List<RoutineStep> steps = new ArrayList<>(group.all());
            steps.set(steps.indexOf(heard), heard.after(words));
            return new RoutineItem.Repeat(group.times(), group.source(), steps);
        }
        return ((RoutineStep) first).after(words);
    }

    /** How long it takes, itself included, how it begins, and when to stop. */
    private static List<Text> opening(Routine routine, List<RoutineStep> planned, Duration length) {
        Beginning beginning = Beginning.of(first(planned), routine.position());
        boolean stands = planned.stream()
                .map(step -> Beginning.of(step.text().pose(), routine.position()))
                .anyMatch(Beginning.STANDING::equals);
        Text stop = (stands ? SessionText.STOP_STANDING : SessionText.STOP_ALOUD).text();
        Duration heard = SpokenText.timeToSay(SpokenText.sentences(List.of(beginning.words(), stop)));
        return new ArrayList<>(List.of(Beginning.takes(length.plus(heard)), beginning.words(), stop));
    }

    /** The stop rule of a file, unless a step says it: lying down it may be a riddle to somebody who stands. */
    private static Optional<Text> ownStop(Routine routine, List<RoutineStep> planned) {
        return routine.stop()
                .filter(rule -> planned.stream()
                        .map(step -> SpokenText.of(step.text()))
                        .noneMatch(words ->
                                words.nl().contains(rule.nl()) && words.en().contains(rule.en())));
    }

    private static PoseRef first(List<RoutineStep> planned) {
        return planned.get(0).text().pose();
    }

    private static Duration length(List<RoutineStep> planned, String variant) {
        return planned.stream().map(step -> step.in(variant).length()).reduce(Duration.ZERO, Duration::plus);
    }

    /** What to say before it begins: its cautions, and where breaths are counted, when to stop. */
    static List<Text> notices(Routine routine, List<RoutineStep> planned) {
        List<Text> notices = cautions(routine, planned);
        boolean breathes = planned.stream().anyMatch(step -> step.forms().usual() instanceof Step.Breathing);
        Text dizzy = SessionText.DIZZY.text();
        if (breathes && notices.stream().noneMatch(notice -> saysTheSame(notice, dizzy))) {
            notices.add(0, dizzy);
        }
        return notices;
    }

    /** Those of the file, and what the way of breathing in it asks care for. */
    private static List<Text> cautions(Routine routine, List<RoutineStep> planned) {
        List<Text> cautions = new ArrayList<>(routine.cautions());
        for (RoutineStep step : planned) {
            if (step.forms().usual() instanceof Step.Breathing breathing) {
                breathing.breaths().pattern().cautions().stream()
                        .filter(caution -> !cautions.contains(caution))
                        .forEach(cautions::add);
            }
        }
        return cautions;
    }

    /** A file of one language says it in that language alone. */
    private static boolean saysTheSame(Text a, Text b) {
        return a.nl().equals(b.nl()) || a.en().equals(b.en());
    }
}
