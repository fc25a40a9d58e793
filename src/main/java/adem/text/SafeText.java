package adem.text;

/** Makes text fit to be printed on one line, harmless to a terminal. */
public final class SafeText {

    /** Of what somebody typed this much is enough to know it by, in characters and in columns. */
    public static final int MOST_SHOWN = 60;

    /** Names of files are longer, and are only of use whole. */
    private static final int MOST_OF_A_PATH = 240;

    private SafeText() {}

    /** The text on one line, with a question mark for each character that may not be printed. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            clean.appendCodePoint(isUnsafe(character) ? '?' : character);
            at += Character.charCount(character);
        }
        return clean.toString();
    }

    /** What somebody typed, fit to be repeated in a message: safe, and at most {@value #MOST_SHOWN} characters. */
    public static String shown(String typed) {
        return shown(typed, MOST_SHOWN);
    }

    /** The name of a file that somebody typed, fit to be repeated in a message. */
    public static String shownPath(Object path) {
        return shown(String.valueOf(path), MOST_OF_A_PATH);
    }

    private static String shown(String typed, int most) {
        if (typed.codePointCount(0, typed.length()) <= most) {
            return TextWidth.cut(of(typed), most);
        }
        // Not by columns alone: a letter with a thousand accents is one column.
        String begin = of(typed.substring(0, typed.offsetByCodePoints(0, most - 1)));
        return TextWidth.columns(begin) < most ? begin + TextWidth.ELLIPSIS : TextWidth.cut(begin, most);
    }

    /**
     * True for what may neither stand in a routine's file nor be printed: control characters, which steer a terminal;
     * the ends of line of Unicode; what turns the direction of writing; what is seen by nobody, such as a soft hyphen or
     * a tag; halves of characters, and what is none. The joiners that emoji and some scripts are written with are fine.
     */
    public static boolean isUnsafe(int character) {
        if (character < 0xAD) {
            return character < ' ' || character >= 0x7F && character <= 0x9F;
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default ->
                (character & 0xFFFE) == 0xFFFE
                        || character >= 0xFDD0 && character <= 0xFDEF
                        || character >= 0xE0000 && character <= 0xE007F;
        };
    }
}
