package adem.routine.file;

import adem.text.SafeText;
import adem.text.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The first pass over a file: bytes that are no text, and characters that nobody sees. */
final class RawText {

    /** The most a file may hold. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private RawText() {}

    /** The text of a file, nothing when it is too big or no UTF-8. */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(1, 1, tooBig());
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (!result.isError()) {
            return Optional.of(text);
        }
        Place place = new Place();
        text.codePoints().forEach(place::pass);
        problems.add(
                place.line,
                place.column,
                new Text(
                        "dit is geen UTF-8; bewaar het bestand als UTF-8",
                        "this is not UTF-8; save the file as UTF-8"));
        return Optional.empty();
    }

    /**
     * The text without a byte order mark in front, and with a space in the place of each character that nobody sees, so
     * that what follows keeps its place; nothing when it is too big.
     */
    static Optional<String> check(String text, Problems problems) {
        if (text.length() > MOST_BYTES) {
            problems.add(1, 1, tooBig());
            return Optional.empty();
        }
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        Place place = new Place();
        StringBuilder visible = new StringBuilder(body.length());
        body.codePoints().forEach(character -> {
            if (isHidden(character)) {
                problems.add(place.line, place.column, hidden(character));
            }
            visible.appendCodePoint(isHidden(character) ? ' ' : character);
            place.pass(character);
        });
        return Optional.of(visible.toString());
    }

    /** True for a character that may not stand in a file; the ends of lines and tabs may, though no line shows them. */
    static boolean isHidden(int character) {
        return character != '\n' && character != '\r' && character != '\t' && SafeText.isUnsafe(character);
    }

    /** What to say about such a character. */
    static Text hidden(int character) {
        return new Text(
                        "het onzichtbare teken {0} mag hier niet staan; haal het weg",
                        "the invisible character {0} is not allowed; remove it")
                .with(code(character));
    }

    /** {@code U+202E}; a file may be full of them, and a formatter is slow. */
    private static String code(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static Text tooBig() {
        return new Text(
                "het bestand is te groot; hooguit 256 KiB (een gewone routine heeft er nog geen 10)",
                "the file is too large; at most 256 KiB (an ordinary routine has less than 10)");
    }

    /** Where a reader is; counts lines as YAML does. */
    private static final class Place {
        private int line = 1;
        private int column = 1;
        private boolean afterReturn;

        void pass(int character) {
            if (character == '\n' && afterReturn) {
                afterReturn = false;
                return;
            }
            afterReturn = character == '\r';
            if (character == '\n' || character == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }
}
