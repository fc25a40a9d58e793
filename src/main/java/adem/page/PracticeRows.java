package adem.page;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.learn.Practice;
import adem.routine.RoutineSummary;
import adem.text.Language;
import adem.text.Text;
import adem.text.TextWidth;
import java.util.List;
import java.util.function.Supplier;

/** What a note suggests to do, one command a line, as somebody of that language would type it. */
final class PracticeRows {

    private static final int COMMAND = 36;
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

    /** Adds the first of them to a page, for who needs it at once. */
    void printFirst(PageLines page, List<Practice> practices, Language language) {
        if (!practices.isEmpty()) {
            print(page, NOW.in(language), practices.subList(0, 1), language);
            page.blank();
        }
    }

    /** Adds the rows to a page. */
    void print(PageLines page, List<Practice> practices, Language language) {
        print(page, TRY.in(language), practices, language);
    }

    private void print(PageLines page, String heading, List<Practice> practices, Language language) {
        String left = heading;
        for (Practice practice : practices) {
            if (practice instanceof Practice.Breathing breathing) {
                BreathPattern pattern = BreathPatterns.find(breathing.pattern());
                String command = "adem breathe " + name(pattern.id(), pattern.aliases(), language);
                row(page, left, command, pattern.title().in(language));
            } else if (practice instanceof Practice.Guided guided) {
                RoutineSummary routine = routine(guided.id());
                String variant = guided.variant().isEmpty() ? "" : " --variant " + guided.variant();
                String command = "adem routine start " + name(routine.id(), routine.aliases(), language) + variant;
                row(page, left, command, routine.title().in(language));
            }
            left = "";
        }
    }

    private RoutineSummary routine(String id) {
        for (RoutineSummary routine : routines.get()) {
            if (routine.id().equals(id)) {
                return routine;
            }
        }
        throw new IllegalStateException("no routine " + id);
    }

    /** Where there is no room for the title beside the command, it stands below it. */
    private void row(PageLines page, String left, String command, String title) {
        int column = Math.max(COMMAND, command.length() + 2);
        if (label + column + TextWidth.columns(title) <= width) {
            page.add(style.strong(TextWidth.padded(left, label)) + TextWidth.padded(command, column) + title);
        } else {
            page.term(0, label, left, command).term(0, label, "", title);
        }
    }

    /** The first of the other names is Dutch. */
    private static String name(String id, List<String> aliases, Language language) {
        return language == Language.NL && !aliases.isEmpty() ? aliases.get(0) : id;
    }
}
