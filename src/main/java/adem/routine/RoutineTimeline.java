package adem.routine;

import adem.session.PracticeId;
import adem.session.SessionText;
import adem.session.Step;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.Text;
import java.util.List;
import java.util.Optional;

/** Lays a routine out in time. Pure. It is as long with a voice as without. */
public final class RoutineTimeline {

    private RoutineTimeline() {}

    /**
     * The timeline of a variant.
     *
     * @param handsFree true where nobody says when to go on: self-paced steps then last as long as is suggested
     */
    public static Timeline of(Routine routine, String variant, boolean handsFree) {
        List<RoutineStep> planned = routine.steps(variant);
        boolean risesAfterwards =
                routine.position() == Routine.Position.LYING || routine.position() == Routine.Position.MIXED;
        Optional<Text> afterwards = risesAfterwards ? Optional.of(SessionText.RISE.text()) : Optional.empty();
        TimelineInfo info = new TimelineInfo(
                PracticeId.ofRoutine(routine.id(), variant),
                routine.title(),
                BeforeYouBegin.notices(routine, planned),
                routine.stop(),
                afterwards,
                true);
        return Timeline.of(
                info,
                planned.stream()
                        .map(step -> handsFree ? goingOn(step.in(variant)) : step.in(variant))
                        .toList());
    }

    private static Step goingOn(Step step) {
        return step instanceof Step.Open open ? open.handsFree() : step;
    }
}
