package adem.routine;

import adem.breath.Airway;
import adem.breath.BreathPattern;
import adem.breath.BreathRoute;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.session.Step;
import adem.session.StepText;
import adem.text.Text;
import java.util.Collections;
import java.util.List;

/** Makes the steps in which breaths are counted. */
public final class BreathStep {

    private static final Text THROUGH = new Text("door je {0}", "through the {0}");
    private static final Text AS_IT_COMES = new Text("zoals het komt", "naturally");
    private static final Text LONG_AND_EASY = new Text("lang en rustig", "long and easy");

    private BreathStep() {}

    /** So many breaths, at least one, all at this pace. */
    public static Step of(StepText text, int count, Pace pace, Airway in, Airway out) {
        BreathPattern pattern = new BreathPattern(
                "",
                List.of(),
                text.title(),
                pace,
                count,
                BreathPattern.LONGEST,
                new BreathRoute(in, in == Airway.FREE ? AS_IT_COMES : THROUGH.with(in.word())),
                new BreathRoute(out, out == Airway.FREE ? LONG_AND_EASY : THROUGH.with(out.word())),
                Text.same(""));
        return Step.Breathing.explained(text, new Breaths(pattern, Collections.nCopies(count, pace)));
    }
}
