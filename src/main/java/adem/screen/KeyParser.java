package adem.screen;

import java.util.function.Consumer;

/**
 * Makes keys of the bytes of a terminal. What is no key is swallowed whole: answers that come late, mouse, focus, pasted text.
 * Nothing is swallowed for ever: a sequence that is too long, or silent in its midst, is given up, and a control character such
 * as Ctrl-C ends it. Time is handed in, so no timer is needed: whether an escape stood alone shows at the next byte.
 */
final class KeyParser {

    /** An escape that nothing follows within this is the escape key itself (ours). */
    private static final long ESCAPE_NANOS = 50_000_000;

    /** What a terminal says comes in one go; a silence this long in its midst means that the rest never comes (ours). */
    private static final long SILENCE_NANOS = 1_000_000_000;

    /** Longer than any answer of a terminal (ours). */
    private static final int LONGEST = 4_096;

    private static final int LONGEST_PASTE = 1 << 20;
    private static final int LONGEST_KEY = 32;
    private static final int MOUSE_BYTES = 3;

    private static final int BELL = 7;
    private static final int ESCAPE = 27;

    private enum State {
        GROUND,
        ESCAPE,
        /** ESC O: a key of the keypad, or an arrow. */
        KEYPAD,
        /** ESC [. */
        CONTROL,
        /** An answer of any length, up to ST or BEL. */
        STRING,
        /** A number of bytes of any kind. */
        RAW,
        PASTE
    }

    private final Consumer<KeyPress> keys;
    private final StringBuilder sequence = new StringBuilder();
    private State state = State.GROUND;
    /** How many bytes the present sequence has. */
    private int length;

    private int rawBytes;
    private long last;

    /** @param keys gets each key, in order */
    KeyParser(Consumer<KeyPress> keys) {
        this.keys = keys;
    }

    /** Takes the next byte, 0 to 255, at this time. */
    void accept(int character, long nanos) {
        long silence = nanos - last;
        last = nanos;
        length++;
        boolean alone = state == State.ESCAPE && silence > ESCAPE_NANOS;
        boolean tooLong = length > (state == State.PASTE ? LONGEST_PASTE : LONGEST);
        if (alone || tooLong || silence > SILENCE_NANOS) {
            state = State.GROUND;
        }
        if (character == ESCAPE && state != State.RAW && state != State.PASTE) {
            begin(State.ESCAPE);
        } else if (character < ' ' && state != State.RAW && state != State.PASTE) {
            control(character);
        } else {
            parse(character);
        }
    }

    private void begin(State begun) {
        state = begun;
        length = 0;
        sequence.setLength(0);
    }

    /** A control character is a key, but for the bell that ends a string. */
    private void control(int character) {
        boolean end = state == State.STRING && character == BELL;
        state = State.GROUND;
        if (!end) {
            press(KeyPress.of(character));
        }
    }

    private void parse(int character) {
        switch (state) {
            case GROUND -> press(KeyPress.of(character));
            case ESCAPE -> afterEscape(character);
            case KEYPAD -> {
                endAt(character >= '@');
                press(KeyPress.ofSequence("", (char) character));
            }
            case CONTROL -> inControl(character);
            case STRING -> {}
            case RAW -> endAt(--rawBytes == 0);
            case PASTE -> inPaste(character);
        }
    }

    private void afterEscape(int character) {
        switch (character) {
            case '[' -> begin(State.CONTROL);
            case 'O' -> begin(State.KEYPAD);
            case ']', 'P', '_', '^', 'X' -> begin(State.STRING);
            default -> state = State.GROUND; // Alt and a key, or the end of a string.
        }
    }

    private void inControl(int character) {
        boolean parameter = character < '@' || character == '[' && length == 1;
        if (parameter) {
            if (sequence.length() < LONGEST_KEY) {
                sequence.append((char) character);
            }
            return;
        }
        String parameters = sequence.toString();
        state = State.GROUND;
        if (character == 'M' && parameters.isEmpty()) {
            begin(State.RAW);
            rawBytes = MOUSE_BYTES;
        } else if (character == '~' && parameters.equals("200")) {
            begin(State.PASTE);
        } else {
            press(KeyPress.ofSequence(parameters, (char) character));
        }
    }

    /** Ends with ESC [ 201 ~. */
    private void inPaste(int character) {
        if (character == ESCAPE) {
            sequence.setLength(0);
        }
        if (sequence.length() < LONGEST_KEY) {
            sequence.append((char) character);
        }
        endAt(sequence.indexOf("\033[201~") == 0);
    }

    private void endAt(boolean last) {
        if (last) {
            state = State.GROUND;
        }
    }

    private void press(KeyPress key) {
        if (key != KeyPress.OTHER) {
            keys.accept(key);
        }
    }
}
