package adem.sound;

import adem.breath.Phase;
import adem.session.Movement;
import adem.session.Segment;
import adem.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is to be heard of a timeline, and when. Pure. */
public final class Score {

    /** As long as a bowl rings (ours). */
    private static final Duration RING = Duration.ofSeconds(4);

    private static final Duration TAP = Duration.ofMillis(60);

    private Score() {}

    /** The cues of a timeline, in order; none sounds longer than the timeline lasts. */
    public static List<Cue> of(Timeline timeline) {
        List<Cue> cues = new ArrayList<>();
        add(cues, Cue.Kind.BEGIN, Duration.ZERO, RING, timeline);
        int step = 0;
        for (Segment segment : timeline.segments()) {
            if (segment.step() != step) {
                step = segment.step();
                add(cues, Cue.Kind.STEP, segment.start(), RING, timeline);
            }
            segment.phase().ifPresent(phase -> cues.add(new Cue(kind(phase), segment.start(), segment.length())));
            segment.movement().ifPresent(movement -> add(cues, movement, segment, timeline));
        }
        Duration last = timeline.segments().get(timeline.segments().size() - 1).start();
        Duration ring = timeline.length().minus(RING);
        add(cues, Cue.Kind.END, ring.compareTo(last) > 0 ? ring : last, RING, timeline);
        return cues;
    }

    private static void add(List<Cue> cues, Cue.Kind kind, Duration at, Duration length, Timeline timeline) {
        Duration left = timeline.length().minus(at);
        cues.add(new Cue(kind, at, length.compareTo(left) < 0 ? length : left));
    }

    private static void add(List<Cue> cues, Movement movement, Segment segment, Timeline timeline) {
        switch (movement) {
            case MOVE -> add(cues, Cue.Kind.TICK, segment.start(), TAP, timeline);
            case HOLD -> add(cues, Cue.Kind.HOLD, segment.start(), segment.length(), timeline);
            case RELEASE -> add(cues, Cue.Kind.LET_GO, segment.start(), TAP, timeline);
        }
    }

    private static Cue.Kind kind(Phase phase) {
        return switch (phase) {
            case INHALE -> Cue.Kind.INHALE;
            case SIP -> Cue.Kind.SIP;
            case EXHALE -> Cue.Kind.EXHALE;
            case HOLD_IN, HOLD_OUT -> Cue.Kind.HOLD;
        };
    }
}
