package adem.screen;

import adem.session.Command;

/** What a pressed key, or the terminal itself, asks for. */
enum Key {
    PAUSE(Command.PAUSE),
    NEXT(Command.NEXT),
    PREVIOUS(Command.PREVIOUS),
    READY(Command.READY),
    LONGER(Command.LONGER),
    SHORTER(Command.SHORTER),
    MUTE(Command.MUTE),
    STOP(Command.STOP),
    INTERRUPT(Command.INTERRUPT),
    /** Nothing more will come. */
    END(Command.HANG_UP),
    HELP(Command.TICK),
    /** Ctrl-Z. */
    SUSPEND(Command.TICK),
    /** The window has another size. */
    RESIZE(Command.TICK),
    OTHER(Command.TICK);

    private final Command command;

    Key(Command command) {
        this.command = command;
    }

    /** What it means to the session. */
    Command command() {
        return command;
    }

    /** The key of one character. */
    static Key of(int character) {
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
    static Key ofSequence(String sequence) {
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
