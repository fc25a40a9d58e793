package adem.page;

import adem.routine.Routine;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All routines, for people and for programs. What cannot be read is told below them and does not stop the others. */
public final class RoutineList {

    private static final int ID = 19;
    private static final int TITLE = 38;
    private static final Text OWN = new Text("van jou", "yours");
    private static final Text REPLACES = new Text("van jou, in plaats van die van adem", "yours, in place of adem's");

    private final Printer printer;
    private final RoutineLibrary.Contents contents;

    /** A list of these routines. */
    public RoutineList(Printer printer, RoutineLibrary.Contents contents) {
        this.printer = printer;
        this.contents = contents;
    }

    /** A line for each routine: name, title, length, position, needs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (RoutineListing listing : contents.routines()) {
            text.append(line(listing, printer.style().quiet(needs(listing.routine()))))
                    .append(origin(listing))
                    .append('\n');
        }
        contents.troubles()
                .forEach(line -> text.append(SafeText.of(printer.say(line))).append('\n'));
        return text.toString();
    }

    /** The same with a number in front of each, to choose by; without what is needed for it. */
    public String numbered() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (RoutineListing listing : contents.routines()) {
            number++;
            text.append(number < 10 ? "  " : number < 100 ? " " : "")
                    .append(number)
                    .append("  ");
            text.append(line(listing, "")).append('\n');
        }
        return text.toString();
    }

    private String line(RoutineListing listing, String end) {
        RoutineSummary routine = listing.routine();
        PrintStyle style = printer.style();
        return style.strong(TextWidth.padded(SafeText.of(routine.id()), ID))
                + TextWidth.padded(SafeText.of(printer.say(routine.title())), TITLE)
                + TextWidth.padded(TimeFormat.clock(routine.length()), 7)
                + style.quiet(printer.say(routine.position().word()))
                + end;
    }

    private String needs(RoutineSummary routine) {
        StringBuilder needs = new StringBuilder();
        for (Routine.Need need : routine.needs()) {
            needs.append(", ").append(printer.say(need.word()));
        }
        return needs.toString();
    }

    private String origin(RoutineListing listing) {
        return listing.file().isEmpty() ? "" : "  (" + printer.say(listing.replaces() ? REPLACES : OWN) + ")";
    }

    /** For a program to read. */
    public String json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RoutineListing listing : contents.routines()) {
            RoutineSummary routine = listing.routine();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", routine.id());
            one.put("title", printer.say(routine.title()));
            one.put("seconds", routine.length().toSeconds());
            one.put("position", routine.position().name().toLowerCase(Locale.ROOT));
            one.put("needs", routine.needs().stream().map(Routine.Need::id).toList());
            one.put("aliases", routine.aliases());
            one.put("variants", routine.variants());
            one.put("own", listing.file().isPresent());
            all.add(one);
        }
        return Json.of(all);
    }
}
