package adem.text;

/**
 * How many columns text takes on a terminal: none for marks that combine, two for wide characters and emoji, one for all
 * else. What belongs together on the screen, a letter with its accents or several emoji joined to one, is never taken
 * apart. Control characters count as nothing; {@link SafeText} takes them out.
 */
public final class TextWidth {

    /** Stands for what was left out. */
    static final char ELLIPSIS = '…';

    /** Below this each character is a letter or sign of one column, or a control character. */
    private static final char FIRST_OF_OTHER_WIDTH = '\u0300';

    private static final int JOINER = 0x200D;
    private static final int EMOJI_VARIANT = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private TextWidth() {}

    /** The columns of a text on one line. */
    public static int columns(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            columns += columns(text, at, end);
            at = end;
        }
        return columns;
    }

    /** The text with spaces up to a width in columns, one at least. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - columns(text)));
    }

    /** The text, or where it takes more columns than {@code width}, from 1, its beginning and an ellipsis. */
    public static String cut(String text, int width) {
        int columns = 0;
        int kept = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            columns += columns(text, at, end);
            if (columns > width) {
                return text.substring(0, kept) + ELLIPSIS;
            }
            kept = columns < width ? end : kept;
            at = end;
        }
        return text;
    }

    /** The columns of one code point by itself: 0, 1 or 2. */
    public static int columns(int codePoint) {
        if (codePoint < FIRST_OF_OTHER_WIDTH) {
            return Character.isISOControl(codePoint) ? 0 : 1;
        }
        return isMark(codePoint) ? 0 : WideCharacters.contain(codePoint) ? 2 : 1;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            // A Korean syllable in parts: the first is wide, the others stand in it. Skin tones colour an emoji.
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        };
    }

    /** Where what is seen as one character ends, that begins at {@code start}. */
    public static int end(String text, int start) {
        int base = text.codePointAt(start);
        int end = start + Character.charCount(base);
        int last = base;
        while (end < text.length() && text.charAt(end) >= FIRST_OF_OTHER_WIDTH) {
            int next = text.codePointAt(end);
            boolean joined = last == JOINER && isSymbol(base) && isSymbol(next);
            boolean flag = last == base && isFlagLetter(base) && isFlagLetter(next) && end - start == 2;
            if (!isMark(next) && !joined && !flag) {
                break;
            }
            last = next;
            end += Character.charCount(next);
        }
        return end;
    }

    /** The columns of what is seen as one character. */
    public static int columns(String text, int start, int end) {
        int base = text.codePointAt(start);
        int after = start + Character.charCount(base);
        boolean emoji = after < end
                && text.charAt(after) == EMOJI_VARIANT
                && (isSymbol(base) || text.charAt(end - 1) == KEYCAP);
        return emoji ? 2 : columns(base);
    }

    private static boolean isSymbol(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
