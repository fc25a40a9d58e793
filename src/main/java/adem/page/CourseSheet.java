package adem.page;

import adem.history.CourseProgress;
import adem.routine.Course;
import adem.routine.CourseDay;
import adem.routine.NumberSource;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** All there is to know of a course before one follows it, for people and for programs. */
public final class CourseSheet {

    private static final int WIDEST = 76;
    private static final int INDENT = 2;
    private static final int COLUMN = 12;
    private static final Text LENGTH = new Text(
            "{0}, één per dag. Een dag overslaan mag: je gaat verder waar je gebleven was.",
            "{0}, with one practice a day. If you miss a day, you carry on where you were.");
    private static final Text DAY = new Text("Dag {0}", "Day {0}");
    private static final Text DAYS = new Text("Dag {0}-{1}", "Days {0}-{1}");
    private static final Text PRACTICE = Text.same("{0}, {1}");
    private static final Text ARTICLE = new Text("artikel {0}", "article {0}");
    private static final Text DONE = new Text("gedaan", "done");
    private static final Text DONE_TO = new Text("gedaan tot en met dag {0}", "done up to and including day {0}");
    private static final Text NUMBERS = new Text(
            "Staat er geen artikel bij, dan is het onze eigen keuze. Meer over de artikelen: adem learn de vijf artikelen.",
            "Where no article is given, it is our own choice. To see what the articles are: adem learn the five articles");
    private static final Text START = new Text("Beginnen: adem routine start {0}", "To begin: adem routine start {0}");

    private final Printer printer;
    private final Course course;
    private final CourseProgress progress;
    private final Function<CourseDay, Practised> practices;

    /**
     * What one does on a day.
     *
     * @param title for people
     * @param length how long it takes
     */
    public record Practised(Text title, Duration length) {}

    /** @param practices what one does on a day */
    public CourseSheet(
            Printer printer, Course course, CourseProgress progress, Function<CourseDay, Practised> practices) {
        this.printer = printer;
        this.course = course;
        this.progress = progress;
        this.practices = practices;
    }

    /** For a person to read. Days on end that are the same stand in one line. */
    public String text() {
        PageLines page = new PageLines(printer.style(), Math.min(WIDEST, printer.columns()));
        page.heading(say(course.title()));
        course.about().ifPresent(about -> page.paragraph(say(about)));
        page.paragraph(say(LENGTH.with(CourseText.days(course.days().size()))));
        CourseText.place(progress).ifPresent(place -> page.blank().paragraph(capital(say(place)) + "."));
        page.blank();
        List<CourseDay> days = course.days();
        for (int first = 1; first <= days.size(); ) {
            int last = first;
            while (last < days.size() && course.day(last + 1).equals(course.day(first))) {
                last++;
            }
            add(first, last, page);
            first = last + 1;
        }
        page.blank().paragraph(say(NUMBERS));
        page.paragraph(say(START.with(course.id())));
        return page.text();
    }

    private void add(int first, int last, PageLines page) {
        CourseDay day = course.day(first);
        Practised practised = practices.apply(day);
        Text label = first == last ? DAY.with(first) : DAYS.with(first, last);
        Text what = PRACTICE.with(practised.title(), TimeFormat.clock(practised.length()));
        what = day.source().article().isPresent()
                ? PRACTICE.with(what, ARTICLE.with(day.source().article().get()))
                : what;
        if (progress.done() >= first) {
            boolean all = progress.done() >= last;
            what = Text.same("{0} ({1})").with(what, all ? DONE : DONE_TO.with(progress.done()));
        }
        page.term(INDENT, COLUMN + INDENT, say(label), say(what));
        page.term(INDENT, COLUMN + INDENT, "", say(day.say()));
    }

    /** For a program to read, each day apart. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "course");
        json.put("id", course.id());
        course.language().map(Language::code).ifPresent(language -> json.put("lang", language));
        json.put("title", say(course.title()));
        json.put("aliases", course.aliases());
        course.about().ifPresent(about -> json.put("about", say(about)));
        course.purpose().ifPresent(purpose -> json.put("purpose", say(purpose)));
        json.put("articles", course.articles());
        CourseList.put(json, progress);
        List<Object> days = new ArrayList<>();
        for (int number = 1; number <= course.days().size(); number++) {
            days.add(day(number));
        }
        json.put("plan", days);
        return Json.of(json);
    }

    private Map<String, Object> day(int number) {
        CourseDay day = course.day(number);
        Practised practised = practices.apply(day);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", number);
        json.put("kind", day.isBreathing() ? "breathe" : "routine");
        json.put(
                "name",
                day.isBreathing() ? day.practice().pattern() : day.practice().routine());
        if (!day.practice().variant().isEmpty()) {
            json.put("variant", day.practice().variant());
        }
        json.put("title", say(practised.title()));
        json.put("seconds", practised.length().toSeconds());
        json.put("say", say(day.say()));
        NumberSource source = day.source();
        if (source.isGiven()) {
            json.put("source", source.written());
        }
        json.put("done", number <= progress.done());
        return json;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String say(Text text) {
        return SafeText.of(printer.say(text));
    }
}
