package adem.screen;

import adem.screen.figure.FigureRenderer;
import java.util.ArrayList;
import java.util.List;

/** Composes the picture for one size of screen. Pure: the same view gives the same picture. */
final class Layout {

    /** Below this there is no room for a picture. */
    private static final int ROOMY_ROWS = 12;

    private static final int ROOMY_COLUMNS = 30;
    private static final int WIDEST_TEXT = 64;

    private final int columns;
    private final int rows;
    private final DisplayOptions options;
    private final Palette palette;
    private final KeyHints keys;
    private final Body body;
    private final BreathScreen breaths;
    private final StepScreen steps;
    private final SmallScreen small;

    Layout(int columns, int rows, DisplayOptions options, Palette palette, FigureRenderer figures) {
        this.columns = columns;
        this.rows = rows;
        this.options = options;
        this.palette = palette;
        this.keys = new KeyHints(options, palette);
        this.body = new Body(figures, palette);
        this.breaths = new BreathScreen(columns, options, palette, body);
        this.steps = new StepScreen(columns, options, palette, body);
        this.small = new SmallScreen(options, palette);
    }

    /** The picture of a moment. */
    Canvas compose(Scene view) {
        Canvas canvas = new Canvas(columns, rows);
        if (view.help() > 0) {
            help(canvas, view);
        } else if (!isRoomy()) {
            small.paint(canvas, view, foot(view));
        } else if (view.moment().timeline().info().numbered()) {
            steps.paint(canvas, view, foot(view));
        } else {
            breaths.paint(canvas, view, foot(view));
        }
        return canvas;
    }

    /** The same without a body, which takes a while to draw when nothing of it is loaded yet. */
    Canvas composeWords(Scene view) {
        body.hide(true);
        Canvas canvas = compose(view);
        body.hide(false);
        return canvas;
    }

    private boolean isRoomy() {
        return rows >= ROOMY_ROWS && columns >= ROOMY_COLUMNS;
    }

    /** The keys while they are new, then only where to find them. */
    private Line foot(Scene view) {
        int width = isRoomy() ? new Corners(columns).width() : columns;
        boolean numbered = view.moment().timeline().info().numbered();
        return view.keys() ? keys.line(width, numbered, view) : Line.of("?", palette.quiet());
    }

    /** How many pages the help has on this screen, at least 1. */
    int helpPages(Scene view) {
        return Pages.of(helpText(view), rows).size();
    }

    private void help(Canvas canvas, Scene view) {
        List<List<Line>> pages = Pages.of(helpText(view), rows);
        List<Line> page = pages.get(Math.min(view.help(), pages.size()) - 1);
        int wide = page.stream().mapToInt(Line::columns).max().orElse(0);
        int left = Math.max(0, (columns - wide) / 2);
        Block.of(page).paint(canvas, left, Math.max(0, (rows - page.size()) / 2));
    }

    /** What more there is to know about the step, the keys, and all that the routine says to take care of. */
    private List<List<Line>> helpText(Scene view) {
        Captions captions = new Captions(view, options);
        int width = Math.min(WIDEST_TEXT, isRoomy() ? new Corners(columns).width() : columns);
        List<List<Line>> paragraphs = new ArrayList<>();
        captions.behindHelp(width).forEach(paragraph -> paragraphs.add(Line.of(paragraph, palette.plain())));
        paragraphs.add(Math.min(1, paragraphs.size()), keys.help(captions.numbered(), view));
        return paragraphs;
    }
}
