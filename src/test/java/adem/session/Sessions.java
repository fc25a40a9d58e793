package adem.session;

import adem.breath.Breaths;
import adem.breath.Patterns;
import adem.language.Phrase;
import adem.language.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Timelines to test with. */
public final class Sessions {

    private Sessions() {}

    /** Five seconds to settle, so many breaths of this pace, three seconds to end. */
    public static Timeline breathing(String pace, int count) {
        Breaths breaths = Breaths.of(Patterns.find(pace), Optional.empty(), count);
        return Timeline.of(
                new Heading(
                        breaths.pattern().title(),
                        List.of(Phrase.DIZZY.text()),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                List.of(
                        Step.Timed.fixed(
                                Guidance.of(Phrase.SETTLE.text(), Phrase.SETTLE_HOW.text()), Duration.ofSeconds(5)),
                        new Step.Breathing(Guidance.of(breaths.pattern().title(), Text.same("")), breaths),
                        Step.Timed.fixed(
                                Guidance.of(Phrase.CLOSE.text(), Phrase.CLOSE_HOW.text()), Duration.ofSeconds(3))));
    }
}
