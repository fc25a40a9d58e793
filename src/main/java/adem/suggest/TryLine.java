package adem.suggest;

import adem.learn.Practice;
import adem.routine.Routine;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A practice as the table of wishes names it.
 *
 * @param practice a pattern, or a routine with the variant that is meant
 * @param length how long to breathe where no time is asked for; empty for what is usual
 * @param position how to be while breathing, where that is possible; empty where it does not matter
 */
public record TryLine(Practice practice, Optional<Duration> length, Optional<Routine.Position> position) {

    /** Longer is no practice to suggest. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** A practice as it stands. */
    static TryLine of(Practice practice) {
        return new TryLine(practice, Optional.empty(), Optional.empty());
    }

    /** Reads {@code breathe PATTERN}, with a time and a posture behind it where they matter, {@code ROUTINE} or {@code ROUTINE VARIANT}. */
    static TryLine parse(String written) {
        String[] words = written.split(" ");
        if (!words[0].equals("breathe") || words.length < 3) {
            return of(Practice.parse(written));
        }
        Optional<Duration> length = Optional.empty();
        Optional<Routine.Position> position = Optional.empty();
        for (int i = 2; i < words.length; i++) {
            if (Character.isDigit(words[i].charAt(0))) {
                length = Optional.of(TimeFormat.parse(words[i], LONGEST));
            } else {
                position = Optional.of(Routine.Position.valueOf(words[i].toUpperCase(Locale.ROOT)));
            }
        }
        return new TryLine(Practice.parse(words[0] + " " + words[1]), length, position);
    }
}
