package adem.screen;

import adem.session.Action;
import java.util.Optional;

/** What a pressed key, or the terminal itself, asks for. */
enum KeyPress {
    PAUSE(Action.TOGGLE_PAUSE),
    NEXT(Action.NEXT),
    PREVIOUS(Action.PREVIOUS),
    READY(Action.READY),
    LONGER(Action.LONGER),
    SHORTER(Action.SHORTER),
    MUTE(Action.TOGGLE_MUTE),
    STOP(Action.STOP),
    INTERRUPT(Action.INTERRUPT),
    /** Nothing more will come. */
    END(Action.HANG_UP),
    /** The program was stopped and goes on: nothing on the screen can be relied on. */
    CONTINUED(Action.PAUSE),
    HELP,
    /** Ctrl-Z. */
    SUSPEND,
    /** Ctrl-L. */
    REPAINT,
    /** The window has another size. */
    RESIZE,
    OTHER;

    private final Optional<Action> action;

    KeyPress() {
        this.action = Optional.empty();
    }

    KeyPress(Action action) {
        this.action = Optional.of(action);
    }

    /** What it means to the session; empty where it only concerns the screen. */
    Optional<Action> action() {
        return action;
    }

    /** True for what ends the session. */
    boolean ends() {
        return action.filter(Action::ends).isPresent();
    }

    /** The key of one character. */
    static KeyPress of(int character) {
        return switch (character) {
            case ' ', 'p', 'P' -> PAUSE;
            case '\r', '\n' -> READY;
            case '+', '=' -> LONGER;
            case '-', '_' -> SHORTER;
            case 'm', 'M' -> MUTE;
            case '?', 'h', 'H' -> HELP;
            case 'q', 'Q' -> STOP;
            case 3 -> INTERRUPT;
            case 12 -> REPAINT;
            case 26 -> SUSPEND;
            default -> OTHER;
        };
    }

    /** The key of an escape sequence, without its escape. */
    static KeyPress ofSequence(String sequence) {
        return switch (sequence) {
            case "[C", "OC" -> NEXT;
            case "[D", "OD" -> PREVIOUS;
            case "[A", "OA" -> LONGER;
            case "[B", "OB" -> SHORTER;
            default -> OTHER;
        };
    }
}
