package adem.screen;

import adem.breath.Pace;
import adem.breath.Phase;
import adem.screen.figure.Drawing;
import adem.screen.figure.Ink;
import adem.session.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * One breath as a hill: up with the in-breath, level in a hold, down with the out-breath, as wide as it is long. What
 * lies ahead is seen at once; what was breathed is coloured, and a ball rolls at the present.
 */
final class Curve implements Picture {

    private final Pace pace;
    private final int margin;
    private final int columns;
    private final int rows;
    private final DisplayOptions options;
    private final Palette palette;
    private final Drawing canvas;
    private final int dotsWide;
    private final int dotsHigh;
    /** How high the hill is in the middle of each column, in rows from the ground. */
    private final int[] heights;

    private final AttributedStyle[] inks;
    private final List<List<AttributedString>> drawn;

    /** @param margin empty columns before it */
    Curve(Pace pace, int margin, int columns, int rows, DisplayOptions options, Palette palette) {
        this.pace = pace;
        this.margin = margin;
        this.columns = columns;
        this.rows = rows;
        this.options = options;
        this.palette = palette;
        this.canvas = new Drawing(columns, rows);
        this.dotsWide = columns * 2;
        this.dotsHigh = rows * 4;
        this.heights = new int[columns];
        this.inks = new AttributedStyle[columns];
        this.drawn = new ArrayList<>(Collections.nCopies(columns + 1, null));
        int before = level(0);
        for (int x = 0; x < dotsWide; x++) {
            int level = level(x);
            for (int dot = Math.min(before, level); dot <= Math.max(before, level); dot++) {
                canvas.dot(x, dotsHigh - 1 - dot, Ink.BODY);
            }
            before = level;
            heights[x / 2] = level / 4;
            inks[x / 2] = palette.of(phase((x / 2 + 0.5) / columns));
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    /** True when this is the hill of this very pace at that height. */
    boolean draws(Pace other, int height) {
        return pace == other && rows == height;
    }

    @Override
    public List<AttributedString> at(Moment moment) {
        // Nothing is breathed yet while one settles.
        return moment.phase().map(phase -> at(phase, moment.progress())).orElseGet(() -> draw(-1));
    }

    /**
     * The hill at a moment of the breath.
     *
     * @param progress of the phase, from 0 to 1; a hold, and every phase of a still picture, is coloured as a whole
     */
    private List<AttributedString> at(Phase phase, double progress) {
        boolean whole = phase.isHold() || options.still();
        double present = start(phase) + part(phase) * (whole ? 1 : progress);
        return draw(Math.min(columns - 1, (int) (present * columns)));
    }

    /** A breath comes back many times, and so do its pictures. */
    private List<AttributedString> draw(int present) {
        List<AttributedString> kept = drawn.get(present + 1);
        if (kept == null) {
            kept = lines(present);
            drawn.set(present + 1, kept);
        }
        return kept;
    }

    private List<AttributedString> lines(int present) {
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            AttributedStringBuilder line = new AttributedStringBuilder(margin + columns);
            line.append(" ".repeat(margin));
            for (int column = 0; column < columns; column++) {
                boolean ball = !options.still() && column == present && row == rows - 1 - heights[column];
                char sign = ball ? options.unicode() ? '●' : 'O' : canvas.at(column, row, options.unicode());
                // A space has no colour: one that changed would be painted again for nothing.
                boolean blank = sign == ' ';
                line.style(blank ? palette.plain() : column <= present ? inks[column] : palette.quiet());
                line.append(sign);
            }
            lines.add(line.toAttributedString());
        }
        return lines;
    }

    /** How high the hill is at this dot, in dots from the ground. */
    private int level(int x) {
        double at = (double) x / (dotsWide - 1);
        Phase phase = phase(at);
        double progress = Math.min(1, (at - start(phase)) / part(phase));
        return (int) Math.round(phase.fullness(progress) * (dotsHigh - 1));
    }

    /** The phase at this part of the breath. */
    private Phase phase(double at) {
        Phase found = Phase.INHALE;
        for (Phase phase : Phase.values()) {
            found = part(phase) > 0 && start(phase) <= at ? phase : found;
        }
        return found;
    }

    private double start(Phase phase) {
        return (double) pace.before(phase).toMillis() / pace.total().toMillis();
    }

    private double part(Phase phase) {
        return (double) pace.length(phase).toMillis() / pace.total().toMillis();
    }
}
