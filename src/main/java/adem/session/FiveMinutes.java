package adem.session;

import adem.breath.BreathPattern;
import adem.breath.Breaths;
import java.time.Duration;
import java.util.Optional;

/** More breaths, where counted breaths came to their end before five minutes were over. Pure. */
public final class FiveMinutes {

    /**
     * What a session should last at least: of 58 studies of breathing, those with shorter sessions were among the ones that did not
     * work (Bentley 2023, Brain Sciences 13:1612).
     */
    private static final Duration SHORTEST_DOSE = Duration.ofMinutes(5);

    /** Slow breathing is at most ten breaths a minute (Russo 2017, Breathe 13:298); nobody is led on to faster. */
    private static final Duration SLOW = Duration.ofSeconds(6);

    private FiveMinutes() {}

    /**
     * The timeline of a session that ended, with as many breaths more as make it five minutes of practice.
     *
     * @return empty where it was as long as that, where the pattern should not last so long, where the breath is held, or where
     *     it is not slow
     */
    public static Optional<Timeline> from(Session ended) {
        Timeline timeline = ended.timeline();
        for (int i = 0; i < timeline.steps().size(); i++) {
            if (timeline.steps().get(i) instanceof Step.Breathing breathing) {
                int step = i;
                return more(breathing.breaths(), SHORTEST_DOSE.minus(ended.practised()))
                        .map(breaths ->
                                timeline.with(step, new Step.Breathing(breathing.text(), breaths, breathing.leadIn())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Breaths> more(Breaths breathed, Duration missing) {
        BreathPattern pattern = breathed.pattern();
        boolean fits = breathed.total().plus(missing).compareTo(pattern.most()) <= 0;
        boolean slow = pattern.pace().total().compareTo(SLOW) >= 0;
        if (!fits || !slow || pattern.pace().hasHold()) {
            return Optional.empty();
        }
        Breaths more = breathed;
        Duration enough = breathed.total().plus(missing);
        while (more.total().compareTo(enough) < 0 && more.longer() != more) {
            more = more.longer();
        }
        return more == breathed ? Optional.empty() : Optional.of(more);
    }
}
