package adem.page;

import adem.text.LineWrap;
import adem.text.TextWidth;
import java.util.List;

/**
 * The lines of a page, none wider than its width: paragraphs, and labels with text in a column beside them. Where too
 * little room would be left for the text, it stands below its label.
 */
public final class PageLines {

    /** The fewest columns in which text beside a label still reads as lines. */
    private static final int LEAST_BESIDE = 24;

    private final StringBuilder page = new StringBuilder();
    private final PrintStyle style;
    private final int width;

    /**
     * An empty page.
     *
     * @param width columns, from 1
     */
    public PageLines(PrintStyle style, int width) {
        this.style = style;
        this.width = width;
    }

    /** Words in bold. */
    public PageLines heading(String words) {
        return heading("", words);
    }

    /** Words in bold behind a number, which is blank from the second line on. */
    public PageLines heading(String number, String words) {
        String left = number;
        for (String line : LineWrap.words(words, width - number.length())) {
            add(left.isBlank() ? left + style.strong(line) : style.strong(left + line));
            left = " ".repeat(number.length());
        }
        return this;
    }

    /** Words behind a margin, which is blank from the second line on. */
    public PageLines paragraph(String margin, String words) {
        String left = margin;
        for (String line : LineWrap.words(words, width - TextWidth.columns(margin))) {
            add(left + line);
            left = " ".repeat(TextWidth.columns(margin));
        }
        return this;
    }

    /** Words from the left edge. */
    public PageLines paragraph(String words) {
        return paragraph("", words);
    }

    /**
     * A label in bold, with words beside it.
     *
     * @param indent columns before the label
     * @param column where the words begin
     */
    public PageLines term(int indent, int column, String label, String words) {
        return row(indent, column, label, words, true);
    }

    /** The same with a plain label. */
    public PageLines field(int indent, int column, String label, String words) {
        return row(indent, column, label, words, false);
    }

    /** An empty line. */
    public PageLines blank() {
        add("");
        return this;
    }

    /** A line as it is. */
    public PageLines add(String line) {
        page.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** True while nothing stands on it. */
    public boolean isEmpty() {
        return page.isEmpty();
    }

    /** True where words from this column on stand beside their label. */
    private boolean hasRoomBeside(int column) {
        return width - column >= LEAST_BESIDE;
    }

    private PageLines row(int indent, int column, String label, String words, boolean strong) {
        boolean beside = hasRoomBeside(column) && indent + TextWidth.columns(label) < column;
        String margin = " ".repeat(indent);
        List<String> labels = label.isEmpty() ? List.of() : LineWrap.words(label, width - indent);
        if (beside) {
            String gap = " ".repeat(column - indent - TextWidth.columns(label));
            String left = margin + (strong ? style.strong(label) : label) + gap;
            for (String line : LineWrap.words(words, width - column)) {
                add(left + line);
                left = " ".repeat(column);
            }
            return this;
        }
        labels.forEach(line -> add(margin + (strong ? style.strong(line) : line)));
        int below = hasRoomBeside(column) ? column : indent + 2;
        return words.isBlank() ? this : paragraph(" ".repeat(below), words);
    }

    /** The whole page. */
    public String text() {
        return page.toString();
    }
}
