package adem.cli.command;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.cli.Arguments;
import adem.cli.CommandContext;
import adem.history.CourseProgress;
import adem.history.DayBegin;
import adem.history.History;
import adem.history.LogFolder;
import adem.page.CourseList;
import adem.page.CourseSheet.Practised;
import adem.page.CourseText;
import adem.routine.Course;
import adem.routine.CourseDay;
import adem.routine.CourseListing;
import adem.routine.CourseSummary;
import adem.routine.Routine;
import adem.routine.file.CourseLibrary;
import adem.routine.file.RoutineLibrary;
import adem.suggest.Suggestion;
import adem.text.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The courses of this user, and where in each this user is. */
final class CourseDesk {

    private final CommandContext context;
    private final LocalTime dayBegins;
    private final RoutineLibrary routines;
    private final CourseLibrary courses;
    private History history;

    /** @param dayBegins what is practised earlier belongs to the day before */
    CourseDesk(CommandContext context, LocalTime dayBegins) {
        this.context = context;
        this.dayBegins = dayBegins;
        this.routines = RoutineCommand.library(context);
        this.courses = new CourseLibrary(routines);
    }

    /** The courses, with the day beginning as in the settings. */
    static CourseDesk of(CommandContext context, Arguments arguments) {
        return new CourseDesk(context, LogDesk.dayBegins(arguments));
    }

    /** The course that somebody means; nothing where it is none. */
    Optional<Course> find(String name) {
        return courses.find(name);
    }

    /** All courses, for a list. */
    CourseList list() {
        CourseLibrary.Contents contents = courses.contents();
        List<CourseList.Entry> entries = new ArrayList<>();
        for (CourseListing listing : contents.courses()) {
            entries.add(new CourseList.Entry(listing, progress(listing.course())));
        }
        return new CourseList(context.printer(), entries, contents.troubles());
    }

    /** Where the user is in a course. */
    CourseProgress progress(CourseSummary course) {
        Instant now = context.host().time().now().instant();
        LocalDate today = DayBegin.dayOf(now.atZone(context.host().zone()).toLocalDateTime(), dayBegins);
        return CourseProgress.of(course, history(), today, dayBegins);
    }

    /** The log; a log that cannot be read tells of no day. */
    private History history() {
        if (history == null) {
            LogFolder log = LogFolder.of(context.host());
            try {
                history = Files.isDirectory(log.path()) ? log.read() : History.NONE;
            } catch (IOException unreadable) {
                history = History.NONE;
            }
        }
        return history;
    }

    /**
     * The day that a course which is going on has next.
     *
     * @param course which
     * @param number of the day, from 1
     * @param practised what one does
     */
    record Next(Course course, int number, Practised practised) {}

    /** What to offer of a course that is going on and has nothing done today; the one that was practised last, where there are two. */
    Optional<Next> next() {
        Optional<CourseSummary> latest = Optional.empty();
        for (CourseListing listing : history().sessions().isEmpty()
                ? List.<CourseListing>of()
                : courses.contents().courses()) {
            CourseProgress progress = progress(listing.course());
            boolean later = latest.isEmpty() || place(listing.course()) > place(latest.get());
            if (progress.isBegun() && !progress.doneToday() && later) {
                latest = Optional.of(listing.course());
            }
        }
        return latest.flatMap(summary -> find(summary.id()))
                .map(course -> next(course, progress(course.summary()).next()));
    }

    /** The same as a suggestion. */
    Optional<Suggestion> offered() {
        return next().map(this::suggestion);
    }

    private Suggestion suggestion(Next next) {
        Course course = next.course();
        CourseDay day = course.day(next.number());
        Optional<Routine> routine = day.isBreathing() ? Optional.empty() : Optional.of(routine(day));
        return new Suggestion(
                day.practice().inCourse(course.id(), next.number()),
                Names.of(course.id(), course.aliases()),
                CourseText.next(course, next.number(), next.practised().title()),
                Optional.empty(),
                next.practised().length(),
                "",
                routine.map(Routine::position)
                        .orElseGet(() -> Suggestion.position(day.practice().pattern())),
                routine.map(Routine::needs).orElse(List.of()),
                CourseText.origin(course));
    }

    private Next next(Course course, int number) {
        return new Next(course, number, practised(course.day(number)));
    }

    /** The place of the last session of a course in the log; -1 for none. */
    private int place(CourseSummary course) {
        int place = history().sessions().size() - 1;
        while (place >= 0
                && !history().sessions().get(place).practice().course().equals(course.id())) {
            place--;
        }
        return place;
    }

    /** What one does on a day. */
    Practised practised(CourseDay day) {
        if (day.isBreathing()) {
            Breaths breaths = breaths(day);
            return new Practised(breaths.pattern().title(), breaths.total());
        }
        Routine routine = routine(day);
        return new Practised(routine.title(), routine.length(variant(day, routine)));
    }

    /** The routine of a day that is not of breathing alone. */
    Routine routine(CourseDay day) {
        return routines.find(day.practice().routine());
    }

    /** Which way of it. */
    static String variant(CourseDay day, Routine routine) {
        return day.practice().variant().isEmpty()
                ? routine.usualVariant()
                : day.practice().variant();
    }

    /** The breaths of a day of breathing alone. */
    static Breaths breaths(CourseDay day) {
        BreathPattern pattern = BreathPatterns.find(day.practice().pattern());
        return day.time().isPresent()
                ? Breaths.filling(pattern, Optional.empty(), day.time().get())
                : Breaths.of(pattern, Optional.empty(), pattern.breaths());
    }
}
