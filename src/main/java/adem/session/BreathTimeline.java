package adem.session;

import adem.breath.BreathPattern;
import adem.breath.Breaths;
import adem.breath.PaceFormat;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays counted breaths out in time: settle, breathe, let go. Pure. */
public final class BreathTimeline {

    /** Time to sit or lie down, and to hear when to stop (ours). */
    public static final Duration SETTLE = Duration.ofSeconds(7);

    /** The least where somebody listens: whole seconds to hear when to stop, in whichever language that takes longer. */
    public static final Duration STOP_RULE =
            Duration.ofSeconds(toHear(SessionText.DIZZY.text()).toSeconds() + 1);

    /** Long enough to notice the end, short enough not to wait for it (ours). */
    private static final Duration CLOSING = Duration.ofSeconds(3);

    /** Where a breath is seen best. */
    private static final PoseRef LYING = new PoseRef("crook-lying-hands-belly", false);

    private BreathTimeline() {}

    private static Duration toHear(Text words) {
        return SpokenText.AFTER_BOWL.plus(SpokenText.timeToSay(words));
    }

    /**
     * The timeline of these breaths. It is as long with a voice as without.
     *
     * @param settle time before the first breath; zero for none
     * @param notices what else to say beforehand
     */
    public static Timeline of(Breaths breaths, Duration settle, List<Text> notices) {
        return of(breaths, settle, notices, Optional.empty());
    }

    /**
     * The same, to end with something else that is told in {@code until}: after {@link #closed}, or with its last breath.
     *
     * @param breaths as many as there can be
     */
    public static Timeline until(Text until, Breaths breaths, Duration settle, List<Text> notices) {
        return of(breaths, settle, notices, Optional.of(until));
    }

    private static Timeline of(Breaths breaths, Duration settle, List<Text> notices, Optional<Text> until) {
        BreathPattern pattern = breaths.pattern();
        List<Text> said = new ArrayList<>(List.of(SessionText.DIZZY.text()));
        said.addAll(pattern.cautions());
        said.addAll(notices);
        List<Step> steps = new ArrayList<>();
        if (!settle.isZero()) {
            steps.add(Step.Timed.fixed(settling(settle), settle));
        }
        steps.add(new Step.Breathing(StepText.of(pattern.title(), Text.same(""), LYING), breaths));
        StepText close = StepText.of(SessionText.CLOSE.text(), SessionText.CLOSE_HOW.text(), LYING);
        steps.add(Step.Timed.fixed(close.aloud(SessionText.CLOSE_ALOUD.text()), CLOSING));
        String name = pattern.id().isEmpty() ? PaceFormat.text(pattern.pace()).en() : pattern.id();
        TimelineInfo info = new TimelineInfo(
                PracticeId.ofPattern(name), pattern.title(), said, Optional.empty(), Optional.empty(), false);
        return Timeline.of(info.until(until), steps);
    }

    /** A timeline that lasted until something, ending after this breath, and saying this then. */
    static Timeline closed(Timeline open, int lastBreath, StepText words) {
        List<Step> steps = new ArrayList<>();
        for (Step step : open.steps()) {
            if (step instanceof Step.Breathing breathing) {
                Breaths kept = breathing.breaths();
                Breaths few = new Breaths(kept.pattern(), kept.paces().subList(0, lastBreath));
                steps.add(new Step.Breathing(breathing.text(), few, breathing.leadIn()));
                break;
            }
            steps.add(step);
        }
        steps.add(Step.Timed.fixed(words, CLOSING));
        return Timeline.of(open.info().until(Optional.empty()), steps);
    }

    /** What to say in the end when something has come that was waited for. */
    public static StepText closing(Text what, Text aloud) {
        return StepText.of(what, SessionText.FREELY.text(), LYING).aloud(aloud);
    }

    /** Says when to stop, and to settle where there is time for that. */
    private static StepText settling(Duration settle) {
        Text both = SpokenText.sentences(List.of(SessionText.SETTLE.text(), SessionText.DIZZY.text()));
        Text aloud = toHear(both).compareTo(settle) <= 0 ? both : SessionText.DIZZY.text();
        return StepText.of(SessionText.SETTLE.text(), SessionText.SETTLE_HOW.text(), LYING)
                .aloud(aloud);
    }
}
