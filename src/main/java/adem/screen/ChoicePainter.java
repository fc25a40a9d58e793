package adem.screen;

import adem.breath.Phase;
import adem.screen.ChoiceList.Choice;
import adem.text.LineWrap;
import adem.text.Text;
import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Paints a list to choose from: heading, a line for each, what the one under the cursor is for, keys. */
final class ChoicePainter {

    /** From here on there is room for what a choice is for. */
    private static final int TOLD = 11;

    /** From here on there is a heading. */
    private static final int HEADED = 8;

    private static final int GAP = 2;
    private static final int NARROW = 30;

    private static final Text FILTER = new Text("typ om te zoeken", "type to search");
    private static final Text NOT_FOUND = new Text("niets gevonden", "nothing found");
    private static final Text OF = new Text("{0} van {1}", "{0} of {1}");
    private static final Text START = Text.same("begin");
    private static final Text CHOOSE = new Text("kies", "choose");
    private static final Text LEAVE = new Text("stop", "leave");
    private static final Text ALL = new Text("alles", "all");

    private final ChoiceList list;
    private final DisplayOptions options;
    /** The first row of the list that is seen, and how many there are. */
    private int top;

    private int page = 1;

    ChoicePainter(ChoiceList list, DisplayOptions options) {
        this.list = list;
        this.options = options;
    }

    /** How many choices a page holds, about. */
    int page() {
        return page;
    }

    void paint(Canvas canvas, Palette palette, String typed, List<Integer> shown, int cursor) {
        Corners corners = new Corners(canvas.columns());
        int rows = canvas.rows();
        boolean airy = Corners.isAiry(rows);
        int from = airy ? 1 : 0;
        if (rows >= HEADED) {
            from = head(canvas, corners, palette, from, typed, shown, cursor) + (airy ? 1 : 0);
        }
        // Without a heading what is typed stands where the keys are else.
        List<Line> foot = rows < HEADED && !typed.isEmpty()
                ? List.of(search(palette, typed, corners.width() - GAP - 1))
                : foot(corners.width(), palette, typed);
        int until = rows - foot.size();
        for (int i = 0; i < foot.size(); i++) {
            foot.get(i).write(canvas, corners.left(), until + i);
        }
        if (rows >= TOLD) {
            until -= 1 + tell(canvas, corners, palette, until, shown, cursor, airy);
        }
        rows(canvas, corners, palette, from, Math.max(from + 1, until), shown, cursor);
    }

    private int head(
            Canvas canvas, Corners corners, Palette palette, int row, String typed, List<Integer> shown, int cursor) {
        int at = row;
        for (String line : LineWrap.words(list.heading(), corners.width())) {
            canvas.text(corners.left(), at++, line, palette.strong());
        }
        String place = shown.isEmpty() ? "" : options.say(OF.with(cursor + 1, shown.size()));
        int room = corners.width() - GAP - 1 - TextWidth.columns(place) - GAP;
        canvas.text(corners.left() + corners.width() - TextWidth.columns(place), at, place, palette.quiet());
        search(palette, typed, room).write(canvas, corners.left(), at);
        return at + 1;
    }

    /** What is searched, or that something can be. */
    private Line search(Palette palette, String typed, int width) {
        Line mark = Line.of(options.unicode() ? "› " : "> ", palette.quiet());
        if (typed.isEmpty()) {
            return mark.and(options.say(FILTER), palette.quiet());
        }
        return mark.and(tail(typed, width), palette.of(Phase.INHALE))
                .and(options.unicode() ? "▏" : "_", palette.plain());
    }

    /** The end of what was typed, where not all of it fits. */
    private static String tail(String typed, int width) {
        String shown = typed;
        while (TextWidth.columns(shown) > Math.max(1, width)) {
            shown = shown.substring(shown.offsetByCodePoints(0, 1));
        }
        return shown;
    }

    private void rows(
            Canvas canvas, Corners corners, Palette palette, int from, int until, List<Integer> shown, int cursor) {
        if (shown.isEmpty()) {
            canvas.text(corners.left() + GAP, from, options.say(NOT_FOUND), palette.care());
        }
        int width = corners.width() - GAP;
        List<List<Line>> entries = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            entries.add(entry(list.choices().get(shown.get(i)), width, palette, i == cursor));
        }
        int room = until - from;
        int before = height(entries.subList(0, Math.min(cursor, entries.size())));
        int own = entries.isEmpty() ? 0 : entries.get(cursor).size();
        page = Math.max(1, room - 1);
        top = Math.max(Math.min(top, before), before + own - room);
        top = Math.max(0, Math.min(top, height(entries) - room));
        int row = from - top;
        for (int i = 0; i < entries.size(); i++) {
            for (Line line : entries.get(i)) {
                if (row >= from && row < until) {
                    if (i == cursor && line == entries.get(i).get(0)) {
                        canvas.text(corners.left(), row, options.unicode() ? "▸" : ">", palette.of(Phase.INHALE));
                    }
                    line.write(canvas, corners.left() + GAP, row);
                }
                row++;
            }
        }
    }

    private static int height(List<List<Line>> entries) {
        return entries.stream().mapToInt(List::size).sum();
    }

    /** Title, length, position and needs under each other, as far as there is room. */
    private List<Line> entry(Choice choice, int width, Palette palette, boolean chosen) {
        Style strong = chosen ? palette.of(Phase.INHALE) : palette.plain();
        Style quiet = chosen ? palette.plain() : palette.quiet();
        int lengths = widest(Choice::length);
        int column = Math.min(widest(Choice::title), width - GAP - lengths);
        if (column < widest(ChoicePainter::longestWord)) {
            return Line.of(LineWrap.words(choice.title() + " " + choice.length(), width), strong);
        }
        List<String> title = LineWrap.words(choice.title(), column);
        String length = " ".repeat(lengths - TextWidth.columns(choice.length())) + choice.length();
        Line first =
                Line.of(TextWidth.padded(title.get(0), column + GAP), strong).and(length, quiet);
        int places = widest(Choice::place);
        if (column + GAP + lengths + GAP + places <= width) {
            first = first.and("  " + choice.place(), quiet);
            if (hasPurpose(width)) {
                first = first.and(
                        " ".repeat(places + GAP - TextWidth.columns(choice.place())) + choice.purpose(), quiet);
            }
        }
        List<Line> lines = new ArrayList<>(List.of(first));
        title.subList(1, title.size()).forEach(more -> lines.add(Line.of(more, strong)));
        return lines;
    }

    private static String longestWord(Choice choice) {
        return Stream.of(choice.title().split(" "))
                .max(Comparator.comparingInt(TextWidth::columns))
                .orElse("");
    }

    /** True where what it is for stands behind each. */
    private boolean hasPurpose(int width) {
        return widest(Choice::title)
                        + widest(Choice::length)
                        + widest(Choice::place)
                        + widest(Choice::purpose)
                        + 3 * GAP
                <= width;
    }

    private int widest(Function<Choice, String> part) {
        return list.choices().stream()
                .mapToInt(choice -> TextWidth.columns(part.apply(choice)))
                .max()
                .orElse(0);
    }

    /** What the chosen one is for, above a row, in as much room as the longest takes, so that nothing moves; how many rows. */
    private int tell(
            Canvas canvas, Corners corners, Palette palette, int until, List<Integer> shown, int cursor, boolean airy) {
        int height = list.choices().stream()
                .mapToInt(choice -> told(choice, corners.width()).size())
                .max()
                .orElse(0);
        if (!shown.isEmpty()) {
            List<String> lines = told(list.choices().get(shown.get(cursor)), corners.width());
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(corners.left(), until - height - (airy ? 1 : 0) + i, lines.get(i), palette.plain());
            }
        }
        return height + (airy ? 1 : 0);
    }

    /** What it is for, where that stands nowhere else, and what to have at hand. */
    private List<String> told(Choice choice, int width) {
        List<String> lines = new ArrayList<>();
        if (!choice.purpose().isEmpty() && !hasPurpose(width - GAP)) {
            lines.addAll(LineWrap.words(sentence(choice.purpose()), width));
        }
        String facts = choice.place() + (choice.needs().isEmpty() ? "" : ", " + choice.needs());
        lines.addAll(LineWrap.words(sentence(facts), width));
        return lines;
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private List<Line> foot(int width, Palette palette, String typed) {
        List<String[]> keys = new ArrayList<>();
        keys.add(new String[] {"Enter", options.say(START)});
        if (width >= NARROW) {
            keys.add(new String[] {options.unicode() ? "↑ ↓" : "Up Down", options.say(CHOOSE)});
        }
        keys.add(typed.isEmpty() ? new String[] {"q", options.say(LEAVE)} : new String[] {"Esc", options.say(ALL)});
        return KeyRow.lines(keys, width, palette);
    }
}
