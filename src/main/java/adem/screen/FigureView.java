package adem.screen;

import adem.screen.figure.Drawing;
import adem.screen.figure.FigureRenderer;
import adem.screen.figure.Ink;
import adem.session.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A body that breathes along. */
final class FigureView implements Picture {

    /** Wider than this a body only has more floor around it. */
    private static final int COLUMNS_A_ROW = 5;

    private final FigureRenderer figures;
    private final int margin;
    private final int columns;
    private final int rows;
    private final DisplayOptions options;
    private final Palette palette;
    // Most rows stay as they were, and making a line is slow.
    private Drawing last;
    private AttributedStyle lastBreath;
    private List<AttributedString> lastLines;

    /** A body in the middle of {@code width} columns, to the right of {@code left} empty ones. */
    FigureView(FigureRenderer figures, int left, int width, int rows, DisplayOptions options, Palette palette) {
        this.figures = figures;
        this.columns = Math.min(width, rows * COLUMNS_A_ROW);
        this.margin = left + (width - columns) / 2;
        this.rows = rows;
        this.options = options;
        this.palette = palette;
    }

    @Override
    public List<AttributedString> at(Moment moment) {
        Drawing drawing = figures.at(moment, columns, rows);
        AttributedStyle breath = moment.phase().map(palette::of).orElse(palette.plain());
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            boolean same = last != null && breath.equals(lastBreath) && drawing.hasRowOf(last, row);
            lines.add(same ? lastLines.get(row) : line(drawing, row, breath));
        }
        last = drawing;
        lastBreath = breath;
        lastLines = lines;
        return lines;
    }

    private AttributedString line(Drawing drawing, int row, AttributedStyle breath) {
        AttributedStringBuilder line = new AttributedStringBuilder(margin + columns);
        line.append(" ".repeat(margin));
        for (int column = 0; column < columns; column++) {
            char sign = drawing.at(column, row, options.unicode());
            Ink ink = sign == ' ' ? Ink.BODY : drawing.ink(column, row);
            // A space has no colour: one that changed would be painted again for nothing.
            line.style(ink == Ink.PROP ? palette.quiet() : ink == Ink.BREATH ? breath : palette.plain());
            line.append(sign);
        }
        return line.toAttributedString();
    }

    @Override
    public int rows() {
        return rows;
    }
}
