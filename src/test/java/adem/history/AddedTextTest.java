package adem.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.BadInput;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddedTextTest {

    private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

    private static ZonedDateTime now(String local) {
        return LocalDateTime.parse(local).atZone(HOME);
    }

    /** What is told of it, on a Thursday evening. */
    private static AddedText read(String typed) {
        return AddedText.of(typed, LocalDate.of(2026, 11, 26));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soften 24m yesterday | soften | 1440 | 2026-11-25 |",
                "yesterday soften 24m | soften | 1440 | 2026-11-25 |",
                "24 minuten verzachten, gisteren om 7 | verzachten | 1440 | 2026-11-25 | 07:00",
                "verzachten eergisteren 7u30 1u 5m | verzachten | 3900 | 2026-11-24 | 07:30",
                "soften the day before yesterday at 7:30pm | soften | | 2026-11-24 | 19:30",
                "4-6 5m | 4-6 | 300 | |",
                "4-6 20-11 5m | 4-6 | 300 | 2026-11-20 |",
                "20-11 4-6 | 4-6 | | 2026-11-20 |",
                "20-11 | 20-11 | | |",
                "long-exhale 20-11 5m | long-exhale | 300 | 2026-11-20 |",
                "soften 4-6 | soften | | 2026-06-04 |",
                "soften 20 nov 10m | soften | 600 | 2026-11-20 |",
                "soften on November 20 for 1:40 | soften | 100 | 2026-11-20 |",
                "soften 20 november 2025 1,5 uur | soften | 5400 | 2025-11-20 |",
                "soften 2026-02-03 07:30 | soften | | 2026-02-03 | 07:30",
                "soften 12:30 | soften | | | 12:30",
                "soften 19:30 | soften | | | 19:30",
                "soften 9:30 | soften | | | 09:30",
                "soften 25:00 | soften | 1500 | |",
                "soften for 12:30 | soften | 750 | |",
                "verzachten gedurende 12:30 om 7u | verzachten | 750 | | 07:00",
                "soften 12:30 yesterday 7pm | soften | 750 | 2026-11-25 | 19:00",
                "soften 12:30 45:00 | soften | 2700 | | 12:30",
                "soften 12:30 14:30 | soften | 750 | | 14:30",
                "soften 12:30 10m | soften | 600 | | 12:30",
                "soften 45:00 12:30 | soften | 2700 | | 12:30",
                "soften 24m 3 days ago | soften | 1440 | 2026-11-23 |",
                "verzachten een week geleden om 7u | verzachten | | 2026-11-19 | 07:00",
                "soften 7 pm monday | soften | | 2026-11-23 | 19:00",
                "soften 12am | soften | | | 00:00",
                "soften 19u vandaag 2h | soften | 7200 | 2026-11-26 | 19:00",
                "lange uitademing thursday | lange uitademing | | 2026-11-19 |",
                "afgelopen maandag soften short | soften short | | 2026-11-23 |",
                "29-02 soften | soften | | 2024-02-29 |"
            })
    void takesApartInAnyOrder(String typed, String practice, Long seconds, LocalDate day, LocalTime time) {
        AddedText added = read(typed);
        assertThat(added.practice()).isEqualTo(List.of(practice.split(" ")));
        assertThat(added.length().map(Duration::toSeconds).orElse(null)).isEqualTo(seconds);
        assertThat(added.day().orElse(null)).isEqualTo(day);
        assertThat(added.time().orElse(null)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soften 5m 6m", "soften monday tuesday", "soften at 7 at 8", "soften 5m 07:30 08:30"})
    void refusesTwoOfOne(String typed) {
        assertThatThrownBy(() -> read(typed)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        // now, typed, start
        "2026-11-26T20:00:00, soften, 2026-11-26T19:36+01:00",
        "2026-11-26T20:00:00, soften yesterday, 2026-11-25T19:36+01:00",
        "2026-11-26T20:00:00, soften monday, 2026-11-23T19:36+01:00",
        "2026-11-26T20:00:00, soften om 19:00, 2026-11-26T19:00+01:00",
        "2026-11-26T20:00:00, soften om 20:00, 2026-11-25T20:00+01:00",
        "2026-11-26T20:00:00, soften yesterday om 01:30, 2026-11-25T01:30+01:00",
        // Before four it is still the day before.
        "2026-11-27T03:59:00, soften, 2026-11-27T03:35+01:00",
        "2026-11-27T03:59:00, soften today, 2026-11-27T03:35+01:00",
        "2026-11-27T03:59:00, soften today om 01:30, 2026-11-27T01:30+01:00",
        "2026-11-27T03:59:00, soften today om 22:00, 2026-11-26T22:00+01:00",
        "2026-11-27T03:59:00, soften yesterday om 22:00, 2026-11-25T22:00+01:00",
        // Just after four, what has just ended began on the day before; today it cannot have.
        "2026-11-27T04:10:00, soften, 2026-11-27T03:46+01:00",
        "2026-11-27T04:10:00, soften yesterday, 2026-11-27T03:46+01:00",
        // The nights in which the clock changes: 24 minutes are 24 minutes.
        "2026-03-29T03:10:00, soften, 2026-03-29T01:46+01:00",
        "2026-03-30T02:50:00, soften yesterday, 2026-03-29T03:26+02:00",
        "2026-10-25T02:10:00, soften, 2026-10-25T01:46+02:00",
        "2026-10-26T20:00:00, soften yesterday, 2026-10-25T19:36+01:00",
        "2026-10-26T20:00:00, soften 24-10, 2026-10-24T19:36+02:00",
        "2028-03-01T20:00:00, soften yesterday, 2028-02-29T19:36+01:00",
        "2027-01-01T20:00:00, soften 31 dec, 2026-12-31T19:36+01:00"
    })
    void itHasJustEndedUnlessATimeIsTold(String now, String typed, String start) {
        ZonedDateTime here = now(now);
        AddedText added = AddedText.of(typed, DayBegin.dayOf(here.toLocalDateTime(), DayBegin.USUAL));
        Duration lasted = Duration.ofMinutes(24);
        assertThat(added.start(here, DayBegin.USUAL, lasted).toOffsetDateTime()).hasToString(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soften tomorrow", "soften today om 20:00", "soften today om 19:50", "soften 2027-01-01"})
    void neverInTheFuture(String typed) {
        ZonedDateTime now = now("2026-11-26T20:00:00");
        assertThatThrownBy(() -> read(typed).start(now, DayBegin.USUAL, Duration.ofMinutes(24)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void theDayOfTheLogIsThatOfTheSession() {
        ZonedDateTime night = now("2026-10-25T03:59:00");
        assertThat(DayBegin.dayOf(night.toLocalDateTime(), DayBegin.USUAL)).isEqualTo(LocalDate.of(2026, 10, 24));
        LoggedSession session = LoggedSession.added(adem.session.PracticeId.NONE, night, Duration.ofMinutes(1));
        assertThat(session.day(DayBegin.USUAL)).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(session.end()).isEqualTo(SessionEnd.ADDED);
        assertThat(session.planned()).isEqualTo(session.done());
    }
}
