package adem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import adem.history.DayBegin;
import adem.history.History;
import adem.history.LoggedSession;
import adem.history.SessionEnd;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.session.PracticeId;
import adem.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is suggested where nothing was said: by the log, and by a course. */
class SuggesterHabitsTest {

    private static final WishTable TABLE = WishTable.builtIn();
    private static final List<RoutineSummary> ROUTINES = new RoutineLibrary(Path.of("nowhere")).builtIn();
    private static final Suggester SUGGESTER = new Suggester(TABLE, ROUTINES);
    private static final LocalDateTime AFTERNOON = LocalDateTime.of(2026, 11, 26, 14, 0);

    private static LoggedSession session(LocalDateTime start, String pattern) {
        return session(start, pattern, 5);
    }

    private static LoggedSession session(LocalDateTime start, String pattern, int done) {
        return new LoggedSession(
                start + pattern,
                start.atOffset(ZoneOffset.UTC),
                "UTC",
                PracticeId.ofPattern(pattern),
                Duration.ofMinutes(5),
                Duration.ofMinutes(done),
                6 * done,
                SessionEnd.FINISHED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                "");
    }

    private static Advice with(LocalDateTime now, LoggedSession... sessions) {
        return with(now, DayBegin.USUAL, sessions);
    }

    private static Advice with(LocalDateTime now, LocalTime dayBegins, LoggedSession... sessions) {
        History history = new History(List.of(sessions), List.of(), List.of());
        return SUGGESTER.atThisHour(
                new Circumstances(now, history, dayBegins, Optional.empty(), Optional.empty(), Optional.empty()),
                Language.EN);
    }

    @Test
    void whatWasDoneLastIsNotSuggestedAgainUnlessItIsAHabit() {
        LocalDateTime evening = AFTERNOON.withHour(20);
        assertThat(SuggesterTest.name(with(evening).suggestions().get(0))).isEqualTo("long-exhale");
        assertThat(SuggesterTest.name(with(evening, session(evening.minusDays(1), "long-exhale"))
                        .suggestions()
                        .get(0)))
                .isNotEqualTo("long-exhale");
        assertThat(SuggesterTest.name(with(
                                evening,
                                session(evening.minusDays(3), "long-exhale"),
                                session(evening.minusDays(2), "long-exhale"),
                                session(evening.minusDays(1), "long-exhale"))
                        .suggestions()
                        .get(0)))
                .isEqualTo("long-exhale");
    }

    @Test
    void whoPractisedTodayGetsAShortOne() {
        LocalDateTime morning = AFTERNOON.withHour(8);
        assertThat(with(morning).suggestions().get(0).length()).isGreaterThan(Duration.ofMinutes(6));
        assertThat(with(morning, session(morning.minusHours(1), "ten")).suggestions())
                .allMatch(one -> one.length().compareTo(Duration.ofSeconds(330)) <= 0);
    }

    @Test
    void aSessionOfWhichNothingWasDoneIsNone() {
        LocalDateTime evening = AFTERNOON.withHour(20);
        assertThat(with(evening, session(evening.minusMinutes(1), "long-exhale", 0)))
                .isEqualTo(with(evening));
    }

    /** Late in the evening, or after midnight: which day it is depends on when one lets it begin. */
    @Test
    void todayBeginsWhenItIsSetTo() {
        LocalDateTime night = LocalDateTime.of(2026, 11, 26, 1, 30);
        LoggedSession evening = session(night.minusHours(3), "ten");
        Duration fresh = with(night).suggestions().get(0).length();
        assertThat(fresh).isGreaterThan(Duration.ofMinutes(6));
        assertThat(with(night, evening).suggestions().get(0).length()).isLessThan(fresh);
        assertThat(with(night, LocalTime.MIDNIGHT, evening).suggestions().get(0).length())
                .isEqualTo(fresh);
    }

    @Test
    void aCourseThatWasBegunGoesFirst() {
        Suggestion next = with(AFTERNOON.withHour(8)).suggestions().get(1);
        Advice advice = SUGGESTER.atThisHour(
                new Circumstances(
                        AFTERNOON.withHour(8),
                        History.NONE,
                        DayBegin.USUAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(next)),
                Language.EN);
        assertThat(advice.suggestions().get(0)).isEqualTo(next);
        assertThat(advice.suggestions()).doesNotHaveDuplicates();
    }
}
