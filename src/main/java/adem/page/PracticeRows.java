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

    String of(List<Practice> practices, Language language) {
        StringBuilder rows = new StringBuilder();
        String left = TRY.in(language);
        for (Practice practice : practices) {
            rows.append(style.quiet(TextWidth.padded(left, label)))
                    .append(line(practice, language))
                    .append('\n');
            left = "";
        }
        return rows.toString();
    }

    private String line(Practice practice, Language language) {
        if (practice instanceof Practice.Breathing breathing) {
            BreathPattern pattern = BreathPatterns.find(breathing.pattern());
            return line("adem breathe " + name(pattern.id(), pattern.aliases(), language), pattern.title(), language);
        }
        Practice.Guided guided = (Practice.Guided) practice;
        RoutineSummary routine = routine(guided.id());
        String variant = guided.variant().isEmpty() ? "" : " --variant " + guided.variant();
        String command = "adem routine start " + name(routine.id(), routine.aliases(), language) + variant;
        return line(command, routine.title(), language);
    }

    private RoutineSummary routine(String id) {
        for (RoutineSummary routine : routines.get()) {
            if (routine.id().equals(id)) {
                return routine;
            }
        }
        throw new IllegalStateException("no routine " + id);
    }

    private String line(String command, Text title, Language language) {
        boolean roomy =
                label + Math.max(COMMAND, command.length() + 2) + TextWidth.columns(title.in(language)) <= width;
        return roomy
                ? TextWidth.padded(command, Math.max(COMMAND, command.length() + 2)) + title.in(language)
                : command;
    }

    /** The first of the other names is Dutch. */
    private static String name(String id, List<String> aliases, Language language) {
        return language == Language.NL && !aliases.isEmpty() ? aliases.get(0) : id;
    }
}
