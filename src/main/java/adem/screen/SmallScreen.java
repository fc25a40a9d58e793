package adem.screen;

import adem.session.MomentText;
import adem.text.LineWrap;
import java.util.ArrayList;
import java.util.List;

/** For small screens: the words and how far, nothing else. Pure. */
final class SmallScreen {

    private final DisplayOptions options;
    private final Palette palette;

    SmallScreen(DisplayOptions options, Palette palette) {
        this.options = options;
        this.palette = palette;
    }

    void paint(Canvas canvas, Scene view, Line foot) {
        Captions captions = new Captions(view, options);
        int columns = canvas.columns();
        List<Line> lines = new ArrayList<>();
        Style style = view.stands() || view.moment().segment().number() == 0
                ? palette.strong()
                : palette.of(Stretch.phase(view.moment().segment()));
        int rows = heads(new Captions(view.running(), options), columns).size();
        lines.addAll(Line.filled(Line.of(heads(captions, columns), style), rows));
        boolean quiet = MomentText.word(view.moment()).isEmpty();
        List<String> words = quiet
                ? captions.numbered()
                        ? captions.whole(columns)
                        : captions.notices(columns).stream()
                                .flatMap(List::stream)
                                .toList()
                : captions.cue(columns);
        int room = canvas.rows() - lines.size() - 2;
        if (words.size() <= room) {
            lines.addAll(Line.of(words, palette.plain()));
        } else if (quiet && room > 0) {
            lines.addAll(Line.of(words.subList(0, room - 1), palette.plain()));
            lines.add(BreathScreen.more(options, palette));
        }
        for (int i = 0; i < Math.min(lines.size(), canvas.rows() - 2); i++) {
            lines.get(i).write(canvas, 0, i);
        }
        canvas.text(0, canvas.rows() - 2, captions.small(), palette.quiet());
        String told = options.say(view.notice());
        boolean openEnded = view.moment().timeline().info().until().isPresent();
        Line bar = openEnded
                ? Line.EMPTY
                : new Beads(options, palette).line(view.moment().overall(), columns, palette.plain());
        Line last = told.isEmpty() ? bar : Line.of(told, palette.plain());
        last.write(canvas, 0, canvas.rows() - 1);
        if (canvas.rows() >= 7 && lines.size() < canvas.rows() - 3) {
            foot.write(canvas, 0, canvas.rows() - 3);
        }
    }

    private static List<String> heads(Captions captions, int columns) {
        String head = captions.head().isEmpty() ? captions.stepTitle() : captions.head();
        String count = captions.count().isEmpty() ? captions.timeOrNumber() : captions.count();
        return LineWrap.words(head + (count.isEmpty() ? "" : "  " + count), columns);
    }
}
