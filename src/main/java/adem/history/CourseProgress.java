package adem.history;

import adem.routine.CourseSummary;
import adem.session.PracticeId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Where somebody is in a course. It follows from the log, so sessions that are forgotten count no more, and two machines agree
 * when their logs do. A day is done when at least half of what was planned was done, and one day of the course counts on a
 * day of the calendar, the first. All three are ours.
 *
 * @param days how many days the course has
 * @param done the last day that is done, 0 for none
 * @param doneToday true where that was today
 * @param isFresh true where some of it was practised in the last 60 days (ours), done or not
 */
public record CourseProgress(int days, int done, boolean doneToday, boolean isFresh) {

    private static final int FRESH_DAYS = 60;

    /**
     * The place that a log tells.
     *
     * @param today the day of the log that it is
     * @param dayBegins when such a day begins
     */
    public static CourseProgress of(CourseSummary course, History history, LocalDate today, LocalTime dayBegins) {
        int done = 0;
        LocalDate last = LocalDate.MIN;
        boolean fresh = false;
        for (LoggedSession session : history.sessions()) {
            PracticeId practice = session.practice();
            if (!practice.course().equals(course.id()) || practice.day() < 1) {
                continue;
            }
            LocalDate day = session.day(dayBegins);
            fresh |= !day.isBefore(today.minusDays(FRESH_DAYS));
            boolean anew = practice.day() == 1;
            if (isDone(session) && (day.isAfter(last) || anew)) {
                // A machine that did not know of another may be behind; only who begins anew goes back.
                done = anew ? 1 : Math.min(course.days(), Math.max(done, practice.day()));
                last = day;
            }
        }
        return new CourseProgress(course.days(), done, last.equals(today), fresh);
    }

    private static boolean isDone(LoggedSession session) {
        return session.done().multipliedBy(2).compareTo(session.planned()) >= 0;
    }

    /** True after the last day. */
    public boolean isFinished() {
        return done == days;
    }

    /** True where it is going on, so that its next day may be offered. */
    public boolean isBegun() {
        return isFresh && !isFinished();
    }

    /** The day that is next; the last one when all are done. */
    public int next() {
        return Math.min(days, done + 1);
    }

    /** The day to practise today: what is next, or once more what is done today. */
    public int todays() {
        return doneToday ? done : next();
    }
}
