package adem.screen;

import adem.screen.RowStack.Need;
import adem.text.LineWrap;
import java.util.ArrayList;
import java.util.List;

/** A screen of a routine's step: the body on one side, on the other what to do, what is done now and for how long. Pure. */
final class StepScreen {

    private static final int WIDEST_TEXT = 60;

    /** From here on a body that stands has its place beside the words, and a lying one from there on. */
    private static final int BESIDE = 58;

    /** Narrower than this it has a third of the width; else somewhat more. */
    private static final int WIDE = 68;

    private static final int BESIDE_LYING = 118;

    private static final int BESIDE_ROWS = 9;

    private final Corners corners;
    private final DisplayOptions options;
    private final Palette palette;
    private final Body body;
    private final Beads beads;

    StepScreen(int columns, DisplayOptions options, Palette palette, Body body) {
        this.corners = new Corners(columns);
        this.options = options;
        this.palette = palette;
        this.body = body;
        this.beads = new Beads(options, palette);
    }

    void paint(Canvas canvas, Scene view, Line foot) {
        Captions captions = new Captions(view, options);
        boolean airy = Corners.isAiry(canvas.rows());
        int top = airy ? 1 : 0;
        int bottom = canvas.rows() - 1;
        corners.ends(canvas, top, captions.title(), palette.plain(), captions.corner(corners.width()), palette.quiet());
        beads.steps(view.moment(), corners.width()).write(canvas, corners.left(), bottom - 2);
        corners.ends(canvas, bottom - 1, captions.next(), palette.quiet(), captions.left(), palette.quiet());
        String told = options.say(view.notice());
        (told.isEmpty() ? foot : Line.of(told, palette.plain())).write(canvas, corners.left(), bottom);

        int from = top + (airy ? 2 : 1);
        int end = bottom - (airy ? 3 : 2);
        boolean figure = body.shows(view.moment(), options);
        boolean tall = figure && body.isTall(view.moment());
        boolean beside = figure && end - from >= BESIDE_ROWS && canvas.columns() >= (tall ? BESIDE : BESIDE_LYING);
        if (beside) {
            beside(canvas, view, captions, from, end, airy, tall);
        } else {
            above(canvas, view, captions, from, end, airy, figure);
        }
    }

    private void beside(Canvas canvas, Scene view, Captions captions, int from, int end, boolean airy, boolean tall) {
        int share = corners.width() * (!tall ? 52 : canvas.columns() >= WIDE ? 42 : 33) / 100;
        int left = corners.left() + share + 2;
        int width = Math.min(WIDEST_TEXT, corners.width() - share - 2);
        body.paint(canvas, view.moment(), corners.left(), from, share, end - from);
        RowStack parts = words(captions, width);
        parts.air();
        now(parts, view, captions, width, airy);
        notices(parts, captions, width);
        List<Block> blocks = parts.fit(end - from, BreathScreen.more(options, palette));
        int spare = Math.max(0, end - from - RowStack.height(blocks));
        RowStack.paint(blocks, canvas, left, from + spare / 2, end);
    }

    /** The body above the words; where it is wide enough, what is done now beside what to do. */
    private void above(Canvas canvas, Scene view, Captions captions, int from, int end, boolean airy, boolean figure) {
        boolean two = canvas.columns() >= WIDE;
        int left = corners.left();
        int width = two ? corners.width() / 2 - 2 : Math.min(WIDEST_TEXT, corners.width());
        RowStack parts = words(captions, width);
        RowStack right = new RowStack();
        if (!two) {
            parts.air();
        }
        now(two ? right : parts, view, captions, width, airy && two);
        notices(parts, captions, width);
        int reserved = figure ? Body.LOWEST + 1 : 0;
        int room = end - from - (end - from > 2 * Body.LOWEST + 2 ? reserved : 0);
        List<Block> blocks = parts.fit(room, BreathScreen.more(options, palette));
        List<Block> rights = right.fit(room, Line.EMPTY);
        int words = Math.max(RowStack.height(blocks), RowStack.height(rights));
        int height = end - from - words - 1;
        boolean shown = figure && height >= Body.LOWEST;
        int row = shown ? end - words : from + Math.max(0, (end - from - words) / 2);
        if (shown) {
            body.paint(canvas, view.moment(), left, from, corners.width(), height);
        }
        RowStack.paint(blocks, canvas, left, row, end);
        RowStack.paint(rights, canvas, left + corners.width() / 2 + 2, row, end);
    }

    private RowStack words(Captions captions, int width) {
        RowStack parts = new RowStack();
        parts.add(Need.ALWAYS, Line.of(captions.stepTitle(width), palette.strong()));
        parts.add(Need.MUCH, Line.of(captions.instruction(width), palette.plain()));
        parts.add(Need.MUCH, caution(captions, width));
        return parts;
    }

    /** With a sign of its own: what matters most looks like nothing else. */
    private List<Line> caution(Captions captions, int width) {
        List<Line> lines = new ArrayList<>();
        for (String line : captions.caution(width - 2)) {
            String sign = lines.isEmpty() ? "! " : "  ";
            lines.add(Line.of(sign, palette.care().strong()).and(line, palette.care()));
        }
        return lines;
    }

    private void now(RowStack parts, Scene view, Captions captions, int width, boolean large) {
        Captions running = new Captions(view.running(), options);
        if (running.head().isEmpty() && running.count().isEmpty()) {
            parts.add(Need.ALWAYS, Block.of(time(captions)));
        } else {
            parts.add(Need.ALWAYS, word(view, captions, width, large));
        }
        if (!view.moment().segment().isOpen()) {
            parts.add(Need.ALWAYS, new Floor(view.moment(), Math.min(width, 40), large, options, palette));
        }
        parts.add(Need.MUCH, Line.of(LineWrap.words(captions.breathOfStep(), width), palette.quiet()));
        if (!captions.breathOfStep().isEmpty()) {
            cue(parts, captions.cue(width), running.cue(width).size());
        }
    }

    /** How long it lasts yet, where no word is said: in a pause that is told in the same row, so that nothing jumps. */
    private Line time(Captions captions) {
        String paused = captions.head();
        String time = captions.timeOrNumber();
        String gap = paused.isEmpty() || time.isEmpty() ? "" : "   ";
        return Line.of(paused, palette.strong()).and(gap + time, palette.quiet());
    }

    /** The word and the number; where there is no room for both side by side the word alone, in as many rows in a pause as without. */
    private Block word(Scene view, Captions captions, int width, boolean large) {
        NowBlock running = new NowBlock(
                view.running(), new Captions(view.running(), options), large && options.unicode(), palette);
        if (running.columns() <= width) {
            return new NowBlock(view, captions, large && options.unicode(), palette);
        }
        int rows = LineWrap.words(new Captions(view.running(), options).head(), width)
                .size();
        return Block.of(Line.filled(Line.of(LineWrap.words(captions.head(), width), palette.strong()), rows));
    }

    /** How to do it; once that is told a row stays for what a pause tells. */
    private void cue(RowStack parts, List<String> cue, int rows) {
        List<Line> lines = Line.filled(Line.of(cue, palette.quiet()), Math.max(1, rows));
        parts.add(rows == 0 ? Need.AIR : Need.MUCH, lines);
    }

    private void notices(RowStack parts, Captions captions, int width) {
        parts.add(Need.ALWAYS, Line.of(captions.stop(width), palette.quiet()));
        captions.notices(width).forEach(notice -> parts.add(Need.LITTLE, Line.of(notice, palette.quiet())));
    }
}
