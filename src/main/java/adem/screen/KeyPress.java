package adem.screen;

import adem.session.Action;

/** What a pressed key, or the terminal itself, asks for. */
enum KeyPress {
    PAUSE(Action.PAUSE),
    NEXT(Action.NEXT),
    PREVIOUS(Action.PREVIOUS),
    READY(Action.READY),
    LONGER(Action.LONGER),
    SHORTER(Action.SHORTER),
    MUTE(Action.MUTE),
    STOP(Action.STOP),
    INTERRUPT(Action.INTERRUPT),
    /** Nothing more will come. */
    END(Action.HANG_UP),
    HELP(Action.TICK),
    /** Ctrl-Z. */
    SUSPEND(Action.TICK),
    /** The window has another size. */
    RESIZE(Action.TICK),
    OTHER(Action.TICK);

    private final Action command;

    KeyPress(Action command) {
        this.command = command;
    }

    /** What it means to the session. */
    Action command() {
        return command;
    }

    /** The key of one character. */
    static KeyPress of(int character) {
        switch (character) {
            case ' ':
            case 'p':
                return PAUSE;
            case '\r':
            case '\n':
                return READY;
            case '+':
            case '=':
                return LONGER;
            case '-':
            case '_':
                return SHORTER;
            case 'm':
            case 'M':
                return MUTE;
            case '?':
            case 'h':
                return HELP;
            case 'q':
            case 'Q':
                return STOP;
            case 3:
                return INTERRUPT;
            case 26:
                return SUSPEND;
            default:
                return OTHER;
        }
    }

    /** The key of an escape sequence, without its escape. */
    static KeyPress ofSequence(String sequence) {
        switch (sequence) {
            case "[C":
            case "OC":
                return NEXT;
            case "[D":
            case "OD":
                return PREVIOUS;
            case "[A":
            case "OA":
                return LONGER;
            case "[B":
            case "OB":
                return SHORTER;
            default:
                return OTHER;
        }
    }
}
