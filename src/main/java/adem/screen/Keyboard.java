package adem.screen;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/** Reads keys and puts them in the inbox; a closed terminal is {@link KeyPress#END}. */
final class Keyboard {

    /** An escape that nothing follows within this is the escape key itself. */
    private static final int ESCAPE_MILLIS = 50;

    /** Any length will do, but not for ever: a read without a limit keeps JLine from closing the terminal. */
    private static final int PATIENCE_MILLIS = 60_000;

    private static final int ESCAPE = 27;
    private static final int LONGEST_SEQUENCE = 12;

    private final NonBlockingReader reader;
    private final KeyInbox inbox;

    Keyboard(NonBlockingReader reader, KeyInbox inbox) {
        this.reader = reader;
        this.inbox = inbox;
    }

    /** Reads until there is nothing more to come. */
    void run() {
        try {
            for (int character = reader.read(PATIENCE_MILLIS);
                    character != -1;
                    character = reader.read(PATIENCE_MILLIS)) {
                if (character != NonBlockingReader.READ_EXPIRED) {
                    inbox.add(character == ESCAPE ? sequence() : KeyPress.of(character));
                }
            }
        } catch (IOException closed) {
            // Told below, like any other end.
        }
        inbox.add(KeyPress.END);
    }

    private KeyPress sequence() throws IOException {
        StringBuilder sequence = new StringBuilder();
        while (sequence.length() < LONGEST_SEQUENCE) {
            int character = reader.read(ESCAPE_MILLIS);
            if (character < 0) {
                break;
            }
            sequence.append((char) character);
            boolean opening = sequence.length() == 1 && (character == '[' || character == 'O');
            if (!opening && character >= '@') {
                break;
            }
        }
        return KeyPress.ofSequence(sequence.toString());
    }
}
