package adem.history;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.PracticeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogSummaryTest {

    private static final PracticeId SOFTEN = PracticeId.ofRoutine("soften", "full");
    private static final PracticeId SHORT = PracticeId.ofRoutine("soften", "short");
    private static final PracticeId TEN = PracticeId.ofPattern("ten");

    private static LogSummary summary(String today, LoggedSession... sessions) {
        return new LogSummary(
                new History(List.of(sessions), List.of(), List.of()), DayBegin.USUAL, LocalDate.parse(today));
    }

    /** Midnight, four o'clock, both nights in which the clock changes, a leap day: the clock on the wall decides. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T23:59:59, Europe/Amsterdam, 2026-11-25",
        "2026-11-26T00:00:00, Europe/Amsterdam, 2026-11-25",
        "2026-11-26T03:59:59, Europe/Amsterdam, 2026-11-25",
        "2026-11-26T04:00:00, Europe/Amsterdam, 2026-11-26",
        "2026-03-29T01:59:00, Europe/Amsterdam, 2026-03-28",
        "2026-03-29T03:59:59, Europe/Amsterdam, 2026-03-28",
        "2026-03-29T04:00:00, Europe/Amsterdam, 2026-03-29",
        "2026-10-25T02:30:00, Europe/Amsterdam, 2026-10-24",
        "2026-10-25T03:59:59, Europe/Amsterdam, 2026-10-24",
        "2026-10-25T04:00:00, Europe/Amsterdam, 2026-10-25",
        "2028-02-29T12:00:00, Europe/Amsterdam, 2028-02-29",
        "2028-03-01T03:00:00, Europe/Amsterdam, 2028-02-29",
        "2026-03-01T03:00:00, Europe/Amsterdam, 2026-02-28",
        "2027-01-01T00:30:00, Pacific/Kiritimati, 2026-12-31",
        "2026-11-26T08:00:00, Asia/Tokyo, 2026-11-26",
        "2026-11-26T22:00:00, America/New_York, 2026-11-26"
    })
    void aSessionBelongsToADayOfItsOwnClock(String local, String zone, LocalDate day) {
        LogSummary summary = summary("2028-12-31", Logged.at(local, zone));
        assertThat(summary.firstPractised()).isEqualTo(day);
        assertThat(summary.done(day)).isEqualTo(Duration.ofMinutes(10));
    }

    /** From Tokyo to New York the same date comes twice, and is one day. */
    @Test
    void aFlightOverTheDateLine() {
        LoggedSession tokyo = Logged.at("2026-11-27T08:00:00", "Asia/Tokyo");
        LoggedSession newYork = Logged.at("2026-11-26T21:00:00", "America/New_York");
        assertThat(tokyo.start().toInstant()).isBefore(newYork.start().toInstant());
        LogSummary landed = summary("2026-11-26", tokyo, newYork);
        assertThat(landed.done(LocalDate.of(2026, 11, 26))).isEqualTo(Duration.ofMinutes(10));
        assertThat(landed.done(LocalDate.of(2026, 11, 27))).isEqualTo(Duration.ofMinutes(10));
        // On a Sunday, tomorrow is in the next week: it is shown.
        LogSummary sunday = summary("2026-11-29", Logged.at("2026-11-30T08:00:00", "Asia/Tokyo"));
        assertThat(sunday.weeks(LocalDate.of(2026, 11, 29))).hasSize(2);
        // What a wrong clock says is years off is not waited for.
        LogSummary wrong = summary("2026-11-29", Logged.at("2099-11-30T08:00:00", "Asia/Tokyo"));
        assertThat(wrong.weeks(LocalDate.of(2026, 11, 29))).hasSize(1);
    }

    @Test
    void aDayMayBeginAtMidnightOrAtNoon() {
        History history =
                new History(List.of(Logged.at("2026-11-26T00:00:00", "Europe/Amsterdam")), List.of(), List.of());
        LocalDate day = LocalDate.of(2026, 11, 26);
        assertThat(new LogSummary(history, LocalTime.MIDNIGHT, day).done(day)).isPositive();
        assertThat(new LogSummary(history, LocalTime.NOON, day).done(day)).isZero();
    }

    @Test
    void weeksBeginOnMondayWhateverTheYear() {
        // 2026 has a week 53, which ends in 2027.
        List<LogWeek> weeks = summary(
                        "2027-01-03",
                        Logged.at("2026-12-31T12:00:00", "Europe/Amsterdam"),
                        Logged.at("2027-01-01T12:00:00", "Europe/Amsterdam"),
                        Logged.at("2027-01-01T13:00:00", "Europe/Amsterdam"))
                .weeks(LocalDate.of(2026, 12, 24));
        assertThat(weeks)
                .extracting(LogWeek::monday)
                .containsExactly(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28));
        LogWeek last = weeks.get(1);
        assertThat(last.days()).extracting(Duration::toMinutes).containsExactly(0L, 0L, 0L, 10L, 20L, 0L, 0L);
        assertThat(last.done()).isEqualTo(Duration.ofMinutes(30));
        assertThat(last.sessions()).isEqualTo(3);
        assertThat(last.practised()).isEqualTo(2);
    }

    @Test
    void whatWasStoppedEarlyCountsForWhatWasDone() {
        LogSummary summary = summary(
                "2026-11-26",
                Logged.of(SOFTEN, "2026-11-26T12:00:00", Duration.ofSeconds(20)),
                Logged.of(SOFTEN, "2026-11-25T12:00:00", Duration.ZERO));
        assertThat(summary.done(LocalDate.of(2026, 11, 26))).isEqualTo(Duration.ofSeconds(20));
        assertThat(summary.firstPractised()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(summary.tallies(LocalDate.MIN))
                .singleElement()
                .satisfies(tally -> assertThat(tally.times()).isOne());
        assertThat(summary.weeks(LocalDate.of(2026, 11, 25)).get(0).sessions()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, KILLED, false",
        "19, 0, STOPPED, false",
        "20, 0, STOPPED, true",
        "2, 1, STOPPED, true",
        "5, 0, ADDED, true"
    })
    void aWholeBreathOrTwentySecondsCount(int seconds, int breaths, SessionEnd end, boolean counts) {
        LoggedSession session = new LoggedSession(
                "id",
                OffsetDateTime.parse("2026-11-26T12:00:00+01:00"),
                "Europe/Amsterdam",
                SOFTEN,
                Duration.ofMinutes(24),
                Duration.ofSeconds(seconds),
                breaths,
                end,
                OptionalInt.empty(),
                OptionalInt.empty(),
                "");
        assertThat(session.counts()).isEqualTo(counts);
    }

    @Test
    void whatWasDoneMostOftenComesFirst() {
        LogSummary summary = summary(
                "2026-11-26",
                Logged.of(SOFTEN, "2026-11-20T12:00:00", Duration.ofMinutes(24)),
                Logged.of(TEN, "2026-11-21T12:00:00", Duration.ofMinutes(2)),
                Logged.of(SHORT, "2026-11-22T12:00:00", Duration.ofMinutes(8)),
                Logged.of(PracticeId.ofPattern("box"), "2026-11-22T13:00:00", Duration.ofMinutes(4)));
        // The variants of a routine are one practice.
        assertThat(summary.tallies(LocalDate.of(2026, 11, 20)))
                .extracting(Tally::practice)
                .containsExactly(PracticeId.ofRoutine("soften", ""), PracticeId.ofPattern("box"), TEN);
        assertThat(summary.tallies(LocalDate.of(2026, 11, 21)).get(0).times()).isOne();
    }

    /** Medians, and only from five pairs on. */
    @Test
    void howTightTheBodyWasIsToldFromFivePairsOn() {
        int[][] said = {{6, 4}, {9, 3}, {5, 5}, {7, 4}, {2, 4}, {8, 9}};
        List<LoggedSession> sessions = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            LoggedSession one = Logged.of(SOFTEN, "2026-11-1" + i + "T12:00:00", Duration.ofMinutes(5));
            sessions.add(Logged.tight(one, said[i][0], said[i][1]));
        }
        // Whoever answers only one of the questions has said nothing of the difference.
        sessions.add(Logged.of(SOFTEN, "2026-11-19T12:00:00", Duration.ofMinutes(5)));
        assertThat(Tally.of(SOFTEN, sessions.subList(0, 4)).tightness()).isEmpty();
        assertThat(Tally.of(SOFTEN, sessions.subList(0, 5)).tightness()).contains(new Tally.Tightness(6, 4));
        assertThat(Tally.of(SOFTEN, sessions).tightness()).contains(new Tally.Tightness(6.5, 4));
    }
}
