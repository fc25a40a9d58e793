package adem.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between words, between wide characters, which have no spaces, and inside a word only where it
 * is wider than a whole line, behind a slash if it has one.
 */
public final class LineWrap {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int width;
    private final boolean whole;
    private int columns;

    private LineWrap(int width, boolean whole) {
        this.width = Math.max(1, width);
        this.whole = whole;
    }

    /**
     * Lines of at most so many columns, from 1; one empty line for a text without words. Spaces between words become
     * one. Only a wide character on a width of 1 is wider than its line.
     */
    public static List<String> words(String text, int width) {
        return words(text, width, false);
    }

    /** The same, but a word that is wider than a line stays whole, as a file's name has to be where it is to be copied. */
    public static List<String> wholeWords(String text, int width) {
        return words(text, width, true);
    }

    private static List<String> words(String text, int width, boolean whole) {
        LineWrap wrap = new LineWrap(width, whole);
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                wrap.word(text.substring(at, end));
            }
            at = end + 1;
        }
        wrap.lines.add(wrap.line.toString());
        return wrap.lines;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private void word(String word) {
        String space = line.length() == 0 ? "" : " ";
        for (int at = 0; at < word.length(); ) {
            int end = pieceEnd(word, at);
            piece(space, word.substring(at, end));
            space = "";
            at = end;
        }
    }

    /** Where the part of a word ends that stays together. */
    private static int pieceEnd(String word, int start) {
        int at = start;
        int next = TextWidth.end(word, at);
        while (next < word.length() && !mayBreak(word.codePointAt(at), word.codePointAt(next))) {
            at = next;
            next = TextWidth.end(word, at);
        }
        return next;
    }

    /** True between two wide characters, but not after an opening bracket nor in front of a full stop. */
    private static boolean mayBreak(int before, int after) {
        return TextWidth.columns(before) == 2
                && TextWidth.columns(after) == 2
                && !opens(Character.getType(before))
                && !closes(Character.getType(after));
    }

    private static boolean opens(int type) {
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int type) {
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private void piece(String space, String piece) {
        int wide = TextWidth.columns(piece);
        if (line.length() > 0 && columns + space.length() + wide > width) {
            newLine();
        } else {
            line.append(space);
            columns += space.length();
        }
        if (wide > width && !whole) {
            broken(piece);
        } else {
            line.append(piece);
            columns += wide;
        }
    }

    /** What fits on no line by itself fills several. */
    private void broken(String piece) {
        for (int at = 0; at < piece.length(); ) {
            if (line.length() > 0) {
                newLine();
            }
            int end = fitting(piece, at);
            line.append(piece, at, end);
            columns = TextWidth.columns(line.toString());
            at = end;
        }
    }

    /** The end of what fits on a line, one character at least; of a path or an address whole names where there are any. */
    private int fitting(String piece, int at) {
        int end = at;
        int slash = at;
        int wide = 0;
        while (end < piece.length()) {
            int next = TextWidth.end(piece, end);
            wide += TextWidth.columns(piece, end, next);
            if (wide > width && end > at) {
                return slash > at + 2 ? slash : end;
            }
            slash = piece.charAt(end) == '/' ? next : slash;
            end = next;
        }
        return end;
    }

    private void newLine() {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
    }
}
