package adem.page;

import adem.history.LogSummary;
import adem.history.LogWeek;
import adem.text.DayText;
import adem.text.Text;
import adem.text.TextWidth;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Weeks as rows and their days as marks, with the minutes of each week beside them. */
final class LogGrid {

    /** From here on a mark is full (ours). */
    private static final Duration MUCH = Duration.ofMinutes(10);

    private static final int DAYS = 7;
    private static final Text MINUTES = Text.same("{0} min");
    private static final Text LITTLE = new Text("{0} minder dan 10 minuten", "{0} less than 10 minutes");
    private static final Text MORE = new Text("{0} 10 minuten of meer", "{0} 10 minutes or more");
    private static final Text TODAY = new Text("[ ] vandaag", "[ ] today");
    private static final Text BREAK = new Text("{0} onderbreking", "{0} break");

    /** The signs of a mark: nothing, some, more, and a day that does not count. */
    private record Signs(String none, String some, String more, String free) {}

    private static final Signs DRAWN = new Signs("·", "▪", "■", "–");
    private static final Signs ASCII = new Signs(".", "o", "#", "-");

    private final Printer printer;
    private final LogSummary summary;
    private final List<LogWeek> weeks;
    private final Signs signs;

    LogGrid(Printer printer, LogSummary summary, LocalDate first) {
        this.printer = printer;
        this.summary = summary;
        this.weeks = summary.weeks(first);
        this.signs = printer.unicode() ? DRAWN : ASCII;
    }

    /** What stands before a week. */
    private enum Label {
        WEEK,
        MONDAY,
        NUMBERS
    }

    /**
     * A way to lay it out.
     *
     * @param gap columns between labels and marks
     * @param cell columns of a mark
     * @param beside true where the minutes stand beside their week, and false where below it
     */
    private record Layout(Label label, int gap, int cell, boolean beside) {}

    /** The widest first. */
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(Label.WEEK, 1, 3, true),
            new Layout(Label.WEEK, 1, 2, true),
            new Layout(Label.MONDAY, 1, 2, true),
            new Layout(Label.MONDAY, 1, 2, false),
            new Layout(Label.NUMBERS, 0, 2, false));

    /** Adds it to a page of so many columns, in the widest layout that fits. */
    void print(PageLines page, int columns) {
        int minutes = 0;
        for (LogWeek week : weeks) {
            minutes = Math.max(minutes, minutes(week).length());
        }
        for (Layout layout : LAYOUTS) {
            int wide = left(layout) + DAYS * layout.cell() + 1 + (layout.beside() ? 1 + minutes : 0);
            if (wide <= columns || layout.label() == Label.NUMBERS) {
                print(page, layout, minutes);
                return;
            }
        }
    }

    private void print(PageLines page, Layout layout, int minutes) {
        int left = left(layout);
        page.add(head(left, layout.cell()));
        int year = weeks.get(0).monday().getYear();
        boolean years = year < summary.today().getYear() - 1;
        for (int i = 0; i < weeks.size(); i++) {
            LogWeek week = weeks.get(i);
            if (years && (i == 0 || week.monday().getYear() != year)) {
                year = week.monday().getYear();
                page.add(printer.style().strong(String.valueOf(year)));
            }
            String row = TextWidth.padded(label(week, layout.label()), left) + marks(week, layout.cell());
            String beside = " " + " ".repeat(minutes - minutes(week).length()) + minutes(week);
            page.add(layout.beside() ? row + beside : row);
            if (!layout.beside() && !minutes(week).isEmpty()) {
                page.add(" ".repeat(left + 1) + minutes(week));
            }
        }
    }

    /** Columns before the marks. */
    private int left(Layout layout) {
        int width = 0;
        for (LogWeek week : weeks) {
            width = Math.max(width, TextWidth.columns(label(week, layout.label())));
        }
        return width + layout.gap();
    }

    private String label(LogWeek week, Label label) {
        LocalDate monday = week.monday();
        return say(
                switch (label) {
                    case WEEK -> DayText.range(monday, monday.plusDays(DAYS - 1));
                    case MONDAY -> DayText.brief(monday);
                    case NUMBERS -> new Text("{0}-{1}", "{0}/{1}").with(monday.getDayOfMonth(), monday.getMonthValue());
                });
    }

    private String head(int left, int cell) {
        StringBuilder head = new StringBuilder(" ".repeat(left + 1));
        for (int day = 0; day < DAYS; day++) {
            String name = say(DayText.weekday(day));
            head.append(cell > 2 ? name + " " : name.charAt(0) + " ");
        }
        return head.toString();
    }

    private String marks(LogWeek week, int cell) {
        StringBuilder marks = new StringBuilder();
        String left = " ";
        for (int number = 0; number < DAYS; number++) {
            LocalDate day = week.monday().plusDays(number);
            boolean today = day.equals(summary.today());
            String mark = mark(day, week.days().get(number));
            marks.append(today ? "[" : left).append(today ? printer.style().strong(mark) : mark);
            left = today ? "]" : " ";
            if (cell > 2) {
                marks.append(left);
                left = " ";
            }
        }
        return marks.append(left).toString();
    }

    private String mark(LocalDate day, Duration done) {
        if (!done.isZero()) {
            return done.compareTo(MUCH) < 0 ? signs.some() : signs.more();
        }
        if (day.isAfter(summary.today())) {
            return " ";
        }
        return summary.isInBreak(day) ? signs.free() : signs.none();
    }

    /** Nothing where nothing was done: no number that could be a reproach. */
    private String minutes(LogWeek week) {
        return week.done().isZero() ? "" : say(MINUTES.with(LogPage.minutes(week.done())));
    }

    /** What the marks mean, those that are seen. */
    String legend() {
        List<String> parts = new ArrayList<>();
        parts.add(say(LITTLE.with(signs.some())));
        parts.add(say(MORE.with(signs.more())));
        if (hasBreak()) {
            parts.add(say(BREAK.with(signs.free())));
        }
        parts.add(say(TODAY));
        return String.join(", ", parts);
    }

    private boolean hasBreak() {
        for (LogWeek week : weeks) {
            for (int number = 0; number < DAYS; number++) {
                LocalDate day = week.monday().plusDays(number);
                if (mark(day, week.days().get(number)).equals(signs.free())) {
                    return true;
                }
            }
        }
        return false;
    }

    private String say(Text text) {
        return printer.say(text);
    }
}
