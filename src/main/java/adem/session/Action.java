package adem.session;

/** What a session can be told. */
public enum Action {
    /** Nothing: time went by. */
    TICK,
    /** Pause, or go on. */
    PAUSE,
    /** To the next breath or step. */
    NEXT,
    /** To the breath or step before. */
    PREVIOUS,
    /** Go on from a step that waits. */
    READY,
    /** One notch more: a breath, a repetition, some time. */
    LONGER,
    /** One notch fewer. */
    SHORTER,
    /** Be silent, or be heard again. */
    MUTE,
    /** Stop here. */
    STOP,
    /** Stop because of Ctrl-C. */
    INTERRUPT,
    /** Stop because nobody is there any more: the terminal or the pipe was closed. */
    HANG_UP
}
