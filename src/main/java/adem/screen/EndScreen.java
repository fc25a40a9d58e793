package adem.screen;

import adem.screen.figure.FigureRenderer;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.PoseRef;
import adem.session.Session;
import adem.session.SessionText;
import adem.text.LineWrap;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What stays when a session is over: a body that breathes freely, what was done, and what may come next. Pure. */
final class EndScreen {

    private static final int WIDEST_TEXT = 64;

    private final Session session;
    private final List<Text> more;
    private final Ending further;
    private final DisplayOptions options;
    private final Palette palette;
    private final FigureRenderer figures;

    /**
     * @param more what else there is to tell, a line each
     * @param further what Enter is for: {@link Ending#AGAIN} or {@link Ending#ON}
     */
    EndScreen(
            Session session,
            List<Text> more,
            Ending further,
            DisplayOptions options,
            Palette palette,
            FigureRenderer figures) {
        this.session = session;
        this.more = more;
        this.further = further;
        this.options = options;
        this.palette = palette;
        this.figures = figures;
    }

    /** The picture, so many seconds after the end. */
    Canvas compose(double seconds, int columns, int rows) {
        Canvas canvas = new Canvas(columns, rows);
        Corners corners = new Corners(columns);
        int width = Math.min(WIDEST_TEXT, corners.width());
        List<Line> lines = new ArrayList<>();
        lines.addAll(Line.of(LineWrap.words(options.say(MomentText.farewell(session)), width), palette.strong()));
        more.forEach(told -> lines.addAll(Line.of(LineWrap.words(options.say(told), width), palette.plain())));
        List<Line> keys = keys(width);
        if (lines.size() + keys.size() + 2 <= rows) {
            lines.addAll(Line.of(LineWrap.words(options.say(SessionText.STAY.text()), width), palette.plain()));
        }
        MomentText.afterwards(session.moment())
                .ifPresent(rise -> lines.addAll(Line.of(LineWrap.words(options.say(rise), width), palette.quiet())));
        lines.add(Line.EMPTY);
        lines.addAll(keys);
        int words = rows - lines.size() - (Corners.isAiry(rows) ? 2 : 0);
        for (int i = 0; i < lines.size(); i++) {
            corners.centred(canvas, Math.max(0, words) + i, lines.get(i));
        }
        Moment moment = session.moment();
        PoseRef pose = moment.step().text().pose();
        Body body = new Body(figures, palette);
        int top = Corners.isAiry(rows) ? 2 : 0;
        if (body.shows(moment, options) && words - 2 - top >= Body.LOWEST) {
            body.rest(canvas, pose, seconds, corners.left(), top, corners.width(), words - 2 - top);
        }
        return canvas;
    }

    /** In one line where it fits, else one each. */
    private List<Line> keys(int width) {
        List<Line> keys = List.of(
                key("Enter", further == Ending.ON ? SessionText.END_ON : SessionText.END_AGAIN),
                key("r", SessionText.END_ROUTINE),
                key("q", SessionText.END_DONE));
        int all = keys.stream().mapToInt(key -> key.columns() + 3).sum() - 3;
        if (all > width) {
            return keys;
        }
        Line line = Line.EMPTY;
        for (Line key : keys) {
            line = line.isEmpty() ? key : line.and("   ", palette.plain()).and(key);
        }
        return List.of(line);
    }

    private Line key(String key, SessionText what) {
        return Line.of(key, palette.plain()).and(" " + options.say(what.text()), palette.quiet());
    }
}
