package adem.page;

import adem.routine.Routine;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.LineWrap;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All routines, for people and for programs. What cannot be read is told below them and does not stop the others. */
public final class RoutineList {

    private static final int WIDEST = 110;
    private static final int WIDEST_ID = 20;
    private static final int LENGTH = 7;
    private static final int LEAST_WORDS = 24;
    private static final int LEAST_NEEDS = 22;
    private static final Text OWN = new Text("van jou", "yours");
    private static final Text REPLACES = new Text("van jou, in plaats van die van adem", "yours, in place of adem's");

    private final Printer printer;
    private final RoutineLibrary.Contents contents;
    private final int ids;

    /** A list of these routines. */
    public RoutineList(Printer printer, RoutineLibrary.Contents contents) {
        this.printer = printer;
        this.contents = contents;
        this.ids = contents.routines().stream()
                .mapToInt(listing -> Math.min(WIDEST_ID, name(listing).length()) + 2)
                .max()
                .orElse(0);
    }

    /** Of each routine its name, title, length, purpose, position and needs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (RoutineListing listing : contents.routines()) {
            entry("", listing, this::needs).forEach(line -> text.append(line).append('\n'));
        }
        PageLines troubles = new PageLines(printer.style(), width());
        contents.troubles().forEach(line -> troubles.paragraph(SafeText.of(printer.say(line))));
        return text.append(troubles.text()).toString();
    }

    /** The same with a number in front of each, to choose by; without what is needed for it. */
    public String numbered() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (RoutineListing listing : contents.routines()) {
            number++;
            entry(number(number), listing, this::position)
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /** What stands in front of what is chosen by its number. */
    static String number(int number) {
        return (number < 10 ? "  " : number < 100 ? " " : "") + number + "  ";
    }

    private int width() {
        return Math.min(WIDEST, printer.columns());
    }

    /** The lines of a routine, in three columns where they fit, else in two, else below its name. */
    private List<String> entry(String number, RoutineListing listing, Function<RoutineSummary, String> needs) {
        RoutineSummary routine = listing.routine();
        String id = name(listing);
        String head = printer.style().strong(number + TextWidth.padded(id, ids)) + TimeFormat.clock(routine.length());
        int column = number.length() + Math.max(ids, TextWidth.columns(id) + 1) + LENGTH;
        int room = width() - column;
        if (room < LEAST_WORDS) {
            PageLines below = new PageLines(printer.style(), width());
            below.heading(number, id + " " + TimeFormat.clock(routine.length()));
            words(listing, width() - 2).forEach(line -> below.add("  " + line));
            return below.paragraph("  ", needs.apply(routine)).text().lines().toList();
        }
        int widest = contents.routines().stream()
                .mapToInt(one -> TextWidth.columns(needs.apply(one.routine())))
                .max()
                .orElse(0);
        int besides = Math.min(widest, Math.max(LEAST_NEEDS, (room - LEAST_NEEDS) / 2));
        boolean beside = room >= LEAST_WORDS + besides + 2;
        int wide = beside ? room - besides - 2 : room;
        List<String> words = words(listing, wide);
        List<String> last = LineWrap.words(needs.apply(routine), beside ? besides : room);
        List<String> lines = new ArrayList<>();
        if (!beside) {
            words.addAll(last);
        }
        for (int i = 0; i < Math.max(words.size(), beside ? last.size() : 0); i++) {
            String left = i == 0 ? StepPicture.padded(head, column) : " ".repeat(column);
            String middle = i < words.size() ? words.get(i) : "";
            String right = beside && i < last.size() ? last.get(i) : "";
            lines.add((left + TextWidth.padded(middle, wide + 2) + right).stripTrailing());
        }
        return lines;
    }

    /** What it is called, whose it is where that is the user, and what it is for. */
    private List<String> words(RoutineListing listing, int width) {
        List<String> lines = new ArrayList<>();
        Stream.of(
                        Optional.of(listing.routine().title()),
                        origin(listing),
                        listing.routine().purpose())
                .flatMap(Optional::stream)
                .forEach(text -> lines.addAll(LineWrap.words(SafeText.of(printer.say(text)), width)));
        return lines;
    }

    private String name(RoutineListing listing) {
        return SafeText.of(printer.say(listing.names()));
    }

    private String position(RoutineSummary routine) {
        return printer.say(routine.position().word());
    }

    private String needs(RoutineSummary routine) {
        StringBuilder needs = new StringBuilder(position(routine));
        for (Routine.Need need : routine.needs()) {
            needs.append(", ").append(printer.say(need.word()));
        }
        return needs.toString();
    }

    private static Optional<Text> origin(RoutineListing listing) {
        return listing.file().map(own -> Text.same("({0})").with(listing.replaces() ? REPLACES : OWN));
    }

    /** For a program to read, the courses behind the routines. */
    public String json(CourseList courses) {
        List<Map<String, Object>> all = elements();
        all.addAll(courses.elements());
        return Json.of(all);
    }

    /** For a program to read. */
    public String json() {
        return Json.of(elements());
    }

    private List<Map<String, Object>> elements() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RoutineListing listing : contents.routines()) {
            RoutineSummary routine = listing.routine();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", "routine");
            one.put("id", routine.id());
            one.put("title", printer.say(routine.title()));
            routine.purpose().ifPresent(purpose -> one.put("purpose", printer.say(purpose)));
            one.put("seconds", routine.length().toSeconds());
            one.put("position", routine.position().name().toLowerCase(Locale.ROOT));
            one.put("needs", routine.needs().stream().map(Routine.Need::id).toList());
            one.put("aliases", routine.aliases());
            one.put("variants", routine.variants());
            one.put("own", listing.file().isPresent());
            all.add(one);
        }
        return all;
    }
}
