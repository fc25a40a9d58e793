package adem.screen;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes keys of the bytes of a terminal. What is no key is swallowed whole: answers that come late, mouse, focus, pasted text.
 * Nothing is swallowed for ever: a sequence that is too long, or silent in its midst, is given up, and a control character such
 * as Ctrl-C ends it. Time is handed in, so no timer is needed: whether an escape stood alone shows at the next byte.
 */
final class KeyParser {

    /** An escape that nothing follows within this is the escape key itself (ours). */
    static final long ESCAPE_NANOS = 50_000_000;

    /** What a terminal says comes in one go; a silence this long in its midst means that the rest never comes (ours). */
    private static final long SILENCE_NANOS = 1_000_000_000;

    /** Longer than any answer of a terminal (ours). */
    private static final int LONGEST = 4_096;

    private static final int LONGEST_PASTE = 1 << 20;
    private static final int LONGEST_KEY = 32;
    private static final int MOUSE_BYTES = 3;

    private static final int BELL = 7;
    private static final int ESCAPE = 27;

    /** Hears what was typed as it is, beside what it means to a session. */
    interface Typing {

        /** Nobody types. */
        Typing NONE = new Typing() {
            @Override
            public void character(int one) {}

            @Override
            public void sequence(String parameters, char last) {}

            @Override
            public void escape(boolean begun) {}
        };

        /** A byte that stands by itself. */
        void character(int one);

        /** A control sequence, as {@link KeyPress#ofSequence} takes it. */
        void sequence(String parameters, char last);

        /**
         * An escape.
         *
         * @param begun true at the escape itself, false when it turns out to begin something
         */
        void escape(boolean begun);
    }

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

    /** The answer of a terminal that was asked for the colour behind its text. */
    private static final Pattern BACKGROUND =
            Pattern.compile("11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(/[0-9a-fA-F]{1,4})?");

    private final Consumer<KeyPress> keys;
    private final IntConsumer backgrounds;
    private final Typing typing;
    private final StringBuilder sequence = new StringBuilder();
    private State state = State.GROUND;
    /** How many bytes the present sequence has. */
    private int length;

    private int rawBytes;
    private long last;

    /**
     * A parser.
     *
     * @param keys gets each key, in order
     * @param backgrounds gets the colour behind the text, {@code 0xRRGGBB}, when the terminal tells it
     */
    KeyParser(Consumer<KeyPress> keys, IntConsumer backgrounds) {
        this(keys, backgrounds, Typing.NONE);
    }

    /** @param typing hears the same keys as they were typed */
    KeyParser(Consumer<KeyPress> keys, IntConsumer backgrounds, Typing typing) {
        this.keys = keys;
        this.backgrounds = backgrounds;
        this.typing = typing;
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
        if (state == State.ESCAPE && character != ESCAPE) {
            typing.escape(false);
        }
        if (character == ESCAPE && state != State.RAW && state != State.PASTE) {
            if (state == State.STRING) {
                answered();
            }
            begin(State.ESCAPE);
            typing.escape(true);
        } else if (character < ' ' && state != State.RAW && state != State.PASTE) {
            control(character);
        } else {
            parse(character);
        }
    }

    /** The end of what a terminal told: its background, or something that nobody asked. */
    private void answered() {
        Matcher colour = BACKGROUND.matcher(sequence);
        if (colour.matches()) {
            int background = part(colour.group(1)) << 16 | part(colour.group(2)) << 8 | part(colour.group(3));
            backgrounds.accept(background);
        }
    }

    /** The first two digits of a part of one to four: all that a screen shows. */
    private static int part(String digits) {
        int value = Integer.parseInt(digits, 16);
        int most = (1 << 4 * digits.length()) - 1;
        return Math.round(255f * value / most);
    }

    private void begin(State begun) {
        state = begun;
        length = 0;
        sequence.setLength(0);
    }

    /** A control character is a key, but for the bell that ends a string. */
    private void control(int character) {
        boolean end = state == State.STRING && character == BELL;
        if (end) {
            answered();
        }
        state = State.GROUND;
        if (!end) {
            pressed(character);
        }
    }

    private void parse(int character) {
        switch (state) {
            case GROUND -> pressed(character);
            case ESCAPE -> afterEscape(character);
            case KEYPAD -> {
                endAt(character >= '@');
                pressed("", (char) character);
            }
            case CONTROL -> inControl(character);
            case STRING -> {
                if (sequence.length() < LONGEST_KEY) {
                    sequence.append((char) character);
                }
            }
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
            pressed(parameters, (char) character);
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

    /** As a command first: whoever is answered may have keys be commands at once, and this key is none then. */
    private void pressed(int character) {
        press(KeyPress.of(character));
        typing.character(character);
    }

    private void pressed(String parameters, char last) {
        press(KeyPress.ofSequence(parameters, last));
        typing.sequence(parameters, last);
    }

    private void press(KeyPress key) {
        if (key != KeyPress.OTHER) {
            keys.accept(key);
        }
    }
}
