package adem.session;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Timelines to test with. */
public final class Sessions {

    private Sessions() {}

    /** Five seconds to settle, so many breaths of this pace, three seconds to end. */
    public static Timeline breathing(String pace, int count) {
        Breaths breaths = Breaths.of(BreathPatterns.find(pace), Optional.empty(), count);
        return Timeline.of(
                new TimelineInfo(
                        PracticeId.NONE,
                        breaths.pattern().title(),
                        List.of(SessionText.DIZZY.text()),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                List.of(
                        Step.Timed.fixed(
                                StepText.of(SessionText.SETTLE.text(), SessionText.SETTLE_HOW.text()),
                                Duration.ofSeconds(5)),
                        new Step.Breathing(StepText.of(breaths.pattern().title(), Text.same("")), breaths),
                        Step.Timed.fixed(
                                StepText.of(SessionText.CLOSE.text(), SessionText.CLOSE_HOW.text()),
                                Duration.ofSeconds(3))));
    }
}
