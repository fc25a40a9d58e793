package adem.page;

import adem.history.CourseProgress;
import adem.routine.CourseListing;
import adem.routine.CourseSummary;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All courses, for people and for programs, and where somebody is in each. */
public final class CourseList {

    private static final int WIDEST = 110;
    private static final int GAP = 2;
    private static final Text HEADING =
            new Text("Cursussen, met voor elke dag een oefening.", "Courses, with an exercise for each day.");
    private static final Text HOW = new Text(
            "Met adem routine start NAAM begin je aan de dag die aan de beurt is.",
            "adem routine start NAME begins the next day.");
    private static final Text OWN = new Text("(van jou)", "(yours)");

    private final Printer printer;
    private final List<Entry> entries;
    private final List<Text> troubles;

    /**
     * A course, and where somebody is in it.
     *
     * @param listing what a list tells of it
     * @param progress from the log
     */
    public record Entry(CourseListing listing, CourseProgress progress) {}

    /** @param troubles what cannot be read, a line each */
    public CourseList(Printer printer, List<Entry> entries, List<Text> troubles) {
        this.printer = printer;
        this.entries = List.copyOf(entries);
        this.troubles = List.copyOf(troubles);
    }

    /** The courses, in their order, with where somebody is in each. */
    public List<Entry> entries() {
        return entries;
    }

    /** Of each its name, title, number of days, purpose, and the day that is next. */
    public String text() {
        PageLines page = page(printer.say(HEADING) + " " + printer.say(HOW));
        entries(page, 0);
        troubles.forEach(line -> page.paragraph(SafeText.of(printer.say(line))));
        return page.text();
    }

    /**
     * The same with a number in front of each, to choose by.
     *
     * @param first the number of the first
     */
    public String numbered(int first) {
        PageLines page = page(printer.say(HEADING));
        entries(page, first);
        return page.text();
    }

    private PageLines page(String heading) {
        return new PageLines(printer.style(), Math.min(WIDEST, printer.columns()))
                .blank()
                .paragraph(heading);
    }

    /** @param first the number of the first; 0 for none */
    private void entries(PageLines page, int first) {
        int column = 0;
        for (Entry entry : entries) {
            column = Math.max(column, TextWidth.columns(name(entry)) + GAP);
        }
        int number = first;
        for (Entry entry : entries) {
            String before = first == 0 ? "" : RoutineList.number(number++);
            CourseSummary course = entry.listing().course();
            List<Text> words = new ArrayList<>();
            words.add(Text.same("{0}, {1}").with(course.title(), CourseText.days(course.days())));
            entry.listing().file().ifPresent(own -> words.add(OWN));
            course.purpose().ifPresent(words::add);
            CourseText.place(entry.progress()).ifPresent(words::add);
            String label = before + name(entry);
            for (Text one : words) {
                page.term(0, before.length() + column, label, SafeText.of(printer.say(one)));
                label = "";
            }
        }
    }

    private String name(Entry entry) {
        return SafeText.of(printer.say(entry.listing().names()));
    }

    /** For a program to read, an element each. */
    List<Map<String, Object>> elements() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Entry entry : entries) {
            CourseSummary course = entry.listing().course();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", "course");
            one.put("id", course.id());
            one.put("title", printer.say(course.title()));
            course.purpose().ifPresent(purpose -> one.put("purpose", printer.say(purpose)));
            put(one, entry.progress());
            one.put("aliases", course.aliases());
            one.put("own", entry.listing().file().isPresent());
            all.add(one);
        }
        return all;
    }

    /** How many days there are, how many are done, and which is to be done now; none after the last. */
    static void put(Map<String, Object> json, CourseProgress progress) {
        json.put("days", progress.days());
        json.put("done", progress.done());
        json.put("doneToday", progress.doneToday());
        if (!progress.isFinished()) {
            json.put("next", progress.next());
        }
    }
}
