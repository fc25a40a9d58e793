package adem.screen;

import adem.session.SessionText;
import adem.text.TextWidth;
import java.util.List;

/** A screen of breaths: the body, the floor under it, one word and one number. Pure. */
final class BreathScreen {

    private static final int WIDEST_TEXT = 64;

    private final Corners corners;
    private final DisplayOptions options;
    private final Palette palette;
    private final Body body;
    private final Hill hill;
    private final Beads beads;

    BreathScreen(int columns, DisplayOptions options, Palette palette, Body body) {
        this.corners = new Corners(columns);
        this.options = options;
        this.palette = palette;
        this.body = body;
        this.hill = new Hill(options, palette);
        this.beads = new Beads(options, palette);
    }

    void paint(Canvas canvas, Scene view, Line foot) {
        Captions captions = new Captions(view, options);
        boolean airy = Corners.isAiry(canvas.rows());
        int top = airy ? 1 : 0;
        int bottom = canvas.rows() - 1;
        String number = captions.breath().isEmpty() ? captions.corner(corners.width()) : captions.breath();
        boolean narrow = TextWidth.columns(captions.title()) + 2 + TextWidth.columns(number) > corners.width();
        number = narrow ? captions.shortNumber() : number;
        corners.ends(canvas, top, captions.title(), palette.plain(), number, palette.quiet());
        corners.ends(canvas, bottom - 1, Line.EMPTY, captions.left(), palette.quiet());
        int room = corners.width() - TextWidth.columns(captions.left()) - 2;
        Line row = beads.breaths(view.moment(), room);
        int middle = (canvas.columns() - row.columns()) / 2;
        row.write(
                canvas, Math.max(corners.left(), Math.min(middle, corners.left() + room - row.columns())), bottom - 1);
        Line told = Line.of(options.say(view.notice()), palette.plain());
        // It never takes the place of what to know beforehand.
        (airy || told.isEmpty() ? foot : told).write(canvas, corners.left(), bottom);
        if (airy) {
            corners.centred(canvas, bottom - 2, told);
        }

        List<Line> notices = notices(view, captions);
        int notice = bottom - 2 - notices.size() - (airy ? 1 : 0) + 1;
        for (int i = 0; i < notices.size(); i++) {
            corners.centred(canvas, notice + i, notices.get(i));
        }
        NowBlock now = new NowBlock(view, captions, airy && options.unicode(), palette);
        int word = notice - now.rows() - (airy ? 1 : 0);
        int latest = corners.left() + corners.width() - now.columns();
        now.paint(canvas, Math.max(corners.left(), Math.min(latest, now.columnFor(canvas.columns() / 2))), word);
        Floor floor = new Floor(view.moment(), corners.width() * 5 / 6, airy, options, palette);
        int ground = word - floor.rows() - (airy ? 1 : 0);
        boolean hasFloor = view.moment().segment().number() > 0;
        int left = (canvas.columns() - corners.width() * 5 / 6) / 2;
        if (hasFloor) {
            floor.paint(canvas, left, ground);
        }
        picture(canvas, view, top + (airy ? 2 : 1), ground);
    }

    private void picture(Canvas canvas, Scene view, int top, int end) {
        int height = end - top;
        int width = corners.width();
        if (body.shows(view.moment(), options) && height >= Body.LOWEST) {
            body.paint(canvas, view.moment(), corners.left(), top, width, height);
        } else if (hill.shows(view.moment()) && height >= Hill.LOWEST) {
            hill.paint(canvas, view.moment(), (canvas.columns() - width * 5 / 6) / 2, top, width * 5 / 6, height);
        }
    }

    /** How to do it and what to know; the rows stay when the words go, so that nothing jumps. */
    private List<Line> notices(Scene view, Captions captions) {
        int width = Math.min(WIDEST_TEXT, corners.width());
        int rows = new Captions(view.running(), options).cue(width).size();
        List<Line> lines = Line.filled(Line.of(captions.cue(width), palette.plain()), Math.max(1, rows));
        for (List<String> notice : captions.notices(width)) {
            lines.addAll(Line.of(notice, palette.quiet()));
        }
        return lines;
    }

    /** What to press when there is more to read than fits. */
    static Line more(DisplayOptions options, Palette palette) {
        return Line.of(options.say(SessionText.REST_BEHIND_HELP.text()), palette.quiet());
    }
}
