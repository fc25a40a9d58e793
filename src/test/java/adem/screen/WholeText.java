package adem.screen;

import adem.text.TextWidth;
import java.util.Arrays;
import java.util.List;

/** Finds a text in a picture, broken between words into lines, one beneath the other: in one column or centred. */
final class WholeText {

    private WholeText() {}

    /** True where the text stands somewhere, whole. */
    static boolean isIn(Canvas canvas, String text) {
        List<String> words = Arrays.asList(text.trim().split("\\s+"));
        for (int row = 0; row < canvas.rows(); row++) {
            if (isFrom(canvas, row, words)) {
                return true;
            }
        }
        return false;
    }

    /** True where the words begin somewhere in a row and go on in those below. */
    private static boolean isFrom(Canvas canvas, int row, List<String> words) {
        for (int column = 0; row < canvas.rows() && column < canvas.columns(); column++) {
            int here = isBlank(canvas, column - 1, row) ? inRow(canvas, column, row, words) : 0;
            boolean rest =
                    here == words.size() || here > 0 && isFrom(canvas, row + 1, words.subList(here, words.size()));
            if (rest) {
                return true;
            }
        }
        return false;
    }

    /** How many of the words stand in a row from this column on. */
    private static int inRow(Canvas canvas, int column, int row, List<String> words) {
        int at = column;
        int found = 0;
        while (found < words.size() && isWord(canvas, at, row, words.get(found))) {
            at += TextWidth.columns(words.get(found)) + 1;
            found++;
        }
        return found;
    }

    private static boolean isWord(Canvas canvas, int column, int row, String word) {
        int at = column;
        for (int from = 0; from < word.length(); ) {
            int end = TextWidth.end(word, from);
            boolean same = at < canvas.columns() && canvas.sign(at, row).equals(word.substring(from, end));
            if (!same) {
                return false;
            }
            at += TextWidth.columns(word, from, end);
            from = end;
        }
        return isBlank(canvas, at, row);
    }

    private static boolean isBlank(Canvas canvas, int column, int row) {
        return column < 0
                || column >= canvas.columns()
                || canvas.sign(column, row).equals(" ");
    }
}
