package adem.suggest;

import adem.history.DayBegin;
import adem.history.History;
import adem.routine.Routine;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a suggestion depends on beside the words.
 *
 * @param now by the clock on the wall
 * @param history the log
 * @param dayBegins when a day of the log begins
 * @param time the most it may take, as typed for an option; goes before what the words say
 * @param position how to be, as typed for an option; goes before what the words say
 * @param begun what a course that was begun has next; goes before the hour where nothing is wished
 */
public record Circumstances(
        LocalDateTime now,
        History history,
        LocalTime dayBegins,
        Optional<Duration> time,
        Optional<Routine.Position> position,
        Optional<Suggestion> begun) {

    /** Nothing but the time of the day. */
    public static Circumstances at(LocalDateTime now) {
        return new Circumstances(
                now, History.NONE, DayBegin.USUAL, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
