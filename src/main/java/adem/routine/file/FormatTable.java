package adem.routine.file;

import adem.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A group of keys of the {@link RoutineFormat}, in words for a manual. Only the build and tests use it.
 *
 * @param title what the keys are of
 * @param rows a key each
 */
public record FormatTable(Text title, List<Row> rows) {

    private static final Text ROUTINE = new Text("De routine", "The routine");
    private static final Text STEP = new Text("Een stap", "A step");
    private static final Text REPEAT = new Text(
            "Een groep stappen die terugkomt, in plaats van een stap",
            "A group of steps that repeats, instead of a step");
    private static final Text GATE = new Text("De vragen vooraf (gate)", "A gate");

    private static final Text COURSE = new Text("Een cursus", "A course");
    private static final Text DAY = new Text("Een dag van een cursus", "A day of a course");

    public FormatTable {
        rows = List.copyOf(rows);
    }

    /**
     * A key.
     *
     * @param key as a file writes it
     * @param value what its value may be; what is typed stands in backquotes
     * @param required true where it cannot be left out
     * @param leftOut what is taken where it is left out; empty where nothing is
     * @param about what it is for
     * @param beside the keys of which one must stand beside it; empty where it stands by itself
     */
    public record Row(String key, Text value, boolean required, Text leftOut, Text about, List<String> beside) {

        public Row {
            beside = List.copyOf(beside);
        }
    }

    /** The whole format. */
    public static List<FormatTable> all() {
        return List.of(
                of(ROUTINE, RoutineFormat.ROUTINE),
                of(STEP, RoutineFormat.STEP),
                of(REPEAT, RoutineFormat.REPEAT),
                of(GATE, GateFormat.GATE),
                of(COURSE, CourseFormat.COURSE),
                of(DAY, CourseFormat.DAY));
    }

    private static FormatTable of(Text title, FormatMapping mapping) {
        List<Row> rows = new ArrayList<>();
        for (FormatKey key : mapping.keys()) {
            rows.add(new Row(
                    key.name(), ValueText.of(key.kind()), key.required(), key.leftOut(), key.about(), key.beside()));
        }
        return new FormatTable(title, rows);
    }
}
