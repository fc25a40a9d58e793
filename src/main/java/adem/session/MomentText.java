package adem.session;

import adem.breath.Breaths;
import adem.breath.Pace;
import adem.breath.Phase;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.Optional;

/** What every player says in the same words. */
public final class MomentText {

    /** What comes next is told this long before it comes. */
    public static final Duration ANNOUNCE = Duration.ofSeconds(5);

    private MomentText() {}

    /** True where it is time to tell what comes next: soon enough to take it in, but not in a step that is hardly longer than that. */
    public static boolean isTimeToAnnounce(Moment moment) {
        boolean soon = moment.remainingOfStep().compareTo(ANNOUNCE) <= 0;
        boolean wentBefore = moment.elapsedOfStep().compareTo(ANNOUNCE) >= 0;
        return moment.timeline().info().numbered()
                && moment.next().isPresent()
                && soon
                && wentBefore
                && !moment.segment().isOpen();
    }

    /** The word for what is done now: a phase of the breath, a part of a repetition that has parts; empty where there is none. */
    public static Optional<Text> word(Moment moment) {
        return hasParts(moment.step())
                ? moment.segment().movement().map(Movement::word)
                : moment.phase().map(Phase::word);
    }

    /** True where each repetition has parts, each with a word of its own. */
    public static boolean hasParts(Step step) {
        return step instanceof Step.Repeating repeating && !repeating.hold().isZero();
    }

    /** The head of a moment: the word for what is done now, or the title of the step. */
    public static Text head(Moment moment) {
        return word(moment).orElse(moment.step().text().title());
    }

    /** What to do, under the head. */
    public static Text cue(Moment moment) {
        return moment.step() instanceof Step.Breathing breathing
                        && moment.phase().isPresent()
                ? breathing.breaths().pattern().cue(moment.phase().get())
                : moment.step().text().instruction();
    }

    /** {@code breath 3 of 10}, {@code 3 of 8}, {@code breath 3} where nobody knows how many; empty where nothing is counted. */
    public static Text number(Moment moment) {
        if (moment.segment().number() == 0) {
            return Text.same("");
        }
        if (moment.timeline().info().until().isPresent()) {
            return SessionText.BREATH.with(moment.segment().number());
        }
        SessionText phrase = moment.segment().isBreath() ? SessionText.BREATH_OF : SessionText.COUNT_OF;
        return phrase.with(moment.segment().number(), moment.step().count());
    }

    /** {@code step 2 of 8}. */
    public static Text step(Moment moment) {
        return SessionText.STEP_OF.with(
                moment.segment().step() + 1, moment.timeline().steps().size());
    }

    /** {@code next: rest}; empty in the last step. */
    public static Text next(Moment moment) {
        return moment.next()
                .map(step -> SessionText.NEXT.with(step.text().title()))
                .orElse(Text.same(""));
    }

    /** How to get up, where the body is on the floor or nobody knows how it is; empty where there is no need. */
    public static Optional<Text> afterwards(Moment moment) {
        PoseRef pose = moment.step().text().pose();
        return moment.timeline().info().afterwards().filter(any -> pose.isNone() || pose.isOnTheFloor());
    }

    /** {@code 6 s}. */
    public static Text seconds(Duration length) {
        return SessionText.SECONDS.with(TimeFormat.seconds(length));
    }

    /** {@code 3 s}, part of a second counting as a whole one. */
    public static Text wholeSeconds(Duration length) {
        return seconds(Duration.ofSeconds(length.plusNanos(999_999_999).getSeconds()));
    }

    /** {@code 4 s in, 6 s out}. */
    public static Text pace(Pace pace) {
        Text words = SessionText.PACE_IN.with(TimeFormat.seconds(pace.inhale()));
        for (Phase phase : new Phase[] {Phase.SIP, Phase.HOLD_IN, Phase.EXHALE, Phase.HOLD_OUT}) {
            Duration length = pace.length(phase);
            if (!length.isZero()) {
                words = joined(words, part(phase).with(TimeFormat.seconds(length)));
            }
        }
        return words;
    }

    private static SessionText part(Phase phase) {
        return switch (phase) {
            case INHALE -> SessionText.PACE_IN;
            case SIP -> SessionText.PACE_SIP;
            case EXHALE -> SessionText.PACE_OUT;
            case HOLD_IN, HOLD_OUT -> SessionText.PACE_HOLD;
        };
    }

    /** {@code 10 breaths, 4 s in, 6 s out, 1:40 in all}. */
    public static Text plan(Breaths breaths) {
        Text pace = paces(breaths);
        return joined(
                joined(SessionText.breaths(breaths.count()), pace),
                SessionText.TOGETHER.with(TimeFormat.clock(breaths.total())));
    }

    /** {@code 4 s in, 6 s out, until make is done}. */
    public static Text plan(Breaths breaths, Text until) {
        return joined(paces(breaths), until);
    }

    private static Text paces(Breaths breaths) {
        Pace first = breaths.paces().get(0);
        Pace last = breaths.paces().get(breaths.count() - 1);
        return first.total().equals(last.total()) ? pace(last) : SessionText.GROWING.with(pace(first), pace(last));
    }

    /** What was done, to say at the end. */
    public static Text farewell(Session session) {
        boolean finished = session.status() == Session.Status.FINISHED;
        boolean numbered = session.timeline().info().numbered();
        Text what = numbered ? session.timeline().info().title() : SessionText.breaths(session.breaths());
        SessionText phrase = finished ? SessionText.DONE : numbered ? SessionText.ENDED : SessionText.STOPPED;
        return phrase.with(what, TimeFormat.clock(session.practised()));
    }

    private static Text joined(Text a, Text b) {
        return new Text(a.nl() + ", " + b.nl(), a.en() + ", " + b.en());
    }
}
