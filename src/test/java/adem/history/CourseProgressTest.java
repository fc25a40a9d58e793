package adem.history;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.CourseSummary;
import adem.session.PracticeId;
import adem.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's place in a course of five days, as it follows from the log. */
class CourseProgressTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final CourseSummary COURSE =
            new CourseSummary("five", Text.same("Five"), Optional.empty(), 5, List.of());

    private final List<LogLine> lines = new ArrayList<>();

    private void session(String start, PracticeId practice, int done) {
        ZonedDateTime began = LocalDateTime.parse(start).atZone(AMSTERDAM);
        lines.add(new LogLine.OfSession(new LoggedSession(
                "id-" + lines.size(),
                began.toOffsetDateTime(),
                AMSTERDAM.getId(),
                practice,
                Duration.ofSeconds(600),
                Duration.ofSeconds(done),
                0,
                SessionEnd.STOPPED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                "")));
    }

    private static PracticeId soften() {
        return PracticeId.ofRoutine("soften", "full");
    }

    private void day(int number, String start) {
        session(start, soften().inCourse("five", number), 600);
    }

    /** The place on a day, whatever the order of the files and the lines. */
    private CourseProgress on(String today) {
        CourseProgress first = merged(lines, today);
        List<LogLine> backwards = new ArrayList<>(lines);
        Collections.reverse(backwards);
        assertThat(merged(backwards, today)).isEqualTo(first);
        return first;
    }

    private static CourseProgress merged(List<LogLine> lines, String today) {
        LogMerge merge = new LogMerge();
        lines.forEach(merge::add);
        return CourseProgress.of(COURSE, merge.history(List.of()), LocalDate.parse(today), DayBegin.USUAL);
    }

    @Test
    void nothingIsDoneAtFirst() {
        CourseProgress progress = on("2026-03-01");
        assertThat(progress.done()).isZero();
        assertThat(progress.todays()).isEqualTo(1);
        assertThat(progress.isBegun()).isFalse();
    }

    @Test
    void theDayAfterTheLastDoneIsNextHoweverLateItIs() {
        day(1, "2026-03-01T20:00");
        assertThat(on("2026-03-01")).isEqualTo(new CourseProgress(5, 1, true, true));
        assertThat(on("2026-03-01").todays()).isEqualTo(1);
        assertThat(on("2026-03-02")).isEqualTo(new CourseProgress(5, 1, false, true));
        assertThat(on("2026-03-02").todays()).isEqualTo(2);
        assertThat(on("2026-04-30").isBegun()).isTrue();
        assertThat(on("2026-05-01").isBegun()).isFalse();
        assertThat(on("2027-05-01").next()).isEqualTo(2);
    }

    @Test
    void whatIsDoneWithoutTheCourseMovesNothing() {
        day(1, "2026-03-01T20:00");
        session("2026-03-02T09:00", soften(), 600);
        session("2026-03-02T10:00", soften().inCourse("another", 2), 600);
        assertThat(on("2026-03-02")).isEqualTo(new CourseProgress(5, 1, false, true));
        day(2, "2026-03-03T09:00");
        assertThat(on("2026-03-04").next()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "299, false", "300, true", "600, true"})
    void halfOfWhatWasPlannedIsEnough(int seconds, boolean done) {
        session("2026-03-01T20:00", soften().inCourse("five", 1), seconds);
        assertThat(on("2026-03-01").doneToday()).isEqualTo(done);
        assertThat(on("2026-03-02").next()).isEqualTo(done ? 2 : 1);
        assertThat(on("2026-03-02").isBegun()).isTrue();
    }

    @Test
    void oneDayCountsADay() {
        day(1, "2026-03-01T08:00");
        day(2, "2026-03-01T09:00");
        assertThat(on("2026-03-01").done()).isEqualTo(1);
        assertThat(on("2026-03-02").next()).isEqualTo(2);
    }

    /** At 3:59 it is still the day before, also in the night in which the clock is put back or forward. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T22:00, 2026-03-02T03:59, 1",
        "2026-03-01T22:00, 2026-03-02T04:00, 2",
        "2026-03-28T22:00, 2026-03-29T03:59, 1",
        "2026-03-28T22:00, 2026-03-29T04:00, 2",
        "2026-10-24T22:00, 2026-10-25T03:59, 1",
        "2026-10-24T22:00, 2026-10-25T04:00, 2"
    })
    void aDayBeginsAtFour(String first, String second, int done) {
        day(1, first);
        day(2, second);
        assertThat(on(second.substring(0, 10)).done()).isEqualTo(done);
    }

    /** One at home and one at work: the same day on both, and one that had not heard of the other. */
    @Test
    void twoMachinesAreOneCourse() {
        day(1, "2026-03-01T08:00");
        day(2, "2026-03-02T08:00");
        day(2, "2026-03-02T20:00");
        day(3, "2026-03-03T08:00");
        day(2, "2026-03-04T20:00");
        assertThat(on("2026-03-04")).isEqualTo(new CourseProgress(5, 3, true, true));
        assertThat(on("2026-03-05").todays()).isEqualTo(4);
    }

    @Test
    void afterTheLastDayItIsOverUntilItBeginsAnew() {
        for (int number = 1; number <= 5; number++) {
            day(number, "2026-03-0" + number + "T20:00");
        }
        CourseProgress over = on("2026-03-05");
        assertThat(over.isFinished()).isTrue();
        assertThat(over.isBegun()).isFalse();
        assertThat(over.next()).isEqualTo(5);
        day(1, "2026-03-05T21:00");
        assertThat(on("2026-03-05")).isEqualTo(new CourseProgress(5, 1, true, true));
        day(2, "2026-03-06T21:00");
        assertThat(on("2026-03-07").next()).isEqualTo(3);
    }

    @Test
    void whatIsForgottenIsNotDone() {
        day(1, "2026-03-01T08:00");
        day(2, "2026-03-02T08:00");
        lines.add(new LogLine.OfForgotten("id-1"));
        assertThat(on("2026-03-03").next()).isEqualTo(2);
    }

    /** A course that got shorter since. */
    @Test
    void noDayIsBeyondTheLast() {
        day(9, "2026-03-01T08:00");
        assertThat(on("2026-03-02").isFinished()).isTrue();
    }
}
