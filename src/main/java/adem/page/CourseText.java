package adem.page;

import adem.history.CourseProgress;
import adem.routine.Course;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of somebody's place in a course. */
public final class CourseText {

    private static final Text DAYS = new Text("{0} dagen", "{0} days");
    private static final Text ONE_DAY = new Text("1 dag", "1 day");
    private static final Text NEXT = new Text("nu komt dag {0} van {1}", "day {0} of {1} is next");
    private static final Text TODAY = new Text("dag {0} van {1}", "day {0} of {1}");
    private static final Text DONE_TODAY =
            new Text("dag {0} van {1} is vandaag gedaan", "day {0} of {1} is done for today");
    private static final Text FINISHED = new Text("alle dagen zijn gedaan", "all days are done");
    private static final Text TODAY_IS = new Text("Dag {0} van {1}: {2}.", "Day {0} of {1}: {2}.");
    private static final Text TOMORROW = new Text(
            "Dag {0} heb je vandaag al gedaan. Morgen komt dag {1}. Dit is dag {0} nog een keer.",
            "You have already done day {0} today. Tomorrow is day {1}. This is day {0} once more.");
    private static final Text ALL_DONE = new Text(
            "Je hebt alle dagen van {0} gedaan. Opnieuw beginnen: adem routine start {1} --restart",
            "You have done all the days of {0}. To begin again: adem routine start {1} --restart");
    private static final Text OFFERED = new Text("{0}, dag {1} van {2}: {3}", "{0}, day {1} of {2}: {3}");
    private static final Text ARTICLE = new Text("artikel {0}", "article {0}");
    private static final Text ARTICLES = new Text("artikelen {0}", "articles {0}");
    private static final Text OWN = new Text("een cursus zonder artikel", "a course without an article");
    private static final Text NOT_KEPT = new Text(
            "Het logboek staat uit, dus adem weet straks niet dat je deze dag hebt gedaan.",
            "The log is off, so adem will not know that you have done this day.");

    private CourseText() {}

    /** How many days there are. */
    static Text days(int days) {
        return days == 1 ? ONE_DAY : DAYS.with(days);
    }

    /** Where somebody is; nothing where no day is done. */
    static Optional<Text> place(CourseProgress progress) {
        if (progress.done() == 0) {
            return Optional.empty();
        }
        if (progress.isFinished()) {
            return Optional.of(FINISHED);
        }
        return Optional.of(
                progress.doneToday()
                        ? DONE_TODAY.with(progress.done(), progress.days())
                        : NEXT.with(progress.next(), progress.days()));
    }

    /** Which day begins now, in a few characters; how many there are where all are done. */
    public static Text today(CourseProgress progress) {
        return progress.isFinished() ? days(progress.days()) : TODAY.with(progress.todays(), progress.days());
    }

    /** A day that may be begun, in a line. */
    public static Text next(Course course, int number, Text title) {
        return OFFERED.with(course.title(), number, course.days().size(), title);
    }

    /** Whose course it is. */
    public static Text origin(Course course) {
        List<String> articles = course.articles();
        return articles.isEmpty() ? OWN : (articles.size() == 1 ? ARTICLE : ARTICLES).with(String.join(", ", articles));
    }

    /** Said where nothing is left to do. */
    public static Text allDone(Course course) {
        return ALL_DONE.with(course.title(), course.id());
    }

    /**
     * What is said before a day begins.
     *
     * @param number which day
     * @param title of what one does
     * @param why what the course says of the day, where nothing else says it here; else empty
     * @param kept true where the log will know of it
     */
    public static List<Text> begins(CourseProgress progress, int number, Text title, Optional<Text> why, boolean kept) {
        List<Text> said = new ArrayList<>();
        if (progress.doneToday() && number == progress.done() && !progress.isFinished()) {
            said.add(TOMORROW.with(number, number + 1));
        }
        said.add(TODAY_IS.with(number, progress.days(), title));
        why.ifPresent(said::add);
        if (!kept) {
            said.add(NOT_KEPT);
        }
        return said;
    }
}
