package adem.remind;

import static org.assertj.core.api.Assertions.assertThat;

import adem.history.DayBegin;
import adem.history.LoggedSession;
import adem.history.SessionEnd;
import adem.session.PracticeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRuleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ReminderRule RULE = new ReminderRule(AMSTERDAM, DayBegin.USUAL);

    private static ZonedDateTime at(String when) {
        return ZonedDateTime.parse(when + "[Europe/Amsterdam]");
    }

    private static LoggedSession session(String start, int minutes) {
        return new LoggedSession(
                start,
                at(start).toOffsetDateTime(),
                AMSTERDAM.getId(),
                PracticeId.ofPattern("4-6"),
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(minutes),
                6 * minutes,
                SessionEnd.FINISHED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                "");
    }

    private static ReminderRule.Decision decide(String now, Instant silentUntil, LoggedSession... sessions) {
        return RULE.decide(List.of(sessions), silentUntil, at(now).toInstant());
    }

    /** From four in the morning to four in the morning, also where a night has an hour more or fewer. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T14:00:00+01:00, 2026-11-27T04:00:00+01:00",
        "2026-11-26T03:59:59+01:00, 2026-11-26T04:00:00+01:00",
        "2026-11-26T04:00:00+01:00, 2026-11-27T04:00:00+01:00",
        "2026-10-24T23:00:00+02:00, 2026-10-25T04:00:00+01:00",
        "2026-03-29T01:30:00+01:00, 2026-03-29T04:00:00+02:00",
        "2028-02-28T12:00:00+01:00, 2028-02-29T04:00:00+01:00",
    })
    void onceADay(String now, String silentUntil) {
        ReminderRule.Decision first = decide(now, Instant.EPOCH);
        assertThat(first)
                .isEqualTo(new ReminderRule.Decision(true, at(silentUntil).toInstant()));
        assertThat(decide(now, first.silentUntil())).isEqualTo(new ReminderRule.Decision(false, first.silentUntil()));
        assertThat(RULE.decide(List.of(), first.silentUntil(), first.silentUntil())
                        .say())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T04:01:00+01:00, 5, 2026-11-27T04:00:00+01:00",
        "2026-11-26T13:59:00+01:00, 5, 2026-11-27T04:00:00+01:00",
        "2026-11-25T23:00:00+01:00, 5, ''",
        "2026-11-26T10:00:00+01:00, 0, ''",
    })
    void notToWhoPractisedToday(String start, int minutes, String silentUntil) {
        ReminderRule.Decision decision = decide("2026-11-26T14:00:00+01:00", Instant.EPOCH, session(start, minutes));
        assertThat(decision.say()).isEqualTo(silentUntil.isEmpty());
        if (!silentUntil.isEmpty()) {
            assertThat(decision.silentUntil()).isEqualTo(at(silentUntil).toInstant());
        }
    }

    /** Late in the night, which was yesterday. */
    @Test
    void notToWhoPractisedInTheLastTwoHours() {
        LoggedSession late = session("2026-11-26T03:30:00+01:00", 10);
        Instant enough = at("2026-11-26T05:40:00+01:00").toInstant();
        assertThat(decide("2026-11-26T05:00:00+01:00", Instant.EPOCH, late))
                .isEqualTo(new ReminderRule.Decision(false, enough));
        assertThat(decide("2026-11-26T05:40:00+01:00", enough, late).say()).isTrue();
    }

    @Test
    void aClockThatWasWrongOnceSilencesNobodyForYears() {
        Instant far = at("2036-01-01T00:00:00+01:00").toInstant();
        assertThat(decide("2026-11-26T14:00:00+01:00", far).say()).isTrue();
    }

    /** Who practised in the evening may be asked again when the next day begins. */
    @ParameterizedTest
    @CsvSource({
        "00:00, 2026-11-27T00:30:00+01:00, true, 2026-11-28T00:00:00+01:00",
        "04:00, 2026-11-27T00:30:00+01:00, false, 2026-11-27T04:00:00+01:00",
        "12:00, 2026-11-27T10:00:00+01:00, false, 2026-11-27T12:00:00+01:00",
    })
    void aDayBeginsWhenItIsSetTo(LocalTime dayBegins, String now, boolean say, String silentUntil) {
        ReminderRule rule = new ReminderRule(AMSTERDAM, dayBegins);
        LoggedSession evening = session("2026-11-26T20:00:00+01:00", 5);
        assertThat(rule.decide(List.of(evening), Instant.EPOCH, at(now).toInstant()))
                .isEqualTo(new ReminderRule.Decision(say, at(silentUntil).toInstant()));
    }

    /** The line has come today, whenever tomorrow begins from now on. */
    @Test
    void whoSetsAnotherBeginOfTheDayIsNotAskedTwice() {
        Instant silent = decide("2026-11-26T14:00:00+01:00", Instant.EPOCH).silentUntil();
        ReminderRule other = new ReminderRule(AMSTERDAM, LocalTime.MIDNIGHT);
        assertThat(other.decide(
                        List.of(), silent, at("2026-11-26T15:00:00+01:00").toInstant()))
                .isEqualTo(new ReminderRule.Decision(false, silent));
    }

    /** However often it is asked, over a year of hours. */
    @Test
    void neverTwiceInADay() {
        List<Object> days = new ArrayList<>();
        Instant silent = Instant.EPOCH;
        ZonedDateTime now = at("2026-01-01T00:30:00+01:00");
        for (int hour = 0; hour < 365 * 24; hour++) {
            ReminderRule.Decision decision = RULE.decide(List.of(), silent, now.toInstant());
            silent = decision.silentUntil();
            if (decision.say()) {
                days.add(RULE.day(now.toInstant()));
            }
            now = now.plusHours(1);
        }
        assertThat(days).doesNotHaveDuplicates().hasSize(366);
    }
}
