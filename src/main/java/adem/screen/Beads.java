package adem.screen;

import adem.session.Moment;

/** How far it is: a bead for each breath, or where there are too many a line; the steps of a routine in their own lengths. Pure. */
final class Beads {

    private static final int MOST = 20;

    /** Two columns a bead. */
    private static final int WIDE = 2;

    private final DisplayOptions options;
    private final Palette palette;

    Beads(DisplayOptions options, Palette palette) {
        this.options = options;
        this.palette = palette;
    }

    /** A bead for each breath that is counted, full when it was breathed. */
    Line breaths(Moment moment, int width) {
        if (moment.timeline().info().until().isPresent()) {
            return Line.EMPTY; // Nobody knows how far it is.
        }
        int count = moment.timeline().steps().stream()
                .mapToInt(adem.session.Step::count)
                .max()
                .orElse(0);
        if (count == 0 || count > MOST || count * WIDE > width) {
            return line(moment.overall(), Math.min(width, 40), palette.plain());
        }
        boolean over = moment.segment().number() == 0 && moment.index() > 0;
        int present = over ? count + 1 : moment.segment().number();
        Line beads = Line.EMPTY;
        for (int i = 1; i <= count; i++) {
            String sign = options.unicode()
                    ? i < present ? "●" : i == present ? "◐" : "○"
                    : i < present ? "*" : i == present ? "o" : ".";
            Style style = i > present
                    ? palette.quiet()
                    : i < present ? palette.plain() : new Style(palette.light(Stretch.phase(moment.segment())), false);
            beads = beads.and(i == 1 ? sign : " " + sign, style);
        }
        return beads;
    }

    /** A line that is full so far, from 0 to 1, in a style. */
    Line line(double part, int width, Style style) {
        int full = (int) Math.round(part * width);
        return Line.of((options.unicode() ? "━" : "=").repeat(full), style)
                .and((options.unicode() ? "╌" : "-").repeat(width - full), palette.quiet());
    }

    /** Each step as long as it lasts, with a gap between two; where they are too many one line. */
    Line steps(Moment moment, int width) {
        int steps = moment.timeline().steps().size();
        if (steps * 3 > width) {
            return line(moment.overall(), width, palette.plain());
        }
        double whole = moment.timeline().length().toNanos();
        double before = 0;
        Line line = Line.EMPTY;
        int gaps = steps - 1;
        int at = 0;
        for (int i = 0; i < steps; i++) {
            double length = moment.timeline().steps().get(i).length().toNanos();
            int end = i + 1 == steps ? width : (int) Math.round((before + length) / whole * (width - gaps)) + i;
            int wide = Math.max(1, end - at);
            int passed = i < moment.segment().step()
                    ? wide
                    : i > moment.segment().step()
                            ? 0
                            : (int) Math.round(wide * moment.elapsedOfStep().toNanos() / length);
            line = line.and((options.unicode() ? "━" : "=").repeat(Math.min(wide, passed)), palette.plain());
            line = line.and((options.unicode() ? "─" : "-").repeat(Math.max(0, wide - passed)), palette.quiet());
            line = i + 1 < steps ? line.and(" ", palette.plain()) : line;
            at += wide + 1;
            before += length;
        }
        return line;
    }
}
