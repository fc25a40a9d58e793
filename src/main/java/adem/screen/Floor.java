package adem.screen;

import adem.screen.figure.Rgb;
import adem.session.Moment;
import adem.session.Segment;
import adem.text.TextWidth;
import java.util.List;

/**
 * The floor under the body is the breath: each part as long as it lasts, what was breathed brighter than what is to come, and a light
 * that glides along. Pure.
 */
final class Floor implements Block {

    /** How far around the light the floor is brighter, in cells. */
    private static final double REACH = 1.6;

    private static final double AHEAD = 0.6;
    private static final double BEHIND = 0.25;
    private static final int WHITE = 0xf4f6f4;

    private final Moment moment;
    private final int width;
    private final boolean named;
    private final DisplayOptions options;
    private final Palette palette;

    /** @param named true with the names of its parts in a row below it */
    Floor(Moment moment, int width, boolean named, DisplayOptions options, Palette palette) {
        this.moment = moment;
        this.width = width;
        this.named = named;
        this.options = options;
        this.palette = palette;
    }

    @Override
    public int rows() {
        return named ? 2 : 1;
    }

    @Override
    public void paint(Canvas canvas, int column, int row) {
        List<Stretch> stretches = Stretch.of(moment);
        Stretch last = stretches.get(stretches.size() - 1);
        double whole = last.start().plus(last.length()).toNanos();
        Stretch present = present(stretches);
        double passed = options.still() ? 1 : moment.progress();
        double light = (present.start().toNanos() + passed * present.length().toNanos()) / whole * width;
        int free = column;
        for (Stretch stretch : stretches) {
            int from = (int) Math.round(stretch.start().toNanos() / whole * width);
            int to = (int) Math.round(stretch.start().plus(stretch.length()).toNanos() / whole * width);
            for (int x = from; x < to; x++) {
                cell(canvas, column + x, row, stretch, x, light);
            }
            free = named ? name(canvas, column + from, column + to, free, row + 1, stretch, stretch == present) : free;
        }
    }

    /** The one that runs: as many come before it as segments do. */
    private Stretch present(List<Stretch> stretches) {
        int at = 0;
        List<Segment> all = moment.timeline().segments();
        for (int i = moment.index(); i > 0 && Stretch.isSame(all.get(i - 1), moment.segment()); i--) {
            at++;
        }
        return stretches.get(at);
    }

    private void cell(Canvas canvas, int column, int row, Stretch stretch, int x, double light) {
        int colour = palette.light(stretch.phase());
        if (!palette.depth().shades()) {
            boolean here = (int) light == x;
            boolean behind = x < light;
            String sign =
                    here ? options.unicode() ? "●" : "o" : options.unicode() ? behind ? "━" : "─" : behind ? "=" : "-";
            canvas.sign(column, row, sign, behind || here ? colour : Style.OPEN, Style.OPEN);
            return;
        }
        double away = Math.abs(x + 0.5 - light);
        // In eighths of a cell: so it glides, and no cell changes more often than can be seen.
        double near = options.still() ? 0 : Math.max(0, 1 - Math.round(away * 8) / 8.0 / REACH);
        int base = palette.dimmed(colour, x + 0.5 < light ? BEHIND : AHEAD);
        int shown = palette.shown(Rgb.mix(base, WHITE, near * 0.8));
        canvas.sign(column, row, options.unicode() ? "━" : "-", shown, Style.OPEN);
    }

    /** The name of a part where it begins, unless it would run into the one before or the next; the column that is free after it. */
    private int name(Canvas canvas, int from, int to, int free, int row, Stretch stretch, boolean now) {
        String name = options.say(stretch.name());
        boolean fits = from >= free && TextWidth.columns(name) < to - from;
        if (!fits || name.isEmpty()) {
            return free;
        }
        Style style = now ? palette.of(stretch.phase()) : palette.quiet();
        return canvas.text(from, row, name, new Style(style.ink(), false)) + 1;
    }
}
