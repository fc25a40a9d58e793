package adem.screen;

import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** A line of text, in pieces that look different. Immutable. */
final class Line {

    static final Line EMPTY = new Line(List.of());

    private record Piece(String text, Style style) {}

    private final List<Piece> pieces;

    private Line(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Line of(String text, Style style) {
        return EMPTY.and(text, style);
    }

    /** Lines that look the same. */
    static List<Line> of(List<String> lines, Style style) {
        return lines.stream().map(line -> of(line, style)).toList();
    }

    /** Lines, and empty ones behind them up to so many. */
    static List<Line> filled(List<Line> lines, int rows) {
        List<Line> filled = new ArrayList<>(lines);
        while (filled.size() < rows) {
            filled.add(EMPTY);
        }
        return filled;
    }

    /** The line with more at its end. */
    Line and(String text, Style style) {
        if (text.isEmpty()) {
            return this;
        }
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(text, style));
        return new Line(more);
    }

    /** The line with another at its end. */
    Line and(Line other) {
        List<Piece> more = new ArrayList<>(pieces);
        more.addAll(other.pieces);
        return new Line(more);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** How many columns it takes. */
    int columns() {
        int columns = 0;
        for (Piece piece : pieces) {
            columns += TextWidth.columns(piece.text);
        }
        return columns;
    }

    /** Writes it, beginning in a cell; what does not fit is left away. */
    void write(Canvas canvas, int column, int row) {
        int at = column;
        for (Piece piece : pieces) {
            at = canvas.text(at, row, piece.text, piece.style);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text));
        return text.toString();
    }
}
