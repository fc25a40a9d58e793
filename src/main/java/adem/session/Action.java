package adem.session;

/** What a session can be told. That time went by needs no telling: the session sees it by the time it is given. */
public enum Action {
    /** Pause; a session that is paused stays so. */
    PAUSE,
    /** Go on after a pause; a session that runs stays so. */
    RESUME,
    /** Pause, or go on: what the space bar means. */
    TOGGLE_PAUSE,
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
    TOGGLE_MUTE,
    /** Stop here. */
    STOP,
    /** Stop because of Ctrl-C. */
    INTERRUPT,
    /** Stop because nobody is there any more: the terminal or the pipe was closed. */
    HANG_UP;

    /** True for what ends a session, whatever else is asked of it at the same time. */
    public boolean ends() {
        return this == STOP || this == INTERRUPT || this == HANG_UP;
    }
}
