package adem.screen;

import adem.breath.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Composes the picture for one size of screen. Pure: the same view gives the same lines. */
final class Layout {

    /** Below this there is no room for the hill. */
    private static final int ROOMY_ROWS = 12;

    private static final int ROOMY_COLUMNS = 30;
    private static final int WIDEST = 96;
    private static final int HIGHEST_HILL = 16;

    private final int columns;
    private final int rows;
    private final Look look;
    private final Palette palette;
    private final KeyHints keys;

    Layout(int columns, int rows, Look look, Palette palette) {
        this.columns = columns;
        this.rows = rows;
        this.look = look;
        this.palette = palette;
        this.keys = new KeyHints(look, palette);
    }

    /** The picture: as many lines as there are rows, none wider than the screen. */
    List<AttributedString> compose(View view) {
        Captions captions = new Captions(view, look);
        boolean roomy = rows >= ROOMY_ROWS && columns >= ROOMY_COLUMNS;
        List<AttributedString> lines = roomy ? roomy(view, captions) : tight(view, captions);
        List<AttributedString> fitted = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            AttributedString line = row < lines.size() ? lines.get(row) : AttributedString.EMPTY;
            fitted.add(line.columnLength() > columns ? line.columnSubSequence(0, columns) : line);
        }
        return fitted;
    }

    private List<AttributedString> roomy(View view, Captions captions) {
        boolean airy = rows >= 18;
        List<AttributedString> lines = new ArrayList<>();
        if (airy) {
            lines.add(AttributedString.EMPTY);
        }
        lines.add(ends(captions.title(), captions.pace(), palette.strong()));
        int middle = rows - lines.size() - (airy ? 5 : 4);
        lines.addAll(view.help() ? block(keys.help(), middle) : middle(view, captions, middle));
        lines.add(ends(captions.breath(), captions.left(), palette.plain()));
        lines.add(centred(bar(view)));
        lines.add(AttributedString.EMPTY);
        lines.add(centred(keys.line(width())));
        return lines;
    }

    /** The hill and, beneath it, what to do. */
    private List<AttributedString> middle(View view, Captions captions, int height) {
        Phase phase = view.moment().phase();
        List<AttributedString> words = new ArrayList<>();
        words.add(head(view, captions));
        words.add(new AttributedString(captions.cue()));
        words.add(quiet(captions.count()));
        captions.notices(width()).forEach(notice -> words.add(quiet(notice)));
        List<AttributedString> lines = new ArrayList<>();
        int hill = Math.min(HIGHEST_HILL, height - words.size() - 2);
        if (hill >= 2 && view.moment().pace().isPresent()) {
            Curve curve =
                    new Curve(view.moment().pace().get(), Math.min(width() * 5 / 6, columns - 6), hill, look, palette);
            lines.addAll(
                    phase == null ? curve.ahead() : curve.at(phase, view.shown().progress()));
            lines.add(AttributedString.EMPTY);
        }
        lines.addAll(words);
        lines.replaceAll(this::centred);
        return filled(lines, height);
    }

    /** For small screens: the words and how far, nothing else. */
    private List<AttributedString> tight(View view, Captions captions) {
        if (view.help()) {
            return keys.help();
        }
        List<AttributedString> lines = new ArrayList<>();
        lines.add(new AttributedStringBuilder()
                .append(head(view, captions))
                .append("  ")
                .append(quiet(captions.count()))
                .toAttributedString());
        if (view.moment().phase() == null) {
            captions.notices(columns).forEach(notice -> lines.add(quiet(notice)));
        } else if (rows >= 4) {
            lines.add(new AttributedString(captions.cue()));
        }
        lines.add(quiet(captions.small()));
        lines.add(bar(view));
        if (rows >= 7) {
            lines.add(AttributedString.EMPTY);
            lines.add(keys.line(columns));
        }
        return lines;
    }

    private AttributedString head(View view, Captions captions) {
        AttributedStyle style = view.paused()
                ? palette.strong()
                : palette.of(view.moment().phase()).bold();
        return new AttributedString(captions.head(), style);
    }

    private AttributedString quiet(String text) {
        return new AttributedString(text, palette.quiet());
    }

    private AttributedString bar(View view) {
        int full = (int) Math.round(view.shown().overall() * width());
        return new AttributedStringBuilder()
                .styled(palette.plain(), (look.unicode() ? "━" : "=").repeat(full))
                .styled(palette.quiet(), (look.unicode() ? "╌" : "-").repeat(width() - full))
                .toAttributedString();
    }

    private AttributedString ends(String left, String right, AttributedStyle style) {
        int gap = Math.max(1, width() - left.length() - right.length());
        return centred(new AttributedStringBuilder()
                .styled(style, left)
                .append(" ".repeat(gap))
                .append(quiet(right))
                .toAttributedString());
    }

    private int width() {
        return columns < ROOMY_COLUMNS ? columns : Math.min(WIDEST, columns - 4);
    }

    private AttributedString centred(AttributedString line) {
        int margin = Math.max(0, (columns - line.columnLength()) / 2);
        return new AttributedStringBuilder()
                .append(" ".repeat(margin))
                .append(line)
                .toAttributedString();
    }

    /** Lines that begin in one column, centred as one. */
    private List<AttributedString> block(List<AttributedString> lines, int height) {
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
    private static List<AttributedString> filled(List<AttributedString> lines, int height) {
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
