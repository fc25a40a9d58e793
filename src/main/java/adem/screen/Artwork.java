package adem.screen;

import adem.breath.Pace;
import adem.screen.figure.FigureRenderer;
import java.util.Optional;

/** The pictures of one screen, each kept while it is the right one, because most of them stays the same. */
final class Artwork {

    /** The lowest that a body can be made out in. */
    static final int LOWEST_FIGURE = 6;

    private static final int HIGHEST_FIGURE = 18;
    private static final int HIGHEST_HILL = 16;
    private static final int LOWEST_HILL = 2;

    private final int columns;
    private final DisplayOptions options;
    private final Palette palette;
    private final FigureRenderer figures;
    private Curve hill;
    private FigureView portrait;
    private int portraitWidth;

    Artwork(int columns, DisplayOptions options, Palette palette, FigureRenderer figures) {
        this.columns = columns;
        this.options = options;
        this.palette = palette;
        this.figures = figures;
    }

    /** True when there is a body to show. */
    boolean hasFigure(Scene view) {
        return options.drawn() == DisplayOptions.Drawn.FIGURE
                && figures.shows(view.moment().step().text().pose());
    }

    /** True for a body that stands: beside the words it can be larger than above them. */
    boolean isTall(Scene view) {
        return figures.isTall(view.moment().step().text().pose());
    }

    /** A body in the middle of so many columns, to the right of empty ones. */
    Picture figure(int left, int width, int most) {
        int height = Math.min(HIGHEST_FIGURE, Math.max(LOWEST_FIGURE, most));
        if (portrait == null || portrait.rows() != height || portraitWidth != width) {
            portrait = new FigureView(figures, left, width, height, options, palette);
            portraitWidth = width;
        }
        return portrait;
    }

    /** The hill of the present breath, null where there is none, or no room. */
    Picture hill(Scene view, int width, int most) {
        int height = Math.min(HIGHEST_HILL, most);
        Optional<Pace> pace = view.moment().pace();
        if (height < LOWEST_HILL || pace.isEmpty() || options.drawn() == DisplayOptions.Drawn.NONE) {
            return null;
        }
        if (hill == null || !hill.draws(pace.get(), height)) {
            int wide = Math.min(width * 5 / 6, columns - 6);
            hill = new Curve(pace.get(), (columns - wide) / 2, wide, height, options, palette);
        }
        return hill;
    }
}
