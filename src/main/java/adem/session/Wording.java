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

    private Wording() {}

    /** The head of a moment: the phase word, or the title of a step without phases. */
    public static Text head(Moment moment) {
        return moment.phase() == null ? moment.step().title() : moment.phase().word();
    }

    /** What to do, under the head. */
    public static Text cue(Moment moment) {
        Step step = moment.step();
        return step instanceof Step.Breathing
                ? ((Step.Breathing) step).breaths().pattern().cue(moment.phase())
                : ((Step.Timed) step).instruction();
    }

    /** {@code breath 3 of 10}; empty where none is counted. */
    public static Text breath(Moment moment) {
        Step step = moment.step();
        return step instanceof Step.Breathing
                ? Phrase.BREATH_OF.with(
                        moment.segment().breath(),
                        ((Step.Breathing) step).breaths().count())
                : Text.same("");
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
        Phrase phrase = session.status() == Session.Status.FINISHED ? Phrase.DONE : Phrase.STOPPED;
        return phrase.with(Phrase.breaths(session.breaths()), Amounts.clock(session.practised()));
    }

    private static Text joined(Text a, Text b) {
        return new Text(a.nl() + ", " + b.nl(), a.en() + ", " + b.en());
    }
}
