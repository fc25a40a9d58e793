package adem.screen.figure;

import java.util.Arrays;

/** Lays colours on the places of a sheet that something covers. */
final class Brush {

    private final Sheet sheet;
    private final PoseFrame frame;
    private final double deep;
    /** The size of a place of the sheet in units, to blend edges over. */
    private final double place;

    /**
     * Paints what is measured in units of this frame.
     *
     * @param deep so far within an edge, in units, a colour does not depend on it any more
     */
    Brush(Sheet sheet, PoseFrame frame, double deep) {
        this.sheet = sheet;
        this.frame = frame;
        this.place = 0.75 / frame.scale();
        this.deep = Math.max(deep, place / 2);
    }

    /** What a colour is at a place, how far within an edge that is, and whether that edge is above it. */
    interface Shade {
        int at(int column, int row, double inside, boolean above);
    }

    /** How much of a colour there is somewhere, in units, from 0 to 1. */
    interface Haze {
        double at(double x, double y);
    }

    /** Lays one colour, here more and there less. */
    void spread(Box box, int colour, Haze haze) {
        Span span = new Span(box);
        for (int row = span.top; row < span.end; row++) {
            for (int column = span.from; column < span.to; column++) {
                double share = haze.at(unitX(column), unitY(row));
                if (share > 0) {
                    sheet.lay(column, row, colour, share);
                }
            }
        }
    }

    /** Lays a colour where the field is. */
    void fill(DistanceField field, Shade shade) {
        fill(field, shade, 1, false);
    }

    /** Lays so much of a colour where the field is, and something was laid before. */
    void tint(DistanceField field, Shade shade, double most) {
        fill(field, shade, most, true);
    }

    /** Lays so much of one colour where the field is. */
    void veil(DistanceField field, int colour, double most) {
        fill(field, (x, y, inside, above) -> colour, most, false);
    }

    private void fill(DistanceField field, Shade shade, double most, boolean onBody) {
        double across = 0.5 / frame.scale();
        double[] above = new double[sheet.width()];
        Arrays.fill(above, -DistanceField.FAR);
        Span span = new Span(field.box().grown(place));
        for (int row = span.top; row < span.end; row++) {
            double y = unitY(row);
            double inside = 0;
            // A field tells how far it is to its edge, so that many places need not be asked.
            int told = 0;
            for (int column = span.from; column < span.to; column++) {
                if (told > 0) {
                    told--;
                    inside -= inside < 0 ? -across : across;
                } else {
                    inside = -field.at(unitX(column), y);
                    double spare = inside < 0 ? -inside - place / 2 : inside - deep;
                    told = Math.max(0, (int) (spare / across));
                }
                double share = 0.5 + inside / place;
                if (share > 0 && (!onBody || sheet.cover(column, row) > 0.5)) {
                    int colour = shade.at(column, row, inside, above[column] < inside);
                    sheet.lay(column, row, colour, Math.min(1, share) * most);
                }
                above[column] = inside;
            }
        }
    }

    private double unitX(int column) {
        return frame.unitX((column + 0.5) / Sheet.ACROSS);
    }

    private double unitY(int row) {
        return frame.unitY(sheet.middle(row));
    }

    /** The places of the sheet that a box covers. */
    private final class Span {
        private final int from;
        private final int to;
        private final int top;
        private final int end;

        Span(Box box) {
            double left = Math.min(frame.x(box.left()), frame.x(box.right()));
            double right = Math.max(frame.x(box.left()), frame.x(box.right()));
            from = (int) Math.max(0, Sheet.ACROSS * left);
            to = (int) Math.min(sheet.width(), Sheet.ACROSS * right + 1);
            top = sheet.row(frame.y(box.high()));
            end = Math.min(sheet.height(), sheet.row(frame.y(box.low())) + 1);
        }
    }
}
