package adem.screen;

import adem.screen.figure.Drawing;
import adem.screen.figure.FigureRenderer;
import adem.screen.figure.Look;
import adem.screen.figure.Rgb;
import adem.session.Moment;
import adem.session.PoseRef;

/** Paints a body into cells, in as many colours as there are. */
final class Body {

    /** The lowest that a body can be made out in. */
    static final int LOWEST = 5;

    /** Wider than this a body only has more floor around it. */
    private static final int COLUMNS_A_ROW = 7;

    private static final int HIGHEST = 26;

    /** Where there are no shades these stand for what is lit and what is not. */
    private static final int DARK = 0x404040;

    private static final int LIT = 0xffffff;
    private static final int BRIGHT = 0x90;

    private static final Look FLAT = new Look(-1, DARK, DARK, DARK, DARK, DARK, LIT, LIT, LIT);

    private static final String[] FILLED = {"░", "▒", "▓"};

    private final FigureRenderer figures;
    private final Palette palette;
    private final Look look;
    private boolean hidden;

    Body(FigureRenderer figures, Palette palette) {
        this.figures = figures;
        this.palette = palette;
        this.look = palette.depth().shades() ? palette.look() : FLAT;
    }

    /** Leaves its place empty: the first picture is there sooner without a body. */
    void hide(boolean so) {
        hidden = so;
    }

    boolean shows(Moment moment, DisplayOptions options) {
        return options.drawn() == DisplayOptions.Drawn.FIGURE
                && options.unicode()
                && figures.shows(moment.step().text().pose());
    }

    boolean isTall(Moment moment) {
        return figures.isTall(moment.step().text().pose());
    }

    /** Paints the body of a moment in the middle of a field of cells, its floor in the last row. */
    void paint(Canvas canvas, Moment moment, int left, int top, int width, int height) {
        if (hidden) {
            return;
        }
        int rows = Math.min(HIGHEST, height);
        int columns = Math.min(width, rows * COLUMNS_A_ROW);
        Drawing drawing = figures.at(moment, columns, rows, look);
        double fullness = moment.fullness().orElse(0.3);
        int light = palette.light(Stretch.phase(moment.segment()));
        paint(canvas, drawing, left + (width - columns) / 2, top + height - rows, fullness, light);
    }

    /** Paints a body that breathes freely, so many seconds after it began. */
    void rest(Canvas canvas, PoseRef pose, double seconds, int left, int top, int width, int height) {
        int rows = Math.min(HIGHEST, height);
        int columns = Math.min(width, rows * COLUMNS_A_ROW);
        Drawing drawing = figures.resting(pose, seconds, columns, rows, look);
        int light = palette.light(adem.breath.Phase.INHALE);
        paint(canvas, drawing, left + (width - columns) / 2, top + height - rows, 0.3, light);
    }

    private void paint(Canvas canvas, Drawing drawing, int left, int top, double fullness, int light) {
        for (int row = 0; row < drawing.rows(); row++) {
            for (int column = 0; column < drawing.columns(); column++) {
                String sign = drawing.sign(column, row);
                int ink = drawing.ink(column, row);
                int ground = drawing.ground(column, row);
                boolean empty = sign.equals(" ") && ground == Drawing.OPEN;
                if (palette.depth().shades()) {
                    if (!empty) {
                        canvas.sign(left + column, top + row, sign, palette.shown(ink), palette.shown(ground));
                    }
                } else if (!empty) {
                    flat(canvas, left + column, top + row, sign, ink, ground, fullness, light);
                }
            }
        }
    }

    /** A silhouette; the breath in it is coloured, or without colours hatched as much as the lungs are full. */
    private void flat(
            Canvas canvas, int column, int row, String sign, int ink, int ground, double fullness, int light) {
        boolean lit = isLit(ink) || isLit(ground);
        if (ground != Drawing.OPEN && lit && light == Style.OPEN) {
            canvas.sign(column, row, FILLED[(int) Math.min(2, fullness * 3)], Style.OPEN, Style.OPEN);
        } else {
            String whole = ground == Drawing.OPEN ? sign : "█";
            canvas.sign(column, row, whole, lit ? light : Style.OPEN, Style.OPEN);
        }
    }

    private static boolean isLit(int colour) {
        return colour != Drawing.OPEN && Rgb.luminance(colour) * 0xff > BRIGHT / 2.0;
    }
}
