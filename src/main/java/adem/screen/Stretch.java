package adem.screen;

import adem.breath.Phase;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.Movement;
import adem.session.Segment;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the breath or the repetition that is done now, as the floor shows it.
 *
 * @param name one word for it; empty where none is said
 * @param phase whose colour it has
 * @param start since the first began
 * @param length longer than zero
 */
record Stretch(Text name, Phase phase, Duration start, Duration length) {

    private static final Text NONE = Text.same("");

    /** All of the breath, the repetition or the step that runs, in order. */
    static List<Stretch> of(Moment moment) {
        List<Segment> all = moment.timeline().segments();
        int first = moment.index();
        while (first > 0 && isSame(all.get(first - 1), moment.segment())) {
            first--;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = first; i < all.size() && isSame(all.get(i), moment.segment()); i++) {
            Segment segment = all.get(i);
            Duration start = segment.start().minus(all.get(first).start());
            stretches.add(new Stretch(name(moment, segment), phase(segment), start, segment.length()));
        }
        return stretches;
    }

    static boolean isSame(Segment one, Segment other) {
        return one.step() == other.step() && one.number() == other.number();
    }

    /** What the next segment of the same step is; empty where none comes. */
    static Optional<Stretch> next(Moment moment) {
        List<Segment> all = moment.timeline().segments();
        int next = moment.index() + 1;
        if (moment.segment().number() == 0
                || next == all.size()
                || all.get(next).step() != moment.segment().step()) {
            return Optional.empty();
        }
        Segment segment = all.get(next);
        return Optional.of(new Stretch(name(moment, segment), phase(segment), Duration.ZERO, segment.length()));
    }

    /** What it is called; a repetition without parts has no name. */
    private static Text name(Moment moment, Segment segment) {
        return segment.phase()
                .map(Phase::spoken)
                .or(() -> segment.movement()
                        .filter(any -> MomentText.hasParts(moment.step()))
                        .map(Movement::spoken))
                .orElse(NONE);
    }

    /** The phase whose colour a segment has: a movement that of the one it is most like. */
    static Phase phase(Segment segment) {
        return segment.phase().or(() -> segment.movement().map(Stretch::like)).orElse(Phase.INHALE);
    }

    private static Phase like(Movement movement) {
        return switch (movement) {
            case MOVE -> Phase.INHALE;
            case HOLD -> Phase.HOLD_IN;
            case RELEASE -> Phase.EXHALE;
        };
    }
}
