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
    /** At the end: a routine next. */
    ROUTINE,
    /** Ctrl-Z. */
    SUSPEND,
    /** Ctrl-L. */
    REPAINT,
    /** The window has another size. */
    RESIZE,
    /** The terminal told which colour is behind its text. */
    BACKGROUND,
    OTHER;

    private static final int SHIFT = 1;
    private static final int CONTROL = 4;

    /** Caps Lock and Num Lock, which change nothing here. */
    private static final int LOCKS = 64 + 128;

    /** How a terminal introduces a key that has no sequence of its own. */
    private static final int OTHER_KEY = 27;

    private static final int RELEASED = 3;

    /** More than any number that means something. */
    private static final int NONE = 1 << 24;

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
            case 'r', 'R' -> ROUTINE;
            case 3 -> INTERRUPT;
            case 12 -> REPAINT;
            case 26 -> SUSPEND;
            default -> OTHER;
        };
    }

    /**
     * The key of a control sequence.
     *
     * @param parameters what stands between its introducer and its last character, such as {@code 1;5}
     */
    static KeyPress ofSequence(String parameters, char last) {
        int[] numbers = numbers(parameters);
        int modifiers = Math.max(0, numbers[1] - 1) & ~LOCKS;
        return switch (last) {
            case 'A', 'B', 'C', 'D' -> modifiers == 0 && numbers[0] <= 1 ? ofArrow(last) : OTHER;
            case 'u' -> ofCode(numbers[0], modifiers);
            case '~' -> numbers[0] == OTHER_KEY ? ofCode(numbers[2], modifiers) : OTHER;
            default -> OTHER;
        };
    }

    private static KeyPress ofArrow(char last) {
        return switch (last) {
            case 'A' -> LONGER;
            case 'B' -> SHORTER;
            case 'C' -> NEXT;
            default -> PREVIOUS;
        };
    }

    /** The key of a character with modifiers, as terminals report it that tell more than a byte can. */
    private static KeyPress ofCode(int code, int modifiers) {
        return switch (modifiers) {
            case 0, SHIFT -> of(code);
            case CONTROL -> of(code & 0x1f);
            default -> OTHER;
        };
    }

    /**
     * The first three numbers; 0 where there is none. Of a key that is told with its shifted form ({@code 47:63}) the
     * shifted form; a key that is let go ({@code 1:3}) is none.
     */
    private static int[] numbers(String parameters) {
        int[] numbers = new int[3];
        int[] below = new int[3];
        int at = 0;
        boolean second = false;
        for (int i = 0; i < parameters.length() && at < numbers.length; i++) {
            char character = parameters.charAt(i);
            if (character == ';') {
                at++;
                second = false;
            } else if (character == ':') {
                second = true;
            } else if (character < '0' || character > '9') {
                return new int[] {NONE, NONE, NONE}; // A mouse, or an answer.
            } else {
                int[] part = second ? below : numbers;
                part[at] = Math.min(NONE, part[at] * 10 + character - '0');
            }
        }
        boolean shifted = below[0] > 0 && numbers[1] > 0 && (numbers[1] - 1 & SHIFT) != 0;
        boolean released = below[1] == RELEASED;
        return new int[] {released ? NONE : shifted ? below[0] : numbers[0], numbers[1], numbers[2]};
    }
}
