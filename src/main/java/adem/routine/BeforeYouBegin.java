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

/** What is heard before the first movement: when to stop, and in a routine that asks something, what to be careful with. */
final class BeforeYouBegin {

    private static final Text TITLE = new Text("Voor je begint", "Before you begin");
    private static final Text HOW = new Text(
            "Neem dit eerst door. Ken je het al, ga dan een stap verder.",
            "Go through this first. If you know it already, go to the next step.");

    /** For a voice that takes its time (ours). */
    private static final Duration ROOM = Duration.ofSeconds(4);

    private BeforeYouBegin() {}

    /** The step; as long as it takes to say the notices and the stop rule, in whichever language that takes longer. */
    static RoutineStep step(Routine routine, List<RoutineStep> planned) {
        List<Text> said = new ArrayList<>(List.of(SessionText.STOP_ALOUD.text()));
        routine.cautions().stream()
                .filter(caution -> !saysTheSame(caution, SessionText.DIZZY.text()))
                .forEach(said::add);
        routine.stop().ifPresent(said::add);
        Text words = SpokenText.sentences(said);
        long longest = SpokenText.timeToSay(words).toSeconds();
        PoseRef pose = planned.isEmpty() ? PoseRef.NONE : planned.get(0).text().pose();
        StepText text = StepText.of(TITLE, HOW, pose).aloud(words);
        return RoutineStep.always(new Step.Open(text, ROOM.plusSeconds(longest * 11 / 10)), NumberSource.NOT_GIVEN);
    }

    /** The first item of a routine, beginning with when to stop: as always, and as its file says. */
    static RoutineItem opened(RoutineItem first, Routine routine, String variant) {
        List<Text> words = new ArrayList<>(List.of(SessionText.STOP_ALOUD.text()));
        routine.stop().ifPresent(words::add);
        if (first instanceof RoutineItem.Repeat group) {
            RoutineStep heard = group.steps(variant).get(0);
            List<RoutineStep> steps = new ArrayList<>(group.all());
            steps.set(steps.indexOf(heard), heard.after(words));
            return new RoutineItem.Repeat(group.times(), group.source(), steps);
        }
        return ((RoutineStep) first).after(words);
    }

    /** What to say before it begins: its cautions, and where breaths are counted, when to stop. */
    static List<Text> notices(Routine routine, List<RoutineStep> planned) {
        List<Text> notices = new ArrayList<>(routine.cautions());
        boolean breathes = planned.stream().anyMatch(step -> step.forms().usual() instanceof Step.Breathing);
        Text dizzy = SessionText.DIZZY.text();
        if (breathes && notices.stream().noneMatch(notice -> saysTheSame(notice, dizzy))) {
            notices.add(0, dizzy);
        }
        return notices;
    }

    /** A file of one language says it in that language alone. */
    private static boolean saysTheSame(Text a, Text b) {
        return a.nl().equals(b.nl()) || a.en().equals(b.en());
    }
}
