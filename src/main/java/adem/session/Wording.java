package adem.session;

import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.Phase;
import adem.language.Amounts;
import adem.language.Phrase;
import adem.language.Text;
import java.time.Duration;

/** What every player says in the same words. */
public final class Wording {

    /** What comes next is told this long before it comes. */
    public static final Duration ANNOUNCE = Duration.ofSeconds(5);

    private Wording() {}

    /** True where it is time to tell what comes next: soon enough to take it in, but not in a step that is hardly longer than that. */
    public static boolean isTimeToAnnounce(Moment moment) {
        boolean soon = moment.remainingOfStep().compareTo(ANNOUNCE) <= 0;
        boolean wentBefore = moment.elapsedOfStep().compareTo(ANNOUNCE) >= 0;
        return moment.timeline().heading().numbered()
                && moment.next().isPresent()
                && soon
                && wentBefore
                && !moment.segment().isOpen();
    }

    /** The head of a moment: the phase word, or the title of a step without phases. */
    public static Text head(Moment moment) {
        return moment.phase() == null
                ? moment.step().guidance().title()
                : moment.phase().word();
    }

    /** What to do, under the head. */
    public static Text cue(Moment moment) {
        Step step = moment.step();
        return step instanceof Step.Breathing
                ? ((Step.Breathing) step).breaths().pattern().cue(moment.phase())
                : step.guidance().instruction();
    }

    /** {@code breath 3 of 10}, {@code 3 of 8}; empty where nothing is counted. */
    public static Text number(Moment moment) {
        if (moment.step().count() == 0) {
            return Text.same("");
        }
        Phrase phrase = moment.segment().isBreath() ? Phrase.BREATH_OF : Phrase.COUNT_OF;
        return phrase.with(moment.segment().number(), moment.step().count());
    }

    /** {@code step 2 of 8}. */
    public static Text step(Moment moment) {
        return Phrase.STEP_OF.with(
                moment.segment().step() + 1, moment.timeline().steps().size());
    }

    /** {@code next: rest}; empty in the last step. */
    public static Text next(Moment moment) {
        return moment.next()
                .map(step -> Phrase.NEXT.with(step.guidance().title()))
                .orElse(Text.same(""));
    }

    /** {@code 6 s}. */
    public static Text seconds(Duration length) {
        return Phrase.SECONDS.with(Amounts.seconds(length));
    }

    /** {@code 4 s in, 6 s out}. */
    public static Text pace(Pace pace) {
        Text words = Phrase.PACE_IN.with(Amounts.seconds(pace.inhale()));
        for (Phase phase : new Phase[] {Phase.HOLD_IN, Phase.EXHALE, Phase.HOLD_OUT}) {
            Duration length = pace.length(phase);
            if (!length.isZero()) {
                Phrase phrase = phase.isHold() ? Phrase.PACE_HOLD : Phrase.PACE_OUT;
                words = joined(words, phrase.with(Amounts.seconds(length)));
            }
        }
        return words;
    }

    /** {@code 10 breaths, 4 s in, 6 s out, 1:40 in all}. */
    public static Text plan(Breaths breaths) {
        Pace first = breaths.paces().get(0);
        Pace last = breaths.paces().get(breaths.count() - 1);
        Text pace = first.total().equals(last.total()) ? pace(last) : Phrase.GROWING.with(pace(first), pace(last));
        return joined(
                joined(Phrase.breaths(breaths.count()), pace), Phrase.TOGETHER.with(Amounts.clock(breaths.total())));
    }

    /** What was done, to say at the end. */
    public static Text farewell(Session session) {
        boolean finished = session.status() == Session.Status.FINISHED;
        boolean numbered = session.timeline().heading().numbered();
        Text what = numbered ? session.timeline().heading().title() : Phrase.breaths(session.breaths());
        Phrase phrase = finished ? Phrase.DONE : numbered ? Phrase.ENDED : Phrase.STOPPED;
        return phrase.with(what, Amounts.clock(session.practised()));
    }

    private static Text joined(Text a, Text b) {
        return new Text(a.nl() + ", " + b.nl(), a.en() + ", " + b.en());
    }
}
