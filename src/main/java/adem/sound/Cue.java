package adem.sound;

import java.time.Duration;

/**
 * A sound in its place on the timeline.
 *
 * @param at when it begins
 * @param length how long it may sound
 */
public record Cue(Kind kind, Duration at, Duration length) {

    /** What it tells. */
    public enum Kind {
        /** Rises as long as the in-breath is long. */
        INHALE,
        /** Rises a little further as long as a sip is long. */
        SIP,
        /** Falls as long as the out-breath is long. */
        EXHALE,
        /** Stays where it is as long as the breath is held. */
        HOLD,
        /** A bowl: it begins. */
        BEGIN,
        /** A softer bowl: another step. */
        STEP,
        /** A bowl struck twice: it is over. */
        END,
        /** A repetition begins. */
        TICK,
        /** What was held in a repetition is let go: lower than a tick. */
        LET_GO
    }
}
