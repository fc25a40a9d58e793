package adem.screen;

import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Puts lines in their places on a screen of some width. Pure. */
final class Alignment {

    /** On fewer columns a margin would be a waste. */
    private static final int NARROW = 30;

    private static final int WIDEST = 96;

    private final int columns;
    private final int left;

    Alignment(int columns) {
        this(columns, 0);
    }

    /** Lines to the right of so many columns. */
    Alignment(int columns, int left) {
        this.columns = columns - left;
        this.left = left;
    }

    /** The columns to the left that it leaves free. */
    int left() {
        return left;
    }

    /** A line with a picture in the columns to its left. */
    AttributedString beside(AttributedString picture, AttributedString line) {
        AttributedStringBuilder both = new AttributedStringBuilder();
        both.append(picture).append(" ".repeat(Math.max(0, left - picture.columnLength())));
        return line.columnLength() <= left
                ? both.toAttributedString()
                : both.append(line.columnSubSequence(left, line.columnLength())).toAttributedString();
    }

    /** As wide as a picture gets. */
    int width() {
        return columns < NARROW ? columns : Math.min(WIDEST, columns - 4);
    }

    /** Two texts at the two ends of a line; where there is no room for both, the left one is cut. */
    AttributedString ends(String left, String right, AttributedStyle style, AttributedStyle rightStyle) {
        String shown = TextWidth.cut(left, Math.max(1, width() - 1 - TextWidth.columns(right)));
        int gap = Math.max(1, width() - TextWidth.columns(shown) - TextWidth.columns(right));
        return centred(new AttributedStringBuilder()
                .styled(style, shown)
                .append(" ".repeat(gap))
                .styled(rightStyle, right)
                .toAttributedString());
    }

    /** Lines, each in the middle. */
    List<AttributedString> centred(List<String> lines, AttributedStyle style) {
        return lines.stream()
                .map(line -> centred(new AttributedString(line, style)))
                .toList();
    }

    /** Lines without a style. */
    static List<AttributedString> plain(List<String> lines) {
        return lines.stream().map(AttributedString::new).toList();
    }

    /** A line in the middle. */
    AttributedString centred(AttributedString line) {
        if (line.length() == 0) {
            return line;
        }
        int margin = left + Math.max(0, (columns - line.columnLength()) / 2);
        return new AttributedStringBuilder()
                .append(" ".repeat(margin))
                .append(line)
                .toAttributedString();
    }

    /** Lines that begin in one column, centred as one. */
    List<AttributedString> block(List<AttributedString> lines, int height) {
        int widest =
                lines.stream().mapToInt(AttributedString::columnLength).max().orElse(0);
        List<AttributedString> moved = new ArrayList<>();
        for (AttributedString line : lines) {
            moved.add(new AttributedStringBuilder()
                    .append(" ".repeat(Math.max(0, (columns - widest) / 2)))
                    .append(line)
                    .toAttributedString());
        }
        return filled(moved, height);
    }

    /** So many lines, these in their middle. */
    static List<AttributedString> filled(List<AttributedString> lines, int height) {
        List<AttributedString> filled = new ArrayList<>();
        for (int i = 0; i < (height - lines.size()) / 2; i++) {
            filled.add(AttributedString.EMPTY);
        }
        filled.addAll(lines);
        while (filled.size() < height) {
            filled.add(AttributedString.EMPTY);
        }
        return filled.subList(0, height);
    }
}
