package adem.page;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.learn.Practice;
import adem.routine.RoutineSummary;
import adem.text.Language;
import adem.text.Names;
import adem.text.Text;
import adem.text.TextWidth;
import java.util.List;
import java.util.function.Supplier;

/** What a note suggests to do, one command a line, as somebody of that language would type it. */
final class PracticeRows {

    private static final Text TRY = new Text("Probeer", "Try");
    private static final Text NOW = new Text("Nu", "Now");

    private final Supplier<List<RoutineSummary>> routines;
    private final PrintStyle style;
    private final int label;
    private final int width;

    /**
     * @param label columns that the word before the first line takes
     * @param width columns that there are
     */
    PracticeRows(Supplier<List<RoutineSummary>> routines, PrintStyle style, int label, int width) {
        this.routines = routines;
        this.style = style;
        this.label = label;
        this.width = width;
    }

    /** What to type, and what that is. */
    private record Row(String command, String title) {}

    /** Adds the first of them to a page, for who needs it at once. */
    void printFirst(PageLines page, List<Practice> practices, Language language) {
        if (!practices.isEmpty()) {
            print(page, NOW.in(language), practices.subList(0, 1), language);
            page.blank();
        }
    }

    /** Adds the rows to a page, the titles below each other. */
    void print(PageLines page, List<Practice> practices, Language language) {
        print(page, TRY.in(language), practices, language);
    }

    private void print(PageLines page, String heading, List<Practice> practices, Language language) {
        List<Row> rows =
                practices.stream().map(practice -> row(practice, language)).toList();
        int column = rows.stream().mapToInt(row -> row.command.length()).max().orElse(0) + 2;
        String left = heading;
        for (Row row : rows) {
            print(page, left, row, column);
            left = "";
        }
    }

    private Row row(Practice practice, Language language) {
        if (practice instanceof Practice.Breathing breathing) {
            BreathPattern pattern = BreathPatterns.find(breathing.pattern());
            String command =
                    "adem breathe " + Names.of(pattern.id(), pattern.aliases()).in(language);
            return new Row(command, pattern.title().in(language));
        }
        Practice.Guided guided = (Practice.Guided) practice;
        RoutineSummary routine = routine(guided.id());
        String variant = guided.variant().isEmpty() ? "" : " --variant " + guided.variant();
        String command = "adem routine start "
                + Names.of(routine.id(), routine.aliases()).in(language) + variant;
        return new Row(command, routine.title().in(language));
    }

    private RoutineSummary routine(String id) {
        for (RoutineSummary routine : routines.get()) {
            if (routine.id().equals(id)) {
                return routine;
            }
        }
        throw new IllegalStateException("no routine " + id);
    }

    /** Where there is no room for the title in its column it follows the command, or stands below it. */
    private void print(PageLines page, String left, Row row, int column) {
        int room = width - label - TextWidth.columns(row.title);
        int begin = column <= room ? column : row.command.length() + 2;
        if (begin <= room) {
            page.add(style.strong(TextWidth.padded(left, label)) + TextWidth.padded(row.command, begin) + row.title);
        } else {
            page.term(0, label, left, row.command).term(0, label, "", row.title);
        }
    }
}
