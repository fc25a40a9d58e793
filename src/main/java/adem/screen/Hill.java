package adem.screen;

import adem.breath.Pace;
import adem.breath.Phase;
import adem.session.Moment;

/**
 * One breath as a hill: up with the in-breath and a sip, level in a hold, down with the out-breath, as wide as it is long. What lies ahead is seen at
 * once; what was breathed is coloured, and a ball rolls at the present.
 */
final class Hill {

    static final int LOWEST = 2;

    private static final int HIGHEST = 14;

    private static final String[] EIGHTHS = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

    private final DisplayOptions options;
    private final Palette palette;

    Hill(DisplayOptions options, Palette palette) {
        this.options = options;
        this.palette = palette;
    }

    boolean shows(Moment moment) {
        return options.drawn() != DisplayOptions.Drawn.NONE && moment.pace().isPresent();
    }

    /** Paints the hill of the present breath, its foot in the last row. */
    void paint(Canvas canvas, Moment moment, int left, int top, int width, int height) {
        Pace pace = moment.pace().orElseThrow();
        int rows = Math.min(HIGHEST, height);
        int foot = top + height - 1;
        double present =
                moment.phase().map(phase -> place(pace, phase, moment) * width).orElse(-1.0);
        for (int x = 0; x < width; x++) {
            double at = (x + 0.5) / width;
            Phase phase = phase(pace, at);
            double high =
                    pace.fullness(phase, Math.min(1, (at - start(pace, phase)) / part(pace, phase))) * (rows - 1) + 0.4;
            boolean ball = !options.still() && (int) present == x;
            int colour = x <= present ? palette.light(phase) : palette.dimmed(palette.line(), 0.55);
            column(canvas, left + x, foot, high, colour, ball);
        }
    }

    private void column(Canvas canvas, int column, int foot, double high, int colour, boolean ball) {
        int full = (int) high;
        for (int i = 0; i <= full; i++) {
            String sign = i < full ? options.unicode() ? "█" : ":" : top(high - full);
            canvas.sign(column, foot - i, sign, colour, Style.OPEN);
        }
        if (ball) {
            canvas.sign(column, foot - full, options.unicode() ? "●" : "O", Style.OPEN, Style.OPEN);
        }
    }

    private String top(double part) {
        return options.unicode() ? EIGHTHS[(int) Math.round(part * 8)] : part < 0.5 ? "." : ":";
    }

    /** Where the present is in the breath, from 0 to 1. */
    private double place(Pace pace, Phase phase, Moment moment) {
        return start(pace, phase) + part(pace, phase) * (options.still() ? 1 : moment.progress());
    }

    /** The phase at this part of the breath. */
    private static Phase phase(Pace pace, double at) {
        Phase found = Phase.INHALE;
        for (Phase phase : Phase.values()) {
            found = part(pace, phase) > 0 && start(pace, phase) <= at ? phase : found;
        }
        return found;
    }

    private static double start(Pace pace, Phase phase) {
        return (double) pace.before(phase).toMillis() / pace.total().toMillis();
    }

    private static double part(Pace pace, Phase phase) {
        return (double) pace.length(phase).toMillis() / pace.total().toMillis();
    }
}
