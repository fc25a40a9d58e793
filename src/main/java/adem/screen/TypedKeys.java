package adem.screen;

import adem.screen.TypedKey.Named;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.function.Consumer;

/** Makes typed keys of the bytes and sequences that a parser found. */
final class TypedKeys implements KeyParser.Typing {

    private static final int CONTROL_D = 4;
    private static final int DELETE = 127;
    private static final int LOCKS = 64 + 128;

    private final Consumer<TypedKey> keys;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(8);
    private final CharBuffer characters = CharBuffer.allocate(8);

    /** @param charset in which letters are bytes */
    TypedKeys(Charset charset, Consumer<TypedKey> keys) {
        this.keys = keys;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public void character(int one) {
        switch (one) {
            case '\r', '\n' -> keys.accept(Named.ENTER);
            case CONTROL_D -> keys.accept(new TypedKey.Told(KeyPress.END)); // Nothing more will come.
            case '\b', DELETE -> keys.accept(Named.BACKSPACE);
            case '\t' -> keys.accept(Named.OTHER);
            default -> {
                if (one >= ' ') {
                    decode((byte) one);
                }
            }
        }
    }

    /** A letter may be several bytes, which come one by one. */
    private void decode(byte one) {
        bytes.put(one).flip();
        decoder.decode(bytes, characters, false);
        bytes.compact();
        String text = characters.flip().toString();
        characters.clear();
        if (!text.isEmpty() && !text.equals(decoder.replacement()) && !Character.isISOControl(text.charAt(0))) {
            keys.accept(new TypedKey.Sign(text));
        }
    }

    @Override
    public void sequence(String parameters, char last) {
        String[] parts = parameters.split(";", -1);
        boolean plain = parts.length < 2 || (number(parts[1]) - 1 & ~LOCKS) <= 0;
        keys.accept(plain ? named(number(parts[0]), last) : Named.NOTHING);
    }

    private static Named named(int number, char last) {
        return switch (last) {
            case 'A' -> Named.UP;
            case 'B' -> Named.DOWN;
            case 'C', 'D' -> Named.OTHER;
            case 'H' -> Named.FIRST;
            case 'F' -> Named.LAST;
            case 'M' -> Named.ENTER; // Of the keypad.
            case '~' ->
                switch (number) {
                    case 1, 7 -> Named.FIRST;
                    case 4, 8 -> Named.LAST;
                    case 5 -> Named.PAGE_UP;
                    case 6 -> Named.PAGE_DOWN;
                    default -> Named.NOTHING;
                };
            default -> Named.NOTHING;
        };
    }

    private static int number(String part) {
        boolean number = !part.isEmpty() && part.length() < 6 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(part) : 0;
    }

    @Override
    public void escape(boolean begun) {
        keys.accept(begun ? Named.ESCAPE_BEGUN : Named.NOTHING);
    }
}
